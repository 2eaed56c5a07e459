package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import org.policytext.text.Passage;

/**
 * Finds the rows of a table in Markdown: {@code |序号|任务||---|---||1|建设平台||2||} has four, of two
 * cells as the rule says; without a rule below its head, where three rows side by side have as many
 * cells.
 */
final class TableBreaks {
  private static final int LEAST_ROWS = 3;
  private static final int LEAST_CELLS = 3;

  private TableBreaks() {}

  /** A row: from the bar that opens it to behind the bar that ends it. */
  private record Row(int start, int end, int cells) {}

  /** Adds the breaks between the rows of {@code line}; gives how many rows there are. */
  static int read(Passage line, Breaks breaks) {
    int found = 0;
    int from = line.start();
    TableRule rule = TableRule.next(line, from);
    boolean ruled = rule != null;
    while (rule != null) {
      List<Row> rows = ruledRows(line, from, rule);
      found += unruled(line.sub(from, rows.get(0).start()), true, breaks) + rows.size();
      rows.forEach(row -> breaks.addRow(row.start(), row.end()));
      from = rows.get(rows.size() - 1).end();
      rule = TableRule.next(line, from);
    }
    return found + unruled(line.sub(from, line.end()), ruled, breaks);
  }

  /** The rule has as many cells as the head before it and the rows behind it. */
  private static List<Row> ruledRows(Passage line, int from, TableRule rule) {
    List<Row> rows = new ArrayList<>();
    int head = rule.start();
    for (int bars = 0; bars <= rule.cells() && head >= from; bars++) {
      head = lastBar(line, head - 1, from);
    }
    boolean beside = head >= from && line.sub(head, rule.start()).strip().endsWith("|");
    if (beside) {
      rows.add(new Row(head, rule.start(), rule.cells()));
    }
    rows.add(new Row(rule.start(), rule.end(), rule.cells()));
    int end = rule.end();
    int next = end;
    while (next >= 0) {
      int start = line.behindSpaces(end);
      next = start < line.end() && line.charAt(start) == '|' ? rowEnd(line, start, rule) : -1;
      if (next > 0) {
        rows.add(new Row(start, next, rule.cells()));
        end = next;
      }
    }
    return rows;
  }

  private static int lastBar(Passage line, int from, int least) {
    int at = from;
    while (at >= least && line.charAt(at) != '|') {
      at--;
    }
    return at;
  }

  /** A row that lacks its last cell ends before the bar that opens the next one. */
  private static int rowEnd(Passage line, int start, TableRule rule) {
    int bar = start;
    int before = start;
    for (int cell = 0; cell < rule.cells() && bar >= 0; cell++) {
      before = bar;
      bar = line.indexOf('|', bar + 1);
    }
    if (bar < 0) {
      return -1;
    }
    int behind = line.behindSpaces(bar + 1);
    boolean goesOn = behind < line.end() && line.charAt(behind) != '|';
    boolean opens = goesOn && bar == before + 1 && line.indexOf('|', behind) >= 0;
    return opens ? bar : bar + 1;
  }

  private static int unruled(Passage line, boolean ruled, Breaks breaks) {
    int found = 0;
    List<Row> rows = rows(line);
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      boolean same = i < rows.size() && rows.get(i).cells() == rows.get(from).cells();
      if (!same) {
        boolean table = i - from >= LEAST_ROWS && rows.get(from).cells() >= LEAST_CELLS;
        for (Row row : ruled || table ? rows.subList(from, i) : List.<Row>of()) {
          breaks.addRow(row.start(), row.end());
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
