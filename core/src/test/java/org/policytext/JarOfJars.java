package org.policytext;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** A program with its libraries as Spring Boot packs them, run by Spring Boot's loader. */
final class JarOfJars {
  private static final String LOADER = "org.springframework.boot.loader.launch.JarLauncher";

  private JarOfJars() {}

  /** Packs {@code classes} and {@code libraries}, jars or folders of classes. */
  static Path write(Path folder, Path classes, String... libraries) throws IOException {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, LOADER);
    main.putValue("Start-Class", "consumer.Consumer");
    main.putValue("Spring-Boot-Classes", "BOOT-INF/classes/");
    main.putValue("Spring-Boot-Lib", "BOOT-INF/lib/");
    Path jar = folder.resolve("application.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      for (String part : List.of("BOOT-INF/", "BOOT-INF/classes/", "BOOT-INF/lib/")) {
        out.putNextEntry(new JarEntry(part));
      }
      addLoader(out);
      addFolder(out, classes, "BOOT-INF/classes/");
      for (int i = 0; i < libraries.length; i++) {
        Path library = Path.of(libraries[i]);
        Path packed = Files.isDirectory(library) ? packed(folder, library, i) : library;
        store(out, "BOOT-INF/lib/" + i + "-" + packed.getFileName(), Files.readAllBytes(packed));
      }
    }
    return jar;
  }

  private static void addLoader(JarOutputStream out) throws IOException {
    String place =
        Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
            .filter(entry -> entry.contains("spring-boot-loader-"))
            .findFirst()
            .orElseThrow();
    try (JarFile loader = new JarFile(place)) {
      for (Enumeration<JarEntry> all = loader.entries(); all.hasMoreElements(); ) {
        JarEntry entry = all.nextElement();
        if (entry.getName().endsWith(".class")) {
          out.putNextEntry(new JarEntry(entry.getName()));
          try (InputStream in = loader.getInputStream(entry)) {
            in.transferTo(out);
          }
        }
      }
    }
  }

  private static Path packed(Path folder, Path classes, int number) throws IOException {
    Path jar = folder.resolve("classes-" + number + ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      addFolder(out, classes, "");
    }
    return jar;
  }

  private static void addFolder(JarOutputStream out, Path folder, String prefix)
      throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      out.putNextEntry(new JarEntry(prefix + name));
      out.write(bytes(file));
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A jar within a jar may not be compressed. */
  private static void store(JarOutputStream out, String name, byte[] bytes) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    JarEntry entry = new JarEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    out.putNextEntry(entry);
    out.write(bytes);
  }
}
