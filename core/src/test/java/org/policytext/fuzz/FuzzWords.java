package org.policytext.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policytext.lexicon.Lexicon;

/** Words that an input must have to get anywhere, for Jazzer's dictionary. */
final class FuzzWords {
  private static final List<String> TABLES =
      List.of(
          "announcements.tsv",
          "columns.tsv",
          "comparisons.tsv",
          "furniture.tsv",
          "headings.tsv",
          "index-labels.tsv",
          "levels.tsv",
          "multipliers.tsv",
          "numbering.tsv",
          "numerals.tsv",
          "periods.tsv",
          "quantities.tsv",
          "remarks.tsv",
          "target-verbs.tsv",
          "titles.tsv",
          "unit-endings.tsv",
          "unit-lists.tsv",
          "words.tsv");
  private static final List<String> MARKS =
      List.of(
          "（",
          "）",
          "《",
          "》",
          "“",
          "”",
          "。",
          "，",
          "、",
          "；",
          "：",
          "　",
          "«",
          "〔",
          "〕",
          "﹒",
          "ㄒ",
          "(qū)",
          "區",
          "產業",
          "锟斤拷",
          "市科技局",
          "2025年",
          "1500件",
          "10%",
          "lead:",
          "support:",
          "year>=2024",
          "\"units\"",
          "\"at\"",
          "<table>",
          "<w:p>",
          "%PDF-1.4",
          "\r\n",
          "\uFEFF",
          "\u202E",
          "$lead",
          "{|}",
          "\tstrong\t",
          " OR ",
          "AND NOT ",
          "~2",
          "^9",
          "[* TO 2025]");

  private FuzzWords() {}

  /** Gives the lines of the dictionary: the examples of the tables, and marks. */
  static List<String> entries() {
    Stream<String> examples =
        Lexicon.standard().tables().values().stream().flatMap(FuzzWords::examples);
    return Stream.concat(Stream.concat(TABLES.stream(), examples), MARKS.stream())
        .filter(word -> !word.isEmpty())
        .distinct()
        .map(FuzzWords::entry)
        .toList();
  }

  /** Gives the examples of a table, whose first line names its columns. */
  private static Stream<String> examples(String table) {
    List<String> lines = table.lines().filter(line -> !line.startsWith("#")).toList();
    int column = List.of(lines.get(0).split("\t")).indexOf("example");
    return lines.stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .filter(cells -> column >= 0 && column < cells.length)
        .map(cells -> cells[column]);
  }

  private static String entry(String word) {
    byte[] bytes = word.getBytes(UTF_8);
    return Stream.iterate(0, i -> i + 1)
        .limit(bytes.length)
        .map(i -> String.format("\\x%02X", bytes[i] & 0xFF))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
