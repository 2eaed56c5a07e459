package org.policytext.index;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A number as people write it: {@code 10亿元} is 1000000000 of 元.
 *
 * @param unit empty where none is written
 */
record Amount(BigDecimal value, String unit) {
  private static final int MOST_DIGITS = 30;
  private static final Map<Character, Integer> ZEROS =
      Map.of('十', 1, '百', 2, '千', 3, '万', 4, '亿', 8);

  /** Gives what {@code text} says, if it opens with a number. */
  static Optional<Amount> of(String text) {
    String plain = text.replace(",", "");
    int end = 0;
    while (end < plain.length() && (isDigit(plain.charAt(end)) || plain.charAt(end) == '.')) {
      end++;
    }
    int zeros = 0;
    int unit = end;
    while (unit < plain.length() && ZEROS.containsKey(plain.charAt(unit))) {
      zeros += ZEROS.getOrDefault(plain.charAt(unit++), 0);
    }
    return end > MOST_DIGITS || zeros > MOST_DIGITS
        ? Optional.empty()
        : of(plain.substring(0, end), zeros, plain.substring(unit));
  }

  private static Optional<Amount> of(String digits, int zeros, String unit) {
    boolean number = !digits.isEmpty() && isDigit(digits.charAt(0));
    if (!number || digits.indexOf('.') != digits.lastIndexOf('.')) {
      return Optional.empty();
    }
    return Optional.of(new Amount(new BigDecimal(digits).scaleByPowerOfTen(zeros), unit.trim()));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
