package org.policytext.block;

import org.policytext.text.Passage;

/**
 * Tells where the rows of a wrapped table in Markdown end: a row has as many bars as the rule below
 * the head, {@code |---|---|}.
 */
final class TableRows {
  private static final String IN_RULES = "|-: ";

  /** Bars of a whole row, 0 before a rule was seen. */
  private int whole;

  /** Bars of the row so far, 0 where none has begun. */
  private int bars;

  /** Whether the row so far ends within a cell. */
  private boolean broken;

  /**
   * Takes note of the next line.
   *
   * @param goesOn whether it goes on with the line before
   */
  void note(Passage line, boolean goesOn) {
    boolean row = goesOn ? bars > 0 : line.startsWith("|");
    bars = row ? (goesOn ? bars : 0) + bars(line) : 0;
    broken = row && !line.endsWith("|");
    whole = !row ? 0 : isRule(line) ? bars(line) : whole;
  }

  /** Tells whether the last line ends a row that has all its cells. */
  boolean isWhole() {
    return whole > 0 && bars >= whole;
  }

  /** Tells whether the last line leaves a row that lacks cells: {@code |1|市数据}. */
  boolean isCut() {
    return broken && bars > 0 && bars < whole;
  }

  private static boolean isRule(Passage line) {
    boolean rule = line.endsWith("|") && line.indexOf('-', line.start()) > 0;
    for (int i = line.start(); rule && i < line.end(); i++) {
      rule = IN_RULES.indexOf(line.charAt(i)) >= 0;
    }
    return rule;
  }

  private static int bars(Passage line) {
    int bars = 0;
    for (int i = line.start(); i < line.end(); i++) {
      bars += line.charAt(i) == '|' ? 1 : 0;
    }
    return bars;
  }
}
