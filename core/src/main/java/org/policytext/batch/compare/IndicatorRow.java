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
  private static final String SHARE = "%";

  /** Gives the indicators of {@code plans}, those that most plans share first. */
  static List<IndicatorRow> of(List<Plan> plans, IndicatorKeys keys) {
    Map<Object, IndicatorRow> rows = new LinkedHashMap<>();
    for (Plan plan : plans) {
      for (Target target : plan.document().targets()) {
        IndicatorKey key = keys.of(target);
        Object row = keys.isTelling(key) ? key : List.of(plan, key);
        rows.computeIfAbsent(
                row, it -> new IndicatorRow(key, target.indicator(), new LinkedHashMap<>()))
            .targets()
            .computeIfAbsent(plan, it -> new ArrayList<>())
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
   * Gives what a plan wants each year: of an annual value the value, of what is to be counted up
   * over years the value by their number, of the last of several milestones the rise from the first
   * by the years between. Nothing where the plan does not say enough.
   */
  public Optional<BigDecimal> pace(Plan plan, Target target) {
    if (target.rate().filter(rate -> rate == Rate.ANNUAL).isPresent()) {
      return Optional.of(target.value());
    }
    Optional<Integer> from = target.from();
    if (from.isPresent() && target.year().isPresent() && addsUp(target)) {
      return perYear(target.value(), target.year().get() - from.get() + 1);
    }
    return rise(targets(plan).stream().filter(it -> it.year().isPresent()).toList(), target);
  }

  /** A share does not add up over years, nor does growth. */
  private boolean addsUp(Target target) {
    return target.rate().isPresent() || !key.change() && !target.unit().contains(SHARE);
  }

  private static Optional<BigDecimal> rise(List<Target> dated, Target last) {
    Comparator<Target> byYear = Comparator.comparing(target -> target.year().orElseThrow());
    boolean isLast = !dated.isEmpty() && dated.stream().max(byYear).orElseThrow().equals(last);
    if (!isLast || dated.size() < 2) {
      return Optional.empty();
    }
    Target first = dated.stream().min(byYear).orElseThrow();
    int years = last.year().orElseThrow() - first.year().orElseThrow();
    return perYear(last.value().subtract(first.value()), years);
  }

  private static Optional<BigDecimal> perYear(BigDecimal value, int years) {
    return years <= 0
        ? Optional.empty()
        : Optional.of(value.divide(BigDecimal.valueOf(years), new MathContext(PACE_DIGITS)));
  }
}
