package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import org.policytext.lexicon.ColumnWord;
import org.policytext.lexicon.Lexicon;
import org.policytext.text.Passage;

/**
 * A table of duties whose cells a PDF left one below the other: {@code 序号 重点工作 负责单位} above a line
 * {@code 1} and lines of words cut anywhere. Which line belongs to which cell cannot be told, so
 * nothing in it is read as a task or as a unit.
 */
final class StackedTable {
  private static final int LEAST_COLUMNS = 3;

  private StackedTable() {}

  /** Tells whether the line at {@code index} heads such a table: the next has but one cell. */
  static boolean isHead(List<Line> lines, int index, Lexicon lexicon) {
    Passage line = lines.get(index).passage();
    if (!line.hasSpace() || TableCells.isRow(line) || !isCell(lines, index + 1)) {
      return false;
    }
    List<TableColumn> columns = TableColumn.in(cells(line), lexicon);
    return columns.size() >= LEAST_COLUMNS
        && columns.get(0).holds(ColumnWord.Kind.NUMBER)
        && columns.stream().anyMatch(column -> column.holds(ColumnWord.Kind.TASK))
        && columns.stream().anyMatch(column -> column.holds(ColumnWord.Kind.DUTY));
  }

  private static boolean isCell(List<Line> lines, int index) {
    if (index >= lines.size()) {
      return false;
    }
    Line line = lines.get(index);
    boolean heading = line.opensEntry() && TableGroups.isHeading(line.marker().get());
    return !heading && !line.passage().hasSpace() && !TableCells.isRow(line.passage());
  }

  private static List<Passage> cells(Passage line) {
    List<Passage> cells = new ArrayList<>();
    int from = line.start();
    for (int at = line.start(); at <= line.end(); at++) {
      if (at == line.end() || Passage.isSpace(line.charAt(at))) {
        if (at > from) {
          cells.add(line.sub(from, at));
        }
        from = at + 1;
      }
    }
    return cells;
  }
}
