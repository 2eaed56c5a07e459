package org.policytext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only some users need is imported in one package only, so that the rest runs without it. */
class BoundaryTest {
  private static final Path SOURCES = Path.of("src/main/java/org/policytext");

  @ParameterizedTest
  @CsvSource({
    "org.apache.lucene, index",
    "org.apache.pdfbox, read",
    "org.apache.poi, read",
    "org.jsoup, read",
    "org.dhatim, batch/table",
    "gg.jte, batch/page",
    "picocli, cli",
    "me.tongfei, cli",
    "com.sun.net.httpserver, cli",
  })
  void isNamedInOnePackageOnly(String library, String home) throws IOException {
    List<Path> naming;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      naming =
          files.filter(file -> file.toString().endsWith(".java")).filter(named(library)).toList();
    }
    assertThat(naming).isNotEmpty().allMatch(file -> file.startsWith(SOURCES.resolve(home)));
  }

  /** An import, or the name in full in the code. */
  private static Predicate<Path> named(String library) {
    Pattern name = Pattern.compile("\\b" + Pattern.quote(library + "."));
    return file -> {
      try {
        return name.matcher(Files.readString(file)).find();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
