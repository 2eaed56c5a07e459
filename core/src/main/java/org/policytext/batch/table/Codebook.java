package org.policytext.batch.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.policytext.message.Language;
import org.policytext.message.Messages;

/** What each table and column means, as a table. */
final class Codebook {
  /** A line of the codebook. */
  record Line(String table, String column, String type, String meaning, String chinese) {}

  private static final Messages CHINESE = Messages.in(Language.ZH);

  static final List<Column<Line>> COLUMNS =
      List.of(
          Column.text("table", 14, "", Line::table),
          Column.text("column", 22, "", Line::column),
          Column.text("type", 10, "", Line::type),
          Column.text("meaning", 48, "", Line::meaning),
          Column.text(CHINESE.say("meaning"), 28, "", Line::chinese));

  private Codebook() {}

  static Stream<List<String>> rows(List<Table<?>> tables) {
    return cells(tables.stream().flatMap(it -> lines(it.name(), it.meaning(), it.columns())));
  }

  static Stream<List<String>> rowsOf(List<Sheet> sheets) {
    return cells(sheets.stream().flatMap(it -> lines(it.name(), it.meaning(), it.columns())));
  }

  private static Stream<List<String>> cells(Stream<Line> lines) {
    return lines.map(line -> COLUMNS.stream().map(column -> column.cell(line)).toList());
  }

  private static Stream<Line> lines(
      String table, String meaning, List<? extends Column<?>> columns) {
    Line head = line(table, "", "", meaning);
    return Stream.concat(Stream.of(head), columns.stream().map(it -> line(table, it)));
  }

  private static Line line(String table, Column<?> column) {
    String type = column.kind().name().toLowerCase(Locale.ROOT);
    return line(table, column.name(), type, column.meaning());
  }

  private static Line line(String table, String column, String type, String meaning) {
    return new Line(table, column, type, meaning, CHINESE.say(meaning));
  }
}
