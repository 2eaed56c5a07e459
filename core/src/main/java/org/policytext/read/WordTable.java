package org.policytext.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The texts of a lexicon table with the columns id, kind, text and example, by kind. */
record WordTable(Map<String, List<String>> textsByKind) {
  private static final String FOLDER = "/org/policytext/lexicon/";
  private static final int KIND = 1;
  private static final int TEXT = 2;

  /** Reads {@code web-pages.tsv} and the like from the lexicon. */
  static WordTable named(String file) {
    try (InputStream in = WordTable.class.getResourceAsStream(FOLDER + file)) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static WordTable of(String table) {
    return new WordTable(
        table
            .lines()
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .skip(1)
            .map(line -> line.split("\t", -1))
            .collect(groupingBy(row -> row[KIND], mapping(row -> row[TEXT], toList()))));
  }

  /** Gives the texts of a kind in row order, an empty list if there are none. */
  List<String> texts(String kind) {
    return textsByKind.getOrDefault(kind, List.of());
  }
}
