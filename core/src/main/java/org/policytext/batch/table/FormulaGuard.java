package org.policytext.batch.table;

/**
 * Keeps a text from becoming a formula where a spreadsheet opens a CSV file: {@code =1+1} is
 * written as {@code '=1+1}.
 */
final class FormulaGuard {
  /** Full-width signs start a formula too, where the locale is East Asian. */
  private static final String LEADING = "=+-@\t\r\n＝＋－＠";

  private FormulaGuard() {}

  static String guarded(String text) {
    return !text.isEmpty() && LEADING.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
