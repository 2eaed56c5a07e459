package org.policytext.lexicon;

import java.util.Optional;
import java.util.Set;
import org.policytext.lexicon.Table.Row;

/**
 * A system of numerals.
 *
 * @param id named by the slots of numbering templates: {@code han} is {@code $han}
 * @param kind how digits make a number
 * @param digits its characters
 * @param plain the system that its numbers are given in, {@code digit} for ①; absent for as printed
 * @param example a number and its value: {@code 二十三=23}
 */
public record Numeral(String id, Kind kind, String digits, Optional<String> plain, String example) {
  /** Digits of the longest number; a longer run has no value. */
  public static final int LONGEST = 24;

  private static final String HAN_ONES = "一二三四五六七八九";
  private static final String HAN_TO_TEN = HAN_ONES + "十";

  private static final Set<String> PLAIN = Set.of("digit", "han");

  /** How digits make a number. */
  public enum Kind {
    /** Place value, the first digit is nought: {@code 0123456789}. */
    POSITIONAL,
    /** 一 to 九 with 十, 百, 千 between; {@code 〇零} is nought. */
    HAN,
    /** Each character is a number of its own, counted from one: ①②③. */
    ORDINAL
  }

  /**
   * {@return the end of the run of digits that begins at {@code start}, 3 for 二十三、 from 0; {@code
   * start} if there is none}
   *
   * @param text the text as given
   * @param start where the run begins
   * @param limit where the text ends for it
   */
  public int end(CharSequence text, int start, int limit) {
    int end = start;
    while (end < limit && digits.indexOf(text.charAt(end)) >= 0) {
      end++;
      if (kind == Kind.ORDINAL) {
        break;
      }
    }
    return end;
  }

  /**
   * {@return the value of a run of digits, or -1 if it is none or too large: 二十三 is 23}
   *
   * @param run digits: 二十三
   */
  public int value(CharSequence run) {
    if (run.length() > LONGEST) {
      return -1;
    }
    long value =
        switch (kind) {
          case POSITIONAL -> positional(run);
          case HAN -> han(run);
          case ORDINAL -> digits.indexOf(run.charAt(0)) + 1;
        };
    return value < 0 || value > 9_999_999 ? -1 : (int) value;
  }

  /**
   * {@return a number as a reader would say it: ① is 1, ㈡ is 二, 十二 stays}
   *
   * @param run digits: 二十三
   */
  public String number(String run) {
    int value = value(run);
    return switch (plain.orElse("")) {
      case "digit" -> value < 0 ? run : String.valueOf(value);
      case "han" -> value < 1 || value > HAN_TO_TEN.length() ? run : han(value);
      default -> run;
    };
  }

  private static String han(int value) {
    return HAN_TO_TEN.substring(value - 1, value);
  }

  private long positional(CharSequence run) {
    long value = 0;
    for (int i = 0; i < run.length() && value >= 0 && value <= 9_999_999; i++) {
      int digit = digits.indexOf(run.charAt(i));
      value = digit < 0 ? -1 : value * 10 + digit;
    }
    return value;
  }

  private static long han(CharSequence run) {
    long total = 0;
    long digit = -1;
    boolean places = tensAbsent(run);
    for (int i = 0; i < run.length(); i++) {
      int nought = "零〇".indexOf(run.charAt(i));
      int ones = run.charAt(i) == '两' ? 1 : HAN_ONES.indexOf(run.charAt(i));
      int tens = "十百千".indexOf(run.charAt(i));
      if (tens >= 0) {
        total += (digit < 0 ? 1 : digit) * (long) Math.pow(10, tens + 1);
        digit = -1;
      } else if (ones >= 0 && digit > 0 && places) {
        digit = digit * 10 + ones + 1;
      } else if (ones >= 0) {
        digit = ones + 1;
      } else if (nought >= 0 && digit > 0 && places) {
        digit = digit * 10;
      }
    }
    return total + Math.max(digit, 0);
  }

  private static boolean tensAbsent(CharSequence run) {
    for (int i = 0; i < run.length(); i++) {
      if ("十百千".indexOf(run.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  static Numeral read(Row row) {
    Optional<String> plain = row.optional("plain");
    if (plain.isPresent() && !PLAIN.contains(plain.get())) {
      throw row.fault("plain", "unknown plain " + plain.get() + ", known are digit, han");
    }
    return new Numeral(
        row.required("id"),
        row.constant("kind", Kind.class),
        row.required("digits"),
        plain,
        row.required("example"));
  }
}
