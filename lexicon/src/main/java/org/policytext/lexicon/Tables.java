package org.policytext.lexicon;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policytext.lexicon.Table.Row;

/**
 * The rows of each table: a user's own before those of the jar. A row of the jar with the key of an
 * own row falls away.
 */
final class Tables {
  /** What tells the rows of a table apart where it is more than the first column. */
  private static final Map<String, Integer> KEY_COLUMNS =
      Map.of(
          "not-targets.tsv", 2,
          "regions.tsv", 2,
          "announcements.tsv", 2,
          "words.tsv", 2,
          "script-choices.tsv", 3);

  /** Every table that a lexicon is made of. */
  private static final List<String> FILES =
      List.of(
          "announcements.tsv",
          "bodies.tsv",
          "characters.tsv",
          "columns.tsv",
          "comparisons.tsv",
          "furniture.tsv",
          "headings.tsv",
          "index-labels.tsv",
          "indicator-tails.tsv",
          "indicators.tsv",
          "levels.tsv",
          "multipliers.tsv",
          "not-targets.tsv",
          "numbering.tsv",
          "numerals.tsv",
          "periods.tsv",
          "phrases.tsv",
          "quantities.tsv",
          "regions.tsv",
          "remarks.tsv",
          "script-choices.tsv",
          "target-verbs.tsv",
          "titles.tsv",
          "traditional-characters.tsv",
          "unit-endings.tsv",
          "unit-lists.tsv",
          "web-pages.tsv",
          "words.tsv");

  private final Map<String, Table> own;
  private final boolean withStandard;

  private Tables(Map<String, Table> own, boolean withStandard) {
    this.own = own;
    this.withStandard = withStandard;
  }

  static Tables standard() {
    return new Tables(Map.of(), true);
  }

  /** Takes the tables in a folder; files that are no tables are left alone. */
  static Tables in(Path folder) throws IOException {
    Map<String, Table> own = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Tables::isTable).sorted().toList()) {
        String name = file.getFileName().toString();
        requireKnown(name, file.toString());
        own.put(name, read(file.toString(), name, text(file)));
      }
    }
    if (own.isEmpty()) {
      throw new IllegalStateException(folder + ": no table in it; tables are " + names());
    }
    return new Tables(own, true);
  }

  /** Takes tables as text by their names, before those of the jar. */
  static Tables of(Map<String, String> texts) {
    return new Tables(parsed(texts), true);
  }

  /** Takes tables as text by their names, and no rows of the jar. */
  static Tables only(Map<String, String> texts) {
    return new Tables(parsed(texts), false);
  }

  private static Map<String, Table> parsed(Map<String, String> texts) {
    Map<String, Table> own = new LinkedHashMap<>();
    texts.forEach(
        (name, text) -> {
          requireKnown(name, name);
          own.put(name, read(name, name, text));
        });
    return own;
  }

  private static boolean isTable(Path file) {
    return file.getFileName().toString().endsWith(".tsv") && Files.isRegularFile(file);
  }

  private static void requireKnown(String name, String printed) {
    if (!FILES.contains(name)) {
      throw new IllegalStateException(printed + ": no such table; tables are " + names());
    }
  }

  private static String names() {
    return String.join(", ", FILES);
  }

  private static String text(Path file) throws IOException {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException(file + ": not UTF-8", e);
    }
  }

  private static Table read(String printed, String name, String text) {
    Table table = Table.read(printed, new StringReader(text));
    table.requireColumns(Table.standard(name).columns());
    return table;
  }

  /** Gives what {@code read} makes of each row of a table, own rows first. */
  <T> List<T> rows(String file, Function<Row, T> read) {
    List<T> rows = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    if (own.containsKey(file)) {
      for (Row row : own.get(file).rows()) {
        if (!keys.add(key(file, row))) {
          throw row.fault("a second row " + row.cells().get(0));
        }
        rows.add(read.apply(row));
      }
    }
    if (!withStandard) {
      return rows;
    }
    for (Row row : Table.standard(file).rows()) {
      if (keys.isEmpty() || !keys.contains(key(file, row))) {
        rows.add(read.apply(row));
      }
    }
    return rows;
  }

  /** Gives what tells a row of {@code file} from all others: the start of its line. */
  static String key(String file, Row row) {
    return String.join("\t", row.cells().subList(0, KEY_COLUMNS.getOrDefault(file, 1)));
  }
}
