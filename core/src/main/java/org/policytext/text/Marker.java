package org.policytext.text;

/**
 * A number that heads a block, as far as repairs need to know it.
 *
 * <p>{@code 二、} is level 0, value 2; {@code （二）} is level 1; {@code 2.} is level 2.
 *
 * @param level of the style
 * @param value of the number
 * @param end behind the marker
 */
record Marker(int level, int value, int end) {
  static final int LEVELS = 3;
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final int LONGEST = 3;
  private static final int TEN = 10;

  /** Gives the marker that begins at {@code at}, null where none does. */
  static Marker at(String text, int at) {
    char first = at < text.length() ? text.charAt(at) : 0;
    if (first == '（' || first == '(') {
      return bracketed(text, at);
    }
    if (NUMERALS.indexOf(first) >= 0) {
      int end = endOfNumeral(text, at);
      boolean marked = end < text.length() && text.charAt(end) == '、';
      return marked ? new Marker(0, value(text, at, end), end + 1) : null;
    }
    return isDigit(first) ? digits(text, at) : null;
  }

  private static Marker bracketed(String text, int at) {
    int end = endOfNumeral(text, at + 1);
    boolean closed = end < text.length() && (text.charAt(end) == '）' || text.charAt(end) == ')');
    return closed && end > at + 1 ? new Marker(1, value(text, at + 1, end), end + 1) : null;
  }

  private static Marker digits(String text, int at) {
    int end = at;
    int value = 0;
    while (end < text.length() && end - at < LONGEST && isDigit(text.charAt(end))) {
      value = value * TEN + Folding.fold(text.charAt(end)) - '0';
      end++;
    }
    boolean marked = end < text.length() && ".．、".indexOf(text.charAt(end)) >= 0;
    boolean decimal = end + 1 < text.length() && isDigit(text.charAt(end + 1));
    return marked && !decimal ? new Marker(2, value, end + 1) : null;
  }

  private static boolean isDigit(char unit) {
    char half = Folding.fold(unit);
    return half >= '0' && half <= '9';
  }

  private static int endOfNumeral(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < LONGEST && NUMERALS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** 十二 is 12, 二十 is 20, 二十三 is 23. */
  private static int value(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = NUMERALS.indexOf(text.charAt(i)) + 1;
      value = digit == TEN ? Math.max(1, value) * TEN : value + digit;
    }
    return value;
  }
}
