package org.policytext.fact;

import java.util.Optional;
import org.policytext.model.Header;
import org.policytext.model.Period;
import org.policytext.model.Stated;
import org.policytext.text.Marks;

/**
 * Reads the years that a plan covers from its title: {@code (2022—2025年)} is 2022 to 2025, {@code
 * 2023年政务公开工作要点} is 2023 to 2023.
 */
final class PeriodReader {
  private static final int FIVE_YEARS = 4;
  private static final int TENTH_PLAN = 2001;

  private PeriodReader() {}

  static Optional<Period> read(Header header) {
    Optional<Period> own = read(header.title());
    return own.isPresent() ? own : read(header.noticeTitle());
  }

  private static Optional<Period> read(Optional<Stated> title) {
    if (title.isEmpty()) {
      return Optional.empty();
    }
    String text = title.get().text().replace(" ", "");
    Optional<Period> range = range(text, title.get());
    Optional<Period> years = range.isPresent() ? range : single(text, title.get());
    return years.isPresent() ? years : fiveYearPlan(text, title.get());
  }

  private static Optional<Period> range(String text, Stated title) {
    for (int i = 4; i + 4 < text.length(); i++) {
      int behind = i;
      while (behind < text.length()
          && (Marks.isDash(text.charAt(behind)) || text.charAt(behind) == '年')) {
        behind++;
      }
      boolean dashed = false;
      for (int mark = i; mark < behind; mark++) {
        dashed |= Marks.isDash(text.charAt(mark));
      }
      int from = year(text, i - 4);
      int to = year(text, behind);
      if (dashed && from > 0 && to >= from) {
        return Optional.of(new Period(from, to, title.at()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Period> single(String text, Stated title) {
    int at = text.indexOf('年');
    while (at >= 0) {
      int year = at >= 4 ? year(text, at - 4) : -1;
      boolean annual = year > 0 && !text.contains("远景");
      if (annual && (at == 4 || !Character.isDigit(text.charAt(at - 5)))) {
        return Optional.of(new Period(year, year, title.at()));
      }
      at = text.indexOf('年', at + 1);
    }
    return Optional.empty();
  }

  /**
   * 十四五 is 2021 to 2025: the n-th plan begins five years after the one before, the tenth in 2001.
   */
  private static Optional<Period> fiveYearPlan(String text, Stated title) {
    int at = text.indexOf("五”");
    boolean quoted = at >= 2 && text.charAt(at - 2) == '十';
    int number = quoted ? HanNumerals.DIGITS.indexOf(text.charAt(at - 1)) + 1 : ordinal(text);
    if (number < 1) {
      return Optional.empty();
    }
    int from = firstYearOfPlan(number);
    return Optional.of(new Period(from, from + FIVE_YEARS, title.at()));
  }

  /** Gives the year in which a plan begins, 2021 for the fourth behind the tenth. */
  static int firstYearOfPlan(int behindTenth) {
    return TENTH_PLAN + 5 * behindTenth;
  }

  private static int ordinal(String text) {
    int at = text.indexOf("个五年");
    return at >= 3 && text.charAt(at - 2) == '十' && text.charAt(at - 3) == '第'
        ? HanNumerals.DIGITS.indexOf(text.charAt(at - 1)) + 1
        : -1;
  }

  private static int year(String text, int at) {
    if (at < 0 || at + 4 > text.length() || !Character.isDigit(text.charAt(at))) {
      return -1;
    }
    boolean year = text.startsWith("19", at) || text.startsWith("20", at);
    for (int i = at; i < at + 4; i++) {
      year &= Character.isDigit(text.charAt(i));
    }
    return year ? Integer.parseInt(text, at, at + 4, 10) : -1;
  }
}
