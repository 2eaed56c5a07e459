package org.policytext.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The fixtures {@code damaged/NAME.txt} with their twins. */
final class DamagedFixtures {
  private static final String FOLDER =
      "fixtures/src/main/resources/org/policytext/fixtures/damaged";
  private static final String TEXT = ".txt";
  private static final String REPAIRED = ".repaired.txt";
  private static final String SIMPLIFIED = ".simplified.txt";

  private DamagedFixtures() {}

  static Path folder() {
    Path here = Path.of(FOLDER);
    return Files.isDirectory(here) ? here : Path.of("..").resolve(FOLDER);
  }

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(TEXT))
          .filter(name -> !name.endsWith(REPAIRED) && !name.endsWith(SIMPLIFIED))
          .map(name -> name.substring(0, name.length() - TEXT.length()))
          .sorted()
          .toList();
    }
  }

  static String damaged(String name) {
    return text(name + TEXT);
  }

  static String repaired(String name) {
    return text(name + REPAIRED);
  }

  static String simplified(String name) {
    return text(name + SIMPLIFIED);
  }

  static String text(String file) {
    try {
      return Files.readString(folder().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
