package org.policytext.batch.compare;

import org.policytext.model.Comparison;
import org.policytext.model.Target;

/**
 * What two targets must share to stand side by side: the indicator as the lexicon knows it, or else
 * the same printed words; the same unit; and both a level or both a change. {@code 专利授权量达到1500件}
 * and {@code 专利授权量增长10%} are two things.
 *
 * @param indicator canonical, or printed without the place that a plan speaks of itself by
 * @param unit of the value
 * @param change whether it is an increase or decrease
 */
public record IndicatorKey(String indicator, String unit, boolean change) {
  /** {@code 增加值占GDP的比重} and {@code 增加值占GDP比重} are one. */
  private static final char LINK = '的';

  /** Gives the key of a target. */
  public static IndicatorKey of(Target target) {
    boolean change =
        target.comparator() == Comparison.INCREASE || target.comparator() == Comparison.DECREASE;
    String indicator = target.canonicalIndicator().orElseGet(() -> normalised(target.indicator()));
    return new IndicatorKey(indicator, target.unit(), change);
  }

  private static String normalised(String indicator) {
    StringBuilder letters = new StringBuilder();
    indicator
        .codePoints()
        .filter(letter -> Character.isLetterOrDigit(letter) && letter != LINK)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return Target.withoutOwnRegion(letters.toString());
  }
}
