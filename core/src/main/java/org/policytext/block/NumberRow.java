package org.policytext.block;

import org.policytext.text.Passage;

/** A row of a table of numbers, which is no item: {@code 信息产业收入规模(万亿元) 17.1 26.2 8.9}. */
final class NumberRow {
  private static final int LONGEST = 120;
  private static final String IN_NUMBERS = "0123456789.,%><≥≤〔〕[]()—-±+/";

  private NumberRow() {}

  /** Tells whether {@code content} has two cells or more that are numbers, and is no sentence. */
  static boolean is(Passage content) {
    if (content.length() > LONGEST || content.text().indexOf('。') >= 0) {
      return false;
    }
    int numbers = 0;
    int from = content.start();
    for (int i = content.start(); i <= content.end(); i++) {
      if (i == content.end() || Passage.isSpace(content.charAt(i)) || content.charAt(i) == '|') {
        numbers += isNumber(content.sub(from, i)) ? 1 : 0;
        from = i + 1;
      }
    }
    return numbers >= 2;
  }

  private static boolean isNumber(Passage cell) {
    boolean digit = false;
    for (int i = cell.start(); i < cell.end(); i++) {
      char c = cell.charAt(i);
      if (IN_NUMBERS.indexOf(c) < 0) {
        return false;
      }
      digit |= Character.isDigit(c);
    }
    return digit || cell.length() == 1 && cell.charAt(cell.start()) == '—';
  }
}
