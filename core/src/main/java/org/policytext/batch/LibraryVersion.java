package org.policytext.batch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.policytext.PolicyParser;
import org.policytext.lexicon.Lexicon;

/**
 * Tells one build of the library and its lexicon from another, so that what an older one read is
 * not taken for unchanged. A version number alone would not tell two snapshots apart.
 */
public final class LibraryVersion {
  private static final String OURS = "org/policytext/";

  private LibraryVersion() {}

  /** Gives a digest over our classes and tables in the jars or folders that hold them. */
  static String digest(List<Class<?>> from) throws IOException {
    MessageDigest digest = InputReader.sha256();
    Set<Path> places = new LinkedHashSet<>();
    for (Class<?> type : from) {
      places.add(place(type.getProtectionDomain().getCodeSource()));
    }
    for (Path place : places) {
      for (String entry : Files.isDirectory(place) ? folder(place) : jar(place)) {
        digest.update(entry.getBytes(StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  /** Gives a digest over the library and its lexicon. */
  public static String digest() throws IOException {
    return digest(List.of(PolicyParser.class, Lexicon.class));
  }

  /** Gives a digest over the rows of a lexicon, which may be the user's own. */
  public static String digest(Lexicon lexicon) {
    byte[] rows = lexicon.toString().getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(InputReader.sha256().digest(rows), 0, 8);
  }

  private static Path place(CodeSource source) throws IOException {
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("location of the library: " + source.getLocation(), e);
    }
  }

  /** The directory of a jar holds a checksum of each entry: no need to read them. */
  private static List<String> jar(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .filter(entry -> entry.getName().startsWith(OURS))
          .sorted(Comparator.comparing(ZipEntry::getName))
          .map(entry -> entry.getName() + entry.getCrc())
          .toList();
    }
  }

  private static List<String> folder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder.resolve(OURS))) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    MessageDigest digest = InputReader.sha256();
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        digest.update(in.readAllBytes());
      }
    }
    return List.of(HexFormat.of().formatHex(digest.digest()));
  }
}
