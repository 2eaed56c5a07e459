package org.policytext.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.policytext.lexicon.ComparisonWord;
import org.policytext.lexicon.ComparisonWord.Meaning;
import org.policytext.lexicon.QuantityUnit;
import org.policytext.lexicon.QuantityUnit.Kind;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.text.Marks;

/** Reads the quantity at a place: {@code 1.5万亿元}, {@code 百分之十五}, {@code 3至5家}, {@code 翻两番}. */
final class QuantityReader {
  /** The Han characters that a quantity may begin with. */
  static final String OPENERS = HanNumerals.SMALL + "半翻";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String PERCENT = "%";
  private static final int MOST_DOUBLINGS = 10;
  private static final int LONGEST_PART = 6;

  private final TargetWords words;
  private final TargetText source;
  private final String text;

  QuantityReader(TargetWords words, TargetText source) {
    this.words = words;
    this.source = source;
    this.text = source.text();
  }

  /** Gives the quantity at {@code at}, or null; a number without a unit has the unit "". */
  Quantity read(int at, int limit) {
    Quantity plain = plain(at, limit);
    return plain == null ? null : bound(plain, limit);
  }

  private Quantity plain(int at, int limit) {
    char c = text.charAt(at);
    if (c == '翻') {
      return doubling(at, limit);
    }
    if (c == '一' && text.startsWith("一半", at) && at + 2 <= limit) {
      return share(at, at + 2, BigDecimal.valueOf(50), true);
    }
    if (c == '半' && at + 1 < limit) {
      return half(at, limit);
    }
    if (text.startsWith("百分之", at)) {
      TargetNumber number = at + 3 < limit ? TargetNumber.read(text, at + 3, limit) : null;
      return number == null || number.value() == null
          ? null
          : share(at, number.end(), number.value(), true);
    }
    TargetNumber number = TargetNumber.read(text, at, limit);
    return number == null || number.value() == null ? null : counted(at, number, limit);
  }

  /** 半个月, 半年. */
  private Quantity half(int at, int limit) {
    Trie.Found<QuantityUnit> unit = words.unit(text, at + 1, limit);
    if (unit == null || unit.value().kind() != Kind.TIME) {
      return null;
    }
    BigDecimal value = new BigDecimal("0.5");
    return quantity(at, unit.end(), value, null, unit.value().unit(), Kind.TIME, true);
  }

  /** 翻番, 翻一番 is 100 % more, 翻两番 300 %. */
  private Quantity doubling(int at, int limit) {
    int next = at + 1;
    if (next < limit && text.charAt(next) == '番') {
      return times(at, next + 1, HUNDRED);
    }
    TargetNumber number = next < limit ? TargetNumber.read(text, next, limit) : null;
    if (number == null || number.value() == null || !text.startsWith("番", number.end())) {
      return null;
    }
    int doublings = number.value().min(BigDecimal.valueOf(MOST_DOUBLINGS)).intValue();
    BigDecimal more = BigDecimal.valueOf((1L << doublings) - 1);
    return times(at, number.end() + 1, more.multiply(HUNDRED));
  }

  private Quantity times(int start, int end, BigDecimal percent) {
    return new Quantity(start, end, end, percent, null, PERCENT, Kind.SHARE, null, true, true);
  }

  private Quantity share(int start, int end, BigDecimal value, boolean han) {
    return quantity(start, end, value, null, PERCENT, Kind.SHARE, han);
  }

  private static Quantity quantity(
      int start, int end, BigDecimal value, BigDecimal upper, String unit, Kind kind, boolean han) {
    return new Quantity(start, end, end, value, upper, unit, kind, null, han, false);
  }

  private Quantity counted(int at, TargetNumber number, int limit) {
    int end = number.end();
    char next = end < limit ? text.charAt(end) : '\0';
    if (number.han() && text.startsWith("分之", end)) {
      return fraction(at, number, limit);
    }
    if (next == '倍') {
      return times(at, end + 1, number.value().multiply(HUNDRED));
    }
    if (next == ':' && isRatio(text, end)) {
      return ratio(at, number, limit);
    }
    if (next == '成' && isTenth(end + 1, limit)) {
      return share(at, end + 1, number.value().multiply(BigDecimal.TEN), number.han());
    }
    return scaled(at, number, limit);
  }

  /** 1:18 is 18 of the unit 1:, 3:1 is 3 of the unit :1; 08:30 is none. */
  private Quantity ratio(int at, TargetNumber first, int limit) {
    int from = first.end() + 1;
    TargetNumber second = from < limit ? TargetNumber.read(text, from, limit) : null;
    if (first.han() || second == null || second.han() || second.value() == null) {
      return null;
    }
    boolean one = first.value().compareTo(BigDecimal.ONE) == 0;
    BigDecimal value = one ? second.value() : first.value();
    String unit = one ? text.substring(at, from) : text.substring(from - 1, second.end());
    return quantity(at, second.end(), value, null, unit, Kind.MEASURE, false);
  }

  /**
   * Tells whether the colon at {@code at} stands between the numbers of a ratio, of which one is 1:
   * 1:18, 3:1; 22:30, 5:40:55 and 任务1:2025年 have none.
   */
  static boolean isRatio(String text, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_PART && isNumber(text.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    while (end < text.length() && end - at <= LONGEST_PART && isNumber(text.charAt(end))) {
      end++;
    }
    boolean numbers = start < at && end > at + 1 && end - at <= LONGEST_PART;
    boolean one = text.startsWith("1:", start) || at + 2 == end && text.charAt(at + 1) == '1';
    boolean third = end < text.length() && ":年月日时".indexOf(text.charAt(end)) >= 0;
    return numbers && one && !third && (start == 0 || text.charAt(start - 1) != ':');
  }

  private static boolean isNumber(char c) {
    return TargetText.isDigit(c) || c == '.';
  }

  /** 七成 is 70 %; 成 before a noun is no tenth. */
  private boolean isTenth(int behind, int limit) {
    return behind >= limit
        || words.behind(text, behind, limit) != null
        || "的,;、。".indexOf(text.charAt(behind)) >= 0;
  }

  /** 三分之一. */
  private Quantity fraction(int at, TargetNumber number, int limit) {
    int from = number.end() + 2;
    TargetNumber top = from < limit ? TargetNumber.read(text, from, limit) : null;
    if (top == null || top.value() == null || number.value().signum() == 0) {
      return null;
    }
    BigDecimal value =
        top.value().multiply(HUNDRED).divide(number.value(), 2, RoundingMode.HALF_UP);
    return share(at, top.end(), value.stripTrailingZeros(), true);
  }

  private Quantity scaled(int at, TargetNumber number, int limit) {
    Scaled first = scale(number, limit);
    int dash = dash(first, limit);
    if (dash > 0) {
      Quantity range = range(at, first, dash, limit);
      if (range != null) {
        return range;
      }
    }
    Quantity plain =
        quantity(at, first.end, first.value, null, first.unit, first.kind, number.han());
    return first.more ? plain.ending(first.end, Meaning.MORE_THAN) : plain;
  }

  /** Gives where a dash ends behind {@code first}, or -1: {@code 10—15个}, {@code 3个至5个}. */
  private int dash(Scaled first, int limit) {
    int at = first.end;
    while (at < limit && (Marks.isDash(text.charAt(at)) || text.charAt(at) == '到')) {
      at++;
    }
    boolean number = at > first.end && at < limit && TargetText.isDigit(text.charAt(at));
    return number && at - first.end <= 2 ? at : -1;
  }

  private Quantity range(int at, Scaled first, int from, int limit) {
    TargetNumber number = TargetNumber.read(text, from, limit);
    if (number.value() == null) {
      return null;
    }
    Scaled second = scale(number, limit);
    if (second.unit.isEmpty() || !first.unit.isEmpty() && !first.unit.equals(second.unit)) {
      return null;
    }
    boolean shared = first.scale.equals(BigDecimal.ONE);
    BigDecimal lower = shared ? first.value.multiply(second.scale) : first.value;
    return lower.compareTo(second.value) < 0
        ? quantity(at, second.end, lower, second.value, second.unit, second.kind, number.han())
        : null;
  }

  /** A number with its multiplier and unit. */
  private record Scaled(
      int end, BigDecimal value, BigDecimal scale, boolean more, String unit, Kind kind) {}

  private Scaled scale(TargetNumber number, int limit) {
    int at = skipMore(number.end(), limit);
    boolean more = at > number.end();
    boolean direct = words.unit(text, at, limit) != null;
    Trie.Found<BigDecimal> multiplier = direct ? null : words.multiplier(text, at, limit);
    BigDecimal scale = BigDecimal.ONE;
    if (multiplier != null) {
      scale = multiplier.value();
      at = skipMore(multiplier.end(), limit);
      more |= at > multiplier.end();
    }
    BigDecimal value = number.value().multiply(scale);
    Trie.Found<QuantityUnit> unit = words.unit(text, at, limit);
    if (unit == null || unit.value().kind() == Kind.PEOPLE) {
      int per = per(at, limit);
      return new Scaled(
          per, value, scale, more, text.substring(at, per), per > at ? Kind.MEASURE : Kind.COUNT);
    }
    int end = unitEnd(unit, limit);
    String printed = text.substring(at, end);
    return new Scaled(end, value, scale, more, printed, unit.value().kind());
  }

  /** Of 12/10万 the unit is /10万. */
  private int per(int at, int limit) {
    boolean number = at + 1 < limit && text.charAt(at) == '/';
    TargetNumber whole = number ? TargetNumber.read(text, at + 1, limit) : null;
    if (whole == null || whole.value() == null) {
      return at;
    }
    Trie.Found<BigDecimal> multiplier = words.multiplier(text, whole.end(), limit);
    return multiplier != null ? multiplier.end() : whole.han() ? whole.end() : at;
  }

  private int skipMore(int at, int limit) {
    return at < limit && words.of(TargetWord.MORE).has(text.charAt(at)) ? at + 1 : at;
  }

  /** A unit of a unit: {@code 人/亿元}. */
  private int unitEnd(Trie.Found<QuantityUnit> unit, int limit) {
    int end = unit.end();
    if (end + 1 >= limit || text.charAt(end) != '/') {
      return end;
    }
    if (source.closer(end + 1) > 0) {
      return source.closer(end + 1) + 1;
    }
    Trie.Found<BigDecimal> multiplier = words.multiplier(text, end + 1, limit);
    int from = multiplier == null ? end + 1 : multiplier.end();
    Trie.Found<QuantityUnit> below = words.unit(text, from, limit);
    return below == null ? end : below.end();
  }

  /** Reads 以上, 左右 and the like, also behind a bracket with another name of the unit. */
  private Quantity bound(Quantity plain, int limit) {
    int at = plain.valueEnd();
    if (source.closer(at) >= 0 && isLatin(at + 1, source.closer(at))) {
      at = source.closer(at) + 1;
    }
    Trie.Found<ComparisonWord> word = at < limit ? words.behind(text, at, limit) : null;
    if (word == null) {
      return plain;
    }
    boolean within = word.value().word().equals("内") && !plain.is(Kind.TIME);
    return within ? plain : plain.ending(word.end(), word.value().meaning());
  }

  /** {@code μg/m3}, {@code mg/L}; {@code 2020} is no name. */
  private boolean isLatin(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetter(c) && !Character.isIdeographic(c) || c == '/';
      if (!letter && (i == from || !TargetText.isDigit(c))) {
        return false;
      }
    }
    return to > from;
  }
}
