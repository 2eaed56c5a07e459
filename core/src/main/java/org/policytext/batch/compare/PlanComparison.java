package org.policytext.batch.compare;

import java.util.List;
import org.policytext.batch.table.Plan;

/**
 * Plans side by side.
 *
 * <p>An indicator is one row where the lexicon knows it as one ({@code 专利质押融资额} of two cities) or
 * the printed words agree; words that only resemble each other are not merged.
 *
 * @param plans in the order they were named
 * @param indicators those that most plans share first
 * @param units those in most plans first
 * @param tasks that two plans share, the most alike first
 */
public record PlanComparison(
    List<Plan> plans, List<IndicatorRow> indicators, List<UnitRow> units, List<SharedTask> tasks) {
  /** Of five plans read in pairs: above it tasks share their work, below it many a subject only. */
  private static final double LEAST_LIKENESS = 0.17;

  public PlanComparison {
    plans = List.copyOf(plans);
    indicators = List.copyOf(indicators);
    units = List.copyOf(units);
    tasks = List.copyOf(tasks);
  }

  /**
   * Compares {@code plans}.
   *
   * @throws IllegalArgumentException if there are fewer than two
   */
  public static PlanComparison of(List<Plan> plans) {
    if (plans.size() < 2) {
      throw new IllegalArgumentException("plans: at least two");
    }
    return new PlanComparison(
        plans, IndicatorRow.of(plans), UnitRow.of(plans), SharedTask.among(plans, LEAST_LIKENESS));
  }
}
