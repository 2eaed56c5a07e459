package org.policytext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policytext.lexicon.Lexicon;

/**
 * The exported types and members, one a line, against {@code
 * src/test/resources/org/policytext/api.txt}. A line that goes is a break: it wants a word in the
 * README's changes. After a wanted change, {@code mvn test -Dtest=ApiTest -Dapi.write=true} writes
 * the file for review in the diff.
 */
class ApiTest {
  private static final List<String> EXPORTED =
      List.of(
          "org.policytext",
          "org.policytext.chunk",
          "org.policytext.index",
          "org.policytext.json",
          "org.policytext.lexicon",
          "org.policytext.model",
          "org.policytext.read");
  private static final List<String> OF_EVERY_OBJECT = List.of("equals", "hashCode", "toString");
  private static final Path BASELINE = Path.of("src/test/resources/org/policytext/api.txt");

  @Test
  void isWhatWasPublished() throws IOException, URISyntaxException {
    List<String> api = new ArrayList<>();
    for (String exported : EXPORTED) {
      Class<?> from = exported.endsWith("lexicon") ? Lexicon.class : PolicyParser.class;
      for (Class<?> type : types(exported, from)) {
        describe(type, api);
      }
    }
    if (Boolean.getBoolean("api.write")) {
      Files.writeString(BASELINE, String.join("\n", api) + "\n");
    }
    assertThat(api).containsExactlyElementsOf(Files.readAllLines(BASELINE));
  }

  @Test
  void isExportedByTheModules() {
    assertThat(EXPORTED)
        .allMatch(
            exported ->
                Stream.of("core", "lexicon")
                    .map(module -> Path.of("..", module, "src/main/java/module-info.java"))
                    .anyMatch(info -> exports(info, exported)));
  }

  private static boolean exports(Path info, String exported) {
    try {
      return Files.readString(info).contains("exports " + exported + ";");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Class<?>> types(String exported, Class<?> from)
      throws IOException, URISyntaxException {
    Path place = Path.of(from.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(place)) {
      return types(exported, place.resolve(exported.replace('.', '/')), from.getClassLoader());
    }
    try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
      return types(exported, jar.getPath(exported.replace('.', '/')), from.getClassLoader());
    }
  }

  private static List<Class<?>> types(String exported, Path folder, ClassLoader loader)
      throws IOException {
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
              .map(name -> exported + "." + name.substring(0, name.length() - ".class".length()))
              .sorted()
              .toList();
      for (String name : names) {
        Class<?> type = Class.forName(name, false, loader);
        if (isPublic(type)) {
          types.add(type);
        }
      }
      return types;
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isPublic(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers())
        && !type.isAnonymousClass()
        && (outer == null || isPublic(outer));
  }

  private static void describe(Class<?> type, List<String> api) {
    String kind =
        type.isRecord()
            ? "record"
            : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
    api.add(kind + " " + type.getName());
    Stream.of(type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
        .flatMap(Arrays::stream)
        .map(Member.class::cast)
        .filter(member -> isReachable(member) && !member.isSynthetic())
        .filter(member -> !OF_EVERY_OBJECT.contains(member.getName()))
        .map(ApiTest::told)
        .sorted()
        .forEach(line -> api.add("  " + line));
  }

  private static boolean isReachable(Member member) {
    return Modifier.isPublic(member.getModifiers())
        || Modifier.isProtected(member.getModifiers())
            && !Modifier.isFinal(member.getDeclaringClass().getModifiers());
  }

  private static String told(Member member) {
    if (member instanceof Field field) {
      return field.toGenericString();
    }
    return member instanceof Method method
        ? method.toGenericString()
        : ((Constructor<?>) member).toGenericString();
  }
}
