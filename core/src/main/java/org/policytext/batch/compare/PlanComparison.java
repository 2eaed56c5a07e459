package org.policytext.batch.compare;

import java.util.List;
import org.policytext.batch.table.Plan;
import org.policytext.lexicon.Lexicon;

/**
 * Plans side by side.
 *
 * <p>An indicator is one row where the lexicon knows it as one ({@code 专利质押融资额} of two cities) or
 * the printed words agree; words that only resemble each other are not merged but told.
 *
 * @param plans in the order they were named
 * @param indicators those that most plans share first
 * @param similar pairs of indicators that resemble each other and are not merged
 * @param units those in most plans first
 * @param tasks that two plans share, the most alike first
 */
public record PlanComparison(
    List<Plan> plans,
    List<IndicatorRow> indicators,
    List<SimilarIndicators> similar,
    List<UnitRow> units,
    List<SharedTask> tasks) {
  /** Of five plans read in pairs: above it tasks share their work, below it many a subject only. */
  private static final double LEAST_LIKENESS = 0.17;

  /** Of the same plans: above it indicators are of one family, below it they share a word. */
  private static final double LEAST_SIMILARITY = 0.3;

  public PlanComparison {
    plans = List.copyOf(plans);
    indicators = List.copyOf(indicators);
    similar = List.copyOf(similar);
    units = List.copyOf(units);
    tasks = List.copyOf(tasks);
  }

  /**
   * Compares {@code plans}.
   *
   * @param lexicon that tells which words say nothing about what is measured
   * @throws IllegalArgumentException if there are fewer than two
   */
  public static PlanComparison of(List<Plan> plans, Lexicon lexicon) {
    if (plans.size() < 2) {
      throw new IllegalArgumentException("plans: at least two");
    }
    IndicatorKeys keys = new IndicatorKeys(lexicon);
    List<IndicatorRow> indicators = IndicatorRow.of(plans, keys);
    return new PlanComparison(
        plans,
        indicators,
        SimilarIndicators.among(indicators, keys, LEAST_SIMILARITY),
        UnitRow.of(plans),
        SharedTask.among(plans, LEAST_LIKENESS));
  }
}
