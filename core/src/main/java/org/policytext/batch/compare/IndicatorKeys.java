package org.policytext.batch.compare;

import java.util.Set;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Comparison;
import org.policytext.model.Target;

/**
 * Tells which targets measure one thing: the same indicator, as the lexicon knows it or else in the
 * same printed words; the same unit; and both a level or both a change. {@code 专利授权量达到1500件} and
 * {@code 专利授权量增长10%} are two things, {@code 20家保护中心} and {@code 20个保护中心} one.
 */
public final class IndicatorKeys {
  /** 项目 of one plan is not 项目 of another: so short a word tells too little. */
  private static final int SHORTEST = 3;

  private static final String COUNT = "";

  private final Set<String> links;
  private final Set<String> countWords;

  /** Prepares the small words of {@code lexicon}. */
  public IndicatorKeys(Lexicon lexicon) {
    links = Set.copyOf(lexicon.words("indicator-link"));
    countWords = Set.copyOf(lexicon.words("count-word"));
  }

  /** Gives the key of a target. */
  public IndicatorKey of(Target target) {
    boolean change =
        target.comparator() == Comparison.INCREASE || target.comparator() == Comparison.DECREASE;
    return target
        .canonicalIndicator()
        .map(indicator -> new IndicatorKey(indicator, unit(target), change))
        .orElseGet(() -> new IndicatorKey(bare(target.indicator()), target.unit(), change));
  }

  /** Tells whether the key says enough to be found again in another plan. */
  public boolean isTelling(IndicatorKey key) {
    return key.indicator().length() >= SHORTEST;
  }

  private String unit(Target target) {
    return countWords.contains(target.unit()) ? COUNT : target.unit();
  }

  /** Gives the letters of an indicator without what says nothing: 全市, and 的 before 比重. */
  String bare(String indicator) {
    StringBuilder letters = new StringBuilder();
    indicator
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .filter(letter -> !links.contains(Character.toString(letter)))
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return Target.withoutOwnRegion(letters.toString());
  }
}
