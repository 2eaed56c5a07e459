package org.policytext.text;

/**
 * Whether a document prints its marks in half width, so that a repair does too.
 *
 * <p>In a text with {@code 知識產權局,市教委} a repaired {@code （一）} is written {@code (一)}.
 */
final class Narrowness {
  private static final int SAMPLE = 200_000;
  private static final char FULL_WIDTH_FIRST = '\uFF01';
  private static final char FULL_WIDTH_LAST = '\uFF5E';

  private final boolean narrow;

  private Narrowness(boolean narrow) {
    this.narrow = narrow;
  }

  /** Counts the marks that have both widths. */
  static Narrowness of(String text) {
    int balance = 0;
    for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
      switch (text.charAt(i)) {
        case ',', ';', ':', '(', ')' -> balance++;
        case '，', '；', '：', '（', '）' -> balance--;
        default -> {}
      }
    }
    return new Narrowness(balance > 0);
  }

  /** Gives {@code meant} in the width of the document. */
  String apply(String meant) {
    if (!narrow) {
      return meant;
    }
    char[] units = meant.toCharArray();
    for (int i = 0; i < units.length; i++) {
      boolean wide = units[i] >= FULL_WIDTH_FIRST && units[i] <= FULL_WIDTH_LAST;
      units[i] = wide ? Folding.fold(units[i]) : units[i];
    }
    return new String(units);
  }
}
