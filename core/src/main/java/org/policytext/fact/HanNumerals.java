package org.policytext.fact;

/** The Han characters of numbers, which are counted with: 三百五十 is 350. */
final class HanNumerals {
  /** One to nine, each at its place before its value. */
  static final String DIGITS = "一二三四五六七八九";

  static final String TENS = "十百千";
  static final char WAN = '万';
  static final char YI = '亿';

  /** Two before a measure word: 两家. */
  static final char TWO = '两';

  static final String ZEROS = "零〇";

  /** What stands in a number up to ten thousand, zeros aside. */
  static final String SMALL = DIGITS + TWO + TENS + WAN;

  /** What stands in any number. */
  static final String ALL = ZEROS + SMALL + YI;

  /** What stands in a small count: 十五. */
  static final String COUNTS = DIGITS + TWO + TENS.charAt(0);

  /** A number alone that is round: 万家企业. */
  static final String ROUND = "百千" + WAN;

  private HanNumerals() {}

  /** Gives the value of a digit, 7 of 七; 0 if {@code c} is none. */
  static int digit(char c) {
    return c == TWO ? 2 : DIGITS.indexOf(c) + 1;
  }

  /** Gives the power of ten, 2 of 百; 0 if {@code c} is none below 万. */
  static int power(char c) {
    return TENS.indexOf(c) + 1;
  }
}
