package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import org.policytext.text.Passage;

/** Parts the cells of a row, which stand apart by tabs or bars: {@code |1|建设平台|市数据局|} are three. */
final class TableCells {
  private TableCells() {}

  /** Tells whether {@code line} has cells at all. */
  static boolean isRow(Passage line) {
    return of(line).size() > 1;
  }

  /** Gives the cells of {@code line}; none where it is no row. Most lines are none, and not cut. */
  static List<Passage> of(Passage line) {
    boolean cells = line.startsWith("|") || line.indexOf('\t', line.start()) >= 0;
    return cells && line.length() <= DutyTable.LONGEST_ROW ? cut(line) : List.of();
  }

  /** The outer bars of a Markdown table are not cells. */
  private static List<Passage> cut(Passage line) {
    boolean barred = line.startsWith("|") && line.endsWith("|");
    Passage inner = barred ? line.sub(line.start() + 1, line.end() - 1) : line;
    char bar = barred ? '|' : '\t';
    List<Passage> cells = new ArrayList<>();
    int from = inner.start();
    for (int i = inner.start(); i <= inner.end(); i++) {
      if (i == inner.end() || inner.charAt(i) == bar) {
        cells.add(inner.sub(from, i).strip());
        from = i + 1;
      }
    }
    return cells;
  }
}
