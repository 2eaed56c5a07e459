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

  /** Whether the row so far is a rule. */
  private boolean rule;

  /**
   * Takes note of the next line.
   *
   * @param goesOn whether it goes on with the line before
   * @param cut whether it was cut wherever its last character stood
   */
  void note(Passage line, boolean goesOn, boolean cut) {
    boolean row = goesOn ? bars > 0 : line.startsWith("|");
    rule = row && (goesOn ? rule && isRule(line) : opensRule(line));
    bars = row ? (goesOn ? bars : 0) + bars(line) : 0;
    broken = row && !line.endsWith("|");
    whole = !row || rule && cut ? 0 : rule ? bars : whole;
  }

  /** Tells whether {@code next} is the rule below the row so far, or a row below a whole one. */
  boolean isApart(Passage next) {
    return isWhole() || !rule && opensRule(next);
  }

  private boolean isWhole() {
    return whole > 0 && bars >= whole;
  }

  /** Tells whether the last line leaves a row that lacks cells: {@code |1|市数据|}. */
  boolean isOpen() {
    return bars > 0 && bars < whole;
  }

  /** Tells whether the last line leaves a row within a cell: {@code |1|市数据}. */
  boolean isCut() {
    return broken && isOpen();
  }

  private static boolean opensRule(Passage line) {
    return line.startsWith("|") && line.indexOf('-', line.start()) > 0 && isRule(line);
  }

  private static boolean isRule(Passage line) {
    boolean rule = true;
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
