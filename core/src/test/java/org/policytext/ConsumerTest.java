package org.policytext;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs of others, compiled and run in a process of their own with just the jars they need. */
class ConsumerTest {
  /** Core's compile closure: what a user's build brings in. The enforcer holds the POM to it. */
  static final List<String> CLOSURE =
      List.of(
          "jackson-annotations",
          "jackson-core",
          "jackson-databind",
          "opencc4j",
          "heaven",
          "nlp-common",
          "hanlp",
          "juniversalchardet");

  private static final List<String> LUCENE =
      List.of(
          "lucene-core",
          "lucene-analysis-common",
          "lucene-join",
          "lucene-queries",
          "lucene-queryparser",
          "lucene-sandbox",
          "lucene-facet");

  private static final String READS =
      """
      package consumer;

      import java.io.PrintStream;
      import java.nio.charset.StandardCharsets;
      import org.policytext.PolicyParser;
      import org.policytext.json.PolicyJson;
      import org.policytext.model.PolicyDocument;
      import org.policytext.model.Role;

      public final class Consumer {
        public static void main(String[] arguments) throws Exception {
          PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
          PolicyDocument document = PolicyParser.create().parse(
              "一、重點任務\\n1.建設創新平臺。建成平臺。（牽頭單位：市科技局；責任單位：各區人民政府）\\n");
          document.tasks().forEach(
              task -> task.units(Role.LEAD).forEach(unit -> out.println(unit.name())));
          out.println(PolicyJson.read(PolicyJson.write(document)).equals(document));
        }
      }
      """;

  private static final String SEARCHES_WITHOUT_LUCENE =
      """
      package consumer;

      import java.nio.file.Path;
      import org.policytext.index.PolicyIndex;
      import org.policytext.index.PolicyIndexWriter;

      public final class Consumer {
        public static void main(String[] arguments) throws Exception {
          try {
            PolicyIndexWriter.open(Path.of("index"));
          } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
          }
          try {
            PolicyIndex.open(Path.of("index"));
          } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
          }
        }
      }
      """;
  private static final String SEARCHES =
      """
      package consumer;

      import java.io.PrintStream;
      import java.nio.charset.StandardCharsets;
      import java.nio.file.Files;
      import java.nio.file.Path;
      import org.policytext.PolicyParser;
      import org.policytext.index.PolicyIndex;
      import org.policytext.index.PolicyIndexWriter;

      public final class Consumer {
        public static void main(String[] arguments) throws Exception {
          PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
          Path folder = Files.createTempDirectory("plans");
          try (PolicyIndexWriter writer = PolicyIndexWriter.open(folder)) {
            writer.add("甲", "1", PolicyParser.create().parse(
                "某市工作方案\\n一、重点任务\\n1.质押融资。扩大质押融资。（市科技局牵头）\\n"));
            writer.commit();
          }
          try (PolicyIndex index = PolicyIndex.open(folder)) {
            out.println(index.search("质押融资 lead:市科技局", 10).total());
          }
        }
      }
      """;

  private static final List<String> PDFBOX =
      List.of("pdfbox", "pdfbox-io", "fontbox", "commons-logging");

  private static final String READS_PDF =
      """
      package consumer;

      import java.io.PrintStream;
      import java.nio.charset.StandardCharsets;
      import java.nio.file.Path;
      import org.policytext.PolicyParser;
      import org.policytext.read.DocumentReader;

      public final class Consumer {
        public static void main(String[] arguments) throws Exception {
          PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
          try {
            var text = DocumentReader.create().read(Path.of("plan.pdf"));
            out.println(PolicyParser.create().parse(text).tasks().isEmpty());
          } catch (java.io.IOException e) {
            out.println(e.getMessage());
          }
        }
      }
      """;

  private static final String READS_IN_A_LOADER =
      """
      package consumer;

      import java.util.function.Supplier;
      import java.util.stream.Collectors;
      import org.policytext.PolicyParser;
      import org.policytext.model.Role;
      import org.policytext.model.Unit;

      public final class Consumer implements Supplier<String> {
        public String get() {
          return PolicyParser.create()
              .parse("一、重點任務\\n1.建設創新平臺。建成平臺。（牽頭單位：市科技局；責任單位：各區人民政府）\\n")
              .units(Role.LEAD).map(Unit::name).collect(Collectors.joining());
        }
      }
      """;

  private static final Path PLAN_PDF =
      Path.of("../fixtures/src/main/resources/org/policytext/fixtures/files/foshan.pdf");

  @TempDir Path temp;

  @Test
  void readsWithCoreOnTheClassPath() throws IOException, InterruptedException {
    assertThat(onClassPath(READS, CLOSURE)).isEqualTo("市科技局\ntrue\n");
  }

  @Test
  void readsWithCoreOnTheModulePath() throws IOException, InterruptedException {
    String module = "module consumer { requires org.policytext; }";
    assertThat(onModulePath(READS, module, CLOSURE)).isEqualTo("市科技局\ntrue\n");
  }

  @Test
  void searchesWithLuceneOnTheClassPath() throws IOException, InterruptedException {
    assertThat(onClassPath(SEARCHES, both())).isEqualTo("1\n");
  }

  @Test
  void tellsWhatSearchNeeds() throws IOException, InterruptedException {
    assertThat(onClassPath(SEARCHES_WITHOUT_LUCENE, CLOSURE).lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("policytext needs org.apache.lucene:lucene-core, "));
  }

  @Test
  void searchesWithLuceneOnTheModulePath() throws IOException, InterruptedException {
    String module =
        """
        module consumer {
          requires org.policytext;
          requires org.apache.lucene.core;
          requires jdk.unsupported; // Lucene asks for it
          requires org.apache.lucene.analysis.common;
          requires org.apache.lucene.join;
          requires org.apache.lucene.queries;
          requires org.apache.lucene.queryparser;
        }
        """;
    assertThat(onModulePath(SEARCHES, module, both())).isEqualTo("1\n");
  }

  @Test
  void readsPdfOnTheModulePath() throws IOException, InterruptedException {
    Files.copy(PLAN_PDF, temp.resolve("plan.pdf"));
    String module =
        """
        module consumer {
          requires org.policytext;
          requires org.apache.pdfbox;
          requires org.apache.commons.logging; // PDFBox asks for it
        }
        """;
    List<String> libraries = Stream.concat(CLOSURE.stream(), PDFBOX.stream()).toList();
    assertThat(onModulePath(READS_PDF, module, libraries)).isEqualTo("false\n");
  }

  /** Java without its desktop, as jlink makes it. */
  @Test
  void namesTheDesktopWhereJavaLacksIt() throws IOException, InterruptedException {
    Files.copy(PLAN_PDF, temp.resolve("plan.pdf"));
    String path = path(Stream.concat(CLOSURE.stream(), PDFBOX.stream()).toList());
    compile(List.of("-cp", path), temp.resolve("classes"), source(READS_PDF));
    String own = temp.resolve("classes") + File.pathSeparator + path;
    String modules = "--limit-modules=java.base,java.logging,java.xml";
    assertThat(run(modules, "-cp", own, "consumer.Consumer"))
        .startsWith("plan.pdf: policytext needs the module java.desktop to read application/pdf");
  }

  /** Jars within a jar, found by a class loader of its own, as Spring Boot has them. */
  @Test
  void readsFromAJarOfJars() throws IOException, InterruptedException {
    String path = path(CLOSURE);
    compile(List.of("-cp", path), temp.resolve("classes"), source(READS));
    Path jar = JarOfJars.write(temp, temp.resolve("classes"), path.split(File.pathSeparator));
    assertThat(run("-jar", jar.toString())).isEqualTo("市科技局\ntrue\n");
  }

  /** Two copies of everything in one process, neither the class loader of the thread. */
  @Test
  void readsInSeveralClassLoaders() throws Exception {
    String path = path(CLOSURE);
    compile(List.of("-cp", path), temp.resolve("classes"), source(READS_IN_A_LOADER));
    List<URL> urls = new ArrayList<>(List.of(temp.resolve("classes").toUri().toURL()));
    for (String entry : path.split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    URL[] all = urls.toArray(URL[]::new);
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    // both stay open until both have read: closing one closes the jars of the other
    try (URLClassLoader one = new URLClassLoader(all, platform);
        URLClassLoader other = new URLClassLoader(all, platform)) {
      CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> readAlone(one));
      CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> readAlone(other));
      assertThat(List.of(first, second)).extracting(CompletableFuture::join).containsOnly("市科技局");
    }
  }

  private static String readAlone(ClassLoader loader) {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(loader.getParent());
    try {
      Class<?> consumer = loader.loadClass("consumer.Consumer");
      assertThat(consumer.getClassLoader()).isSameAs(loader);
      return ((Supplier<?>) consumer.getConstructor().newInstance()).get().toString();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static List<String> both() {
    return Stream.concat(CLOSURE.stream(), LUCENE.stream()).toList();
  }

  private String onClassPath(String source, List<String> libraries)
      throws IOException, InterruptedException {
    String path = path(libraries);
    compile(List.of("-cp", path), temp.resolve("classes"), source(source));
    String own = temp.resolve("classes") + File.pathSeparator + path;
    return run("-cp", own, "consumer.Consumer");
  }

  private String onModulePath(String source, String module, List<String> libraries)
      throws IOException, InterruptedException {
    Path info = Files.writeString(temp.resolve("module-info.java"), module);
    String path = path(libraries);
    compile(List.of("--module-path", path), temp.resolve("classes"), info, source(source));
    String own = temp.resolve("classes") + File.pathSeparator + path;
    return run("--module-path", own, "-m", "consumer/consumer.Consumer");
  }

  private Path source(String text) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("consumer"));
    return Files.writeString(folder.resolve("Consumer.java"), text);
  }

  /** Our classes and the jars of {@code libraries}, as the tests have them on their class path. */
  static String path(List<String> libraries) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> isOurs(entry) || libraries.stream().anyMatch(it -> isJar(entry, it)))
        .collect(joining(File.pathSeparator));
  }

  private static boolean isOurs(String entry) {
    boolean test = entry.contains("test-classes") || entry.contains("fixtures");
    boolean classes = entry.endsWith("classes") || entry.endsWith("classes" + File.separator);
    return !test && (classes || isJar(entry, "policytext-lexicon"));
  }

  private static boolean isJar(String entry, String artifact) {
    return new File(entry).getName().matches(artifact + "-(portable-)?[0-9].*\\.jar");
  }

  static void compile(List<String> options, Path classes, Path... sources) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-encoding", "UTF-8", "-d", classes.toString()));
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean clean =
          javac.getTask(messages, files, null, all, null, files.getJavaFileObjects(sources)).call();
      assertThat(clean).as(messages.toString()).isTrue();
    }
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    return run(temp, arguments);
  }

  /** Gives what a program prints that is run in {@code folder}. */
  static String run(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Path err = Files.createTempFile("consumer", "err");
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out + Files.readString(err)).isZero();
    return out.replace("\r\n", "\n");
  }
}
