package org.policytext.block;

import org.policytext.text.Passage;

/**
 * The rule below the head of a table in Markdown within a long line: {@code | --- | :---: |}. It
 * tells how many cells each row has.
 *
 * @param start of its first bar
 * @param end behind its last bar
 * @param cells that it has
 */
record TableRule(int start, int end, int cells) {
  private static final String RULE = "---";
  private static final int LEAST_CELLS = 2;

  /** Gives the first rule of {@code line} from {@code from} on, or null. */
  static TableRule next(Passage line, int from) {
    int bar = line.indexOf('|', from);
    while (bar >= 0) {
      int end = bar;
      int cells = 0;
      int cell = cellEnd(line, end);
      while (cell > end) {
        cells++;
        end = cell;
        cell = cellEnd(line, end);
      }
      if (cells >= LEAST_CELLS) {
        return new TableRule(bar, end + 1, cells);
      }
      bar = line.indexOf('|', end + 1);
    }
    return null;
  }

  /** Gives the bar that ends the cell of a rule behind the bar at {@code bar}, or {@code bar}. */
  private static int cellEnd(Passage line, int bar) {
    int at = line.behindSpaces(bar + 1);
    at += at < line.end() && line.charAt(at) == ':' ? 1 : 0;
    int from = at;
    while (at < line.end() && line.charAt(at) == '-') {
      at++;
    }
    boolean rule = at - from >= RULE.length();
    at += at < line.end() && line.charAt(at) == ':' ? 1 : 0;
    at = line.behindSpaces(at);
    return rule && at < line.end() && line.charAt(at) == '|' ? at : bar;
  }
}
