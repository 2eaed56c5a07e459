package org.policytext.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.policytext.lexicon.Table;

/** The texts of a lexicon table with the columns id, kind, text and example, by kind. */
record WordTable(Map<String, List<String>> textsByKind) {
  private static final int KIND = 1;
  private static final int TEXT = 2;

  /** Reads {@code web-pages.tsv} and the like from the lexicon. */
  static WordTable named(String file) {
    return new WordTable(
        Table.standard(file).rows().stream()
            .map(Table.Row::cells)
            .collect(groupingBy(row -> row.get(KIND), mapping(row -> row.get(TEXT), toList()))));
  }

  /** Gives the texts of a kind in row order, an empty list if there are none. */
  List<String> texts(String kind) {
    return textsByKind.getOrDefault(kind, List.of());
  }
}
