package org.policytext.read;

/** Numbers of lists in Latin letters: {@code b} and {@code ii} for 2. */
final class LatinNumber {
  private static final int LARGEST_ROMAN = 3999;
  private static final int LETTERS = 26;
  private static final int MOST_REPEATED = 10;
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private LatinNumber() {}

  /** Gives {@code a} to {@code z}, then {@code aa}, {@code bb} as word processors do. */
  static String letter(int number) {
    boolean letters = number >= 1 && number <= LETTERS * MOST_REPEATED;
    String letter = String.valueOf((char) ('a' + (Math.max(1, number) - 1) % LETTERS));
    return letters ? letter.repeat(1 + (number - 1) / LETTERS) : String.valueOf(number);
  }

  static String roman(int number) {
    if (number < 1 || number > LARGEST_ROMAN) {
      return String.valueOf(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        roman.append(ROMAN[i]);
      }
    }
    return roman.toString();
  }
}
