package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;
import org.policytext.text.Marks;

/**
 * The clauses of a text: what stands between commas, semicolons, colons and stops, outside brackets
 * and quotation marks.
 */
final class TargetClauses {
  /** Stands between the cells of a row. */
  private static final char CELL = '|';

  /**
   * A clause.
   *
   * @param start where it begins
   * @param end where it ends, before its mark
   * @param opensSentence whether a sentence begins with it
   * @param goesOn whether a comma stands before it
   */
  record Clause(int start, int end, boolean opensSentence, boolean goesOn) {}

  private TargetClauses() {}

  static List<Clause> of(TargetText text) {
    return of(text, 0, text.length(), 0);
  }

  /** Gives the clauses of {@code [from, to)}, within {@code depth} brackets. */
  static List<Clause> of(TargetText text, int from, int to, int depth) {
    List<Clause> clauses = new ArrayList<>();
    int start = from;
    char mark = '。';
    for (int i = from; i <= to; i++) {
      boolean ends = i == to || isMark(text, i) && text.depth(i) == depth;
      if (ends) {
        if (i > start) {
          clauses.add(new Clause(start, i, Marks.endsSentence(mark) || mark == CELL, mark == ','));
        }
        if (i < to && (i > start || mark == ',')) {
          mark = text.charAt(i);
        }
        start = i + 1;
      }
    }
    return clauses;
  }

  private static boolean isMark(TargetText text, int at) {
    char c = text.charAt(at);
    boolean mark = c == ',' || c == ';' || c == ':' || c == CELL || Marks.endsSentence(c);
    if (!mark || text.isQuoted(at)) {
      return false;
    }
    boolean inNumber =
        at > 0
            && at + 1 < text.length()
            && TargetText.isDigit(text.charAt(at - 1))
            && (c == ',' && isGroup(text, at + 1)
                || c == ':' && QuantityReader.isRatio(text.text(), at));
    return !inNumber;
  }

  private static boolean isGroup(TargetText text, int at) {
    int end = at;
    while (end < text.length() && end < at + 4 && TargetText.isDigit(text.charAt(end))) {
      end++;
    }
    return end == at + 3;
  }
}
