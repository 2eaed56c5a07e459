package org.policytext.batch.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policytext.batch.table.Plan;
import org.policytext.model.Rate;
import org.policytext.model.Target;

/**
 * An indicator over plans.
 *
 * @param key what the targets share
 * @param name as it is first printed
 * @param targets of each plan that has it; a plan that lacks it is not in the map
 */
public record IndicatorRow(IndicatorKey key, String name, Map<Plan, List<Target>> targets) {
  private static final int PACE_DIGITS = 4;

  /** Gives the indicators of {@code plans}, those that most plans share first. */
  static List<IndicatorRow> of(List<Plan> plans) {
    Map<IndicatorKey, IndicatorRow> rows = new LinkedHashMap<>();
    for (Plan plan : plans) {
      for (Target target : plan.document().targets()) {
        rows.computeIfAbsent(
                IndicatorKey.of(target),
                key -> new IndicatorRow(key, target.indicator(), new LinkedHashMap<>()))
            .targets()
            .computeIfAbsent(plan, key -> new ArrayList<>())
            .add(target);
      }
    }
    return rows.values().stream()
        .sorted(Comparator.<IndicatorRow>comparingInt(row -> row.targets().size()).reversed())
        .toList();
  }

  /** Tells whether more than one plan has it. */
  public boolean isShared() {
    return targets.size() > 1;
  }

  /** Gives the targets of a plan, none where it lacks the indicator. */
  public List<Target> targets(Plan plan) {
    return targets.getOrDefault(plan, List.of());
  }

  /**
   * Gives what a plan wants each year: of an annual value the value, of a cumulative one the value
   * by its years, of milestones the rise from the first to the last by the years between. Nothing
   * where the plan does not say enough.
   */
  public Optional<BigDecimal> pace(Plan plan, Target target) {
    if (target.rate().filter(rate -> rate == Rate.ANNUAL).isPresent()) {
      return Optional.of(target.value());
    }
    Optional<Integer> from = target.from();
    if (target.rate().isPresent() && from.isPresent() && target.year().isPresent()) {
      return perYear(target.value(), target.year().get() - from.get() + 1);
    }
    return rise(targets(plan).stream().filter(it -> it.year().isPresent()).toList());
  }

  private static Optional<BigDecimal> rise(List<Target> dated) {
    Comparator<Target> byYear = Comparator.comparing(target -> target.year().orElseThrow());
    if (dated.size() < 2) {
      return Optional.empty();
    }
    Target first = dated.stream().min(byYear).orElseThrow();
    Target last = dated.stream().max(byYear).orElseThrow();
    int years = last.year().orElseThrow() - first.year().orElseThrow();
    return perYear(last.value().subtract(first.value()), years);
  }

  private static Optional<BigDecimal> perYear(BigDecimal value, int years) {
    return years <= 0
        ? Optional.empty()
        : Optional.of(value.divide(BigDecimal.valueOf(years), new MathContext(PACE_DIGITS)));
  }
}
