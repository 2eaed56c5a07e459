package org.policytext.fact;

import java.math.BigDecimal;
import org.policytext.lexicon.ComparisonWord.Meaning;
import org.policytext.lexicon.QuantityUnit;

/**
 * A number with its unit: {@code 17万件}, {@code 10—15个}, {@code 五成以上}.
 *
 * @param start of the number
 * @param valueEnd behind the unit
 * @param end behind the words that bind it: {@code 以上}
 * @param value with multipliers resolved
 * @param upper the upper end of a range, or null
 * @param unit without the multiplier; empty if none is printed
 * @param kind what the unit tells
 * @param behind what the words behind the unit say, or null
 * @param han whether the number is printed in Han
 * @param times whether it tells how many times the indicator grows: {@code 翻一番}, {@code 一倍}
 */
record Quantity(
    int start,
    int valueEnd,
    int end,
    BigDecimal value,
    BigDecimal upper,
    String unit,
    QuantityUnit.Kind kind,
    Meaning behind,
    boolean han,
    boolean times) {
  boolean is(QuantityUnit.Kind other) {
    return kind == other;
  }

  /** Tells whether it is printed as {@code 1:18} or {@code 3:1}. */
  boolean isRatio() {
    return unit.indexOf(':') >= 0;
  }

  /** Tells whether it is the next value after {@code last}: 半个月 of {@code 减至1个月、半个月}. */
  boolean goesOn(TargetCandidate last) {
    return last != null
        && last.quantity().end() + 1 == start
        && last.quantity().unit().equals(unit);
  }

  Quantity ending(int newEnd, Meaning word) {
    return new Quantity(
        start,
        valueEnd,
        newEnd,
        value,
        upper,
        unit,
        kind,
        word == null ? behind : word,
        han,
        times);
  }
}
