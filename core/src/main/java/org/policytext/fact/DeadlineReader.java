package org.policytext.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Deadline;
import org.policytext.text.CharacterSet;
import org.policytext.text.Passage;

/**
 * Reads deadlines: {@code 2023年10月底前完成并持续推进} is 2023-10-31, {@code 2025年底前} is 2025-12-31, {@code
 * 持续推进} has no date.
 */
final class DeadlineReader {
  private static final int LONGEST = 40;

  private static final String FIRST_HALF = "上半年";

  private final List<String> standing;
  private final SmallWords before;

  /** The characters that a deadline may begin with. */
  private final CharacterSet openers;

  DeadlineReader(Lexicon lexicon) {
    before = SmallWords.of(lexicon, "before-date");
    standing = lexicon.words("standing-deadline");
    CharacterSet words = CharacterSet.ofFirst(standing).and(CharacterSet.ofFirst(before.words()));
    openers = words.and(CharacterSet.of(PeriodForms.DIGITS));
  }

  /** Tells whether {@code item} is a deadline and no unit. */
  boolean isDeadline(String item) {
    if (item.isEmpty() || item.length() > LONGEST || !openers.contains(item.charAt(0))) {
      return false;
    }
    for (String word : standing) {
      if (item.startsWith(word)) {
        return true;
      }
    }
    int start = before.at(item, 0).length();
    int end = digits(item, start);
    return end > start && end < item.length() && isDateLetter(item.charAt(end), end - start);
  }

  private static boolean isDateLetter(char letter, int digits) {
    return letter == '年' && digits == 4 || letter == '月' && digits <= 2;
  }

  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** Gives the deadline that {@code printed} states; a month without a year has no date. */
  static Deadline read(Passage printed) {
    return new Deadline(printed.text(), date(printed.text()));
  }

  private static Optional<LocalDate> date(String text) {
    int year = text.indexOf('年');
    if (year < 4 || !text.substring(year - 4, year).chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    int value = Integer.parseInt(text.substring(year - 4, year));
    int monthEnd = digits(text, year + 1);
    boolean month = monthEnd > year + 1 && monthEnd < text.length() && text.charAt(monthEnd) == '月';
    if (!month) {
      boolean half = text.startsWith(FIRST_HALF, year + 1);
      return Optional.of(half ? LocalDate.of(value, 6, 30) : LocalDate.of(value, 12, 31));
    }
    int number = Integer.parseInt(text.substring(year + 1, Math.min(monthEnd, year + 3)));
    if (number < 1 || number > 12) {
      return Optional.empty();
    }
    int dayEnd = digits(text, monthEnd + 1);
    boolean day =
        dayEnd > monthEnd + 1
            && dayEnd - monthEnd <= 3
            && dayEnd < text.length()
            && text.charAt(dayEnd) == '日';
    YearMonth last = YearMonth.of(value, number);
    int dayNumber =
        day ? Integer.parseInt(text.substring(monthEnd + 1, dayEnd)) : last.lengthOfMonth();
    return last.isValidDay(dayNumber)
        ? Optional.of(last.atDay(dayNumber))
        : Optional.of(last.atEndOfMonth());
  }
}
