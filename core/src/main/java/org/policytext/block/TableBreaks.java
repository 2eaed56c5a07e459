package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import org.policytext.text.Passage;

/**
 * Finds the rows of a table in Markdown: {@code |序号|任务||---|---||1|建设平台|}; without a rule below its
 * head, where three rows side by side have as many cells.
 */
final class TableBreaks {
  private static final String RULE = "|---|";
  private static final int LEAST_ROWS = 3;
  private static final int LEAST_CELLS = 3;

  private TableBreaks() {}

  /** A row: from behind the bar that opens it to the bar that ends it. */
  private record Row(int start, int end, int cells) {}

  /** Adds the breaks between the rows of {@code line}; gives how many rows there are. */
  static int read(Passage line, Breaks breaks) {
    int found = 0;
    List<Row> rows = rows(line);
    boolean ruled = line.indexOf(RULE, line.start()) >= 0;
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      boolean same = i < rows.size() && rows.get(i).cells() == rows.get(from).cells();
      if (!same) {
        boolean table = i - from >= LEAST_ROWS && rows.get(from).cells() >= LEAST_CELLS;
        for (Row row : ruled || table ? rows.subList(from, i) : List.<Row>of()) {
          breaks.add(row.start());
          breaks.add(row.end());
        }
        found += table ? i - from : 0;
        from = i;
      }
    }
    return found;
  }

  /** Cuts between two bars; of more bars, which hold empty cells, the last two. */
  private static List<Row> rows(Passage line) {
    List<Row> rows = new ArrayList<>();
    int start = line.indexOf('|', line.start());
    int bar = start;
    int cells = 0;
    while (bar >= 0) {
      int next = line.indexOf('|', bar + 1);
      boolean empty = next == bar + 1;
      boolean last = next < 0 || empty && line.indexOf('|', next + 1) != next + 1;
      if (last) {
        rows.add(new Row(start, bar + 1, cells));
        start = next;
        cells = 0;
      } else {
        cells++;
      }
      bar = last && next >= 0 && line.indexOf('|', next + 1) < 0 ? -1 : next;
    }
    return rows;
  }
}
