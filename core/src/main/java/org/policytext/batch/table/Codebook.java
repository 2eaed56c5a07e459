package org.policytext.batch.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What each table and column means, as a table. */
final class Codebook {
  /** A line of the codebook. */
  record Line(String table, String column, String type, String meaning, String chinese) {}

  static final List<Column<Line>> COLUMNS =
      List.of(
          Column.text("table", 14, "", "", Line::table),
          Column.text("column", 22, "", "", Line::column),
          Column.text("type", 10, "", "", Line::type),
          Column.text("meaning", 48, "", "", Line::meaning),
          Column.text("含义", 28, "", "", Line::chinese));

  private Codebook() {}

  static Stream<List<String>> rows(List<Table<?>> tables) {
    return tables.stream()
        .flatMap(Codebook::lines)
        .map(line -> COLUMNS.stream().map(column -> column.cell(line)).toList());
  }

  private static Stream<Line> lines(Table<?> table) {
    Line head = new Line(table.name(), "", "", table.meaning(), table.chinese());
    return Stream.concat(Stream.of(head), table.columns().stream().map(it -> line(table, it)));
  }

  private static Line line(Table<?> table, Column<?> column) {
    String type = column.kind().name().toLowerCase(Locale.ROOT);
    return new Line(table.name(), column.name(), type, column.meaning(), column.chinese());
  }
}
