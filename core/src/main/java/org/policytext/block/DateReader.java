package org.policytext.block;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * Reads a date: {@code 2022年9月29日}, {@code 二〇二二年九月二十九日}, {@code 民国113年5月1日}.
 *
 * <p>Years of the Republic (民国) count from 1912.
 */
final class DateReader {
  private static final String HAN_DIGITS = "〇一二三四五六七八九";
  private static final String OTHER_NOUGHTS = "○О0零Ｏo";
  private static final String REPUBLIC = "民国";
  private static final String CHINA = "中华";
  private static final int BEFORE_REPUBLIC = 1911;

  private final String text;
  private int at;

  private DateReader(String text) {
    this.text = text;
  }

  /** Gives the date that {@code line} is, and nothing where it holds more than a date. */
  static Optional<LocalDate> whole(Passage line) {
    boolean bracketed =
        line.length() > 2
            && Marks.opens(line.charAt(line.start()))
            && Marks.closes(line.charAt(line.end() - 1));
    return plain(bracketed ? line.sub(line.start() + 1, line.end() - 1) : line);
  }

  private static Optional<LocalDate> plain(Passage line) {
    if (line.length() > 24 || !line.endsWith("日")) {
      return Optional.empty();
    }
    return new DateReader(line.text().replace(" ", "")).read();
  }

  /** Gives the date that {@code line} prints in digits alone: {@code 2022-07-28}. */
  static Optional<LocalDate> digits(Passage line) {
    try {
      return Optional.of(LocalDate.parse(line.text().strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Gives the first date in {@code line}, wherever it stands. */
  static Optional<LocalDate> within(Passage line) {
    String text = line.text();
    int day = text.indexOf('日');
    int year = text.indexOf('年');
    if (year < 4 || day < year || day - year > 8) {
      return Optional.empty();
    }
    return new DateReader(text.substring(year - 4, day + 1)).read();
  }

  private Optional<LocalDate> read() {
    int name = text.startsWith(CHINA) ? CHINA.length() : 0;
    boolean republic = text.startsWith(REPUBLIC, name);
    at = republic ? name + REPUBLIC.length() : 0;
    int year = number('年');
    int month = number('月');
    int day = number('日');
    if (at != text.length() || year < 1 || month < 1 || day < 1 || !republic && year < 1900) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(republic ? year + BEFORE_REPUBLIC : year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private int number(char unit) {
    int end = at < 0 ? -1 : text.indexOf(unit, at);
    if (end < 0 || end - at > 6) {
      at = -1;
      return -1;
    }
    int value = value(text.substring(at, end));
    at = end + 1;
    return value;
  }

  private static int value(String digits) {
    int value = 0;
    boolean tens = digits.indexOf('十') >= 0;
    int hundreds = digits.indexOf('百');
    if (hundreds > 0) {
      return digit(digits.charAt(0)) * 100 + value(digits.substring(hundreds + 1));
    }
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      int digit = digit(c);
      if (c == '十') {
        value = value == 0 ? 10 : value * 10;
      } else if (digit < 0) {
        return -1;
      } else {
        value = tens ? value + digit : value * 10 + digit;
      }
    }
    return value;
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return OTHER_NOUGHTS.indexOf(c) >= 0 ? 0 : HAN_DIGITS.indexOf(c);
  }
}
