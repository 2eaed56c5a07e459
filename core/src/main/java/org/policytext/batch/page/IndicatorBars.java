package org.policytext.batch.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policytext.batch.compare.IndicatorKey;
import org.policytext.batch.table.Plan;
import org.policytext.batch.table.Words;
import org.policytext.model.Target;

/** The values of an indicator that several plans set, as bars. */
final class IndicatorBars {
  private static final int SPACE = 300;

  private final Map<IndicatorKey, List<Bar>> bars = new LinkedHashMap<>();

  /**
   * A value that a plan sets.
   *
   * @param plan its title
   * @param link to the target on its page
   * @param indicator as printed
   * @param value in words
   * @param years that it holds for
   * @param size the value
   */
  record Bar(
      String plan, String link, String indicator, String value, String years, BigDecimal size) {}

  /**
   * An indicator with the values of all its plans.
   *
   * @param name as the first plan prints it
   */
  record Group(String name, List<Bar> bars) {
    int width(Bar bar) {
      BigDecimal most =
          bars.stream().map(it -> it.size().abs()).max(Comparator.naturalOrder()).orElseThrow();
      if (most.signum() == 0) {
        return 1;
      }
      BigDecimal width = bar.size().abs().multiply(BigDecimal.valueOf(SPACE));
      return Math.max(1, width.divide(most, 0, RoundingMode.HALF_UP).intValue());
    }

    long plans() {
      return bars.stream().map(Bar::plan).distinct().count();
    }
  }

  void add(Plan plan) {
    for (Target target : plan.document().targets()) {
      bars.computeIfAbsent(IndicatorKey.of(target), key -> new ArrayList<>())
          .add(bar(plan, target));
    }
  }

  private static Bar bar(Plan plan, Target target) {
    return new Bar(
        plan.title(),
        plan.link(target.id()),
        target.indicator(),
        Words.value(target),
        Words.years(target),
        target.upper().orElse(target.value()));
  }

  /** Gives the indicators that at least two plans share, the most shared first. */
  List<Group> shared(int most) {
    return bars.values().stream()
        .map(values -> new Group(values.get(0).indicator(), values))
        .filter(group -> group.plans() > 1)
        .sorted(Comparator.comparing(Group::plans).reversed())
        .limit(most)
        .toList();
  }

  static int space() {
    return SPACE;
  }
}
