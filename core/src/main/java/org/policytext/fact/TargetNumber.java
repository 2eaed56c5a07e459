package org.policytext.fact;

import java.math.BigDecimal;

/**
 * A number as printed in digits or Han: {@code 1,500}, {@code 3.85}, {@code 三百}.
 *
 * @param end behind its last character
 * @param value what it says; null if it is too long to mean anything
 * @param han whether it is printed in Han
 */
record TargetNumber(int end, BigDecimal value, boolean han) {
  /** Digits of the longest number; a longer one is told of by {@link LimitReader}. */
  static final int LONGEST = 24;

  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

  /** Gives the number at {@code at}, or null. */
  static TargetNumber read(String text, int at, int limit) {
    char c = text.charAt(at);
    if (TargetText.isDigit(c)) {
      return digits(text, at, limit);
    }
    return HanNumerals.SMALL.indexOf(c) >= 0 ? han(text, at, limit) : null;
  }

  /** Tells whether {@code c} may stand in a number. */
  static boolean isPart(char c) {
    return TargetText.isDigit(c) || c == ',' || c == '.' || HanNumerals.ALL.indexOf(c) >= 0;
  }

  private static TargetNumber digits(String text, int at, int limit) {
    StringBuilder digits = new StringBuilder();
    int end = at;
    boolean point = false;
    while (end < limit) {
      char c = text.charAt(end);
      if (c == '.' && !point && end + 1 < limit && TargetText.isDigit(text.charAt(end + 1))) {
        point = true;
        digits.append(c);
      } else if (TargetText.isDigit(c)) {
        digits.append(c);
      } else if (c != ',' || point || !isGroup(text, end + 1, limit)) {
        break;
      }
      end++;
    }
    return new TargetNumber(
        end, digits.length() > LONGEST ? null : new BigDecimal(digits.toString()), false);
  }

  /** Three digits and no fourth make a group of thousands: {@code 1,500}. */
  private static boolean isGroup(String text, int at, int limit) {
    int end = at;
    while (end < limit && end < at + 4 && TargetText.isDigit(text.charAt(end))) {
      end++;
    }
    return end == at + 3;
  }

  private static TargetNumber han(String text, int at, int limit) {
    int end = at;
    while (end < limit && end - at <= LONGEST && HanNumerals.ALL.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return new TargetNumber(end, end - at > LONGEST ? null : value(text.substring(at, end)), true);
  }

  /** 三百五十 is 350, 十万 is 100000, 万 alone 10000, 一亿二千万 is 120000000. */
  private static BigDecimal value(String han) {
    BigDecimal ofYi = BigDecimal.ZERO;
    BigDecimal ofWan = BigDecimal.ZERO;
    long section = 0;
    long digit = 0;
    for (int i = 0; i < han.length(); i++) {
      char c = han.charAt(i);
      int power = HanNumerals.power(c);
      if (power > 0) {
        section += Math.max(digit, 1) * (long) Math.pow(10, power);
        digit = 0;
      } else if (c == HanNumerals.WAN || c == HanNumerals.YI) {
        BigDecimal before = ofWan.add(BigDecimal.valueOf(section + digit)).max(BigDecimal.ONE);
        ofYi = c == HanNumerals.YI ? ofYi.add(before.multiply(YI)) : ofYi;
        ofWan = c == HanNumerals.WAN ? before.multiply(WAN) : BigDecimal.ZERO;
        section = 0;
        digit = 0;
      } else {
        digit = HanNumerals.digit(c);
      }
    }
    return ofYi.add(ofWan).add(BigDecimal.valueOf(section + digit));
  }
}
