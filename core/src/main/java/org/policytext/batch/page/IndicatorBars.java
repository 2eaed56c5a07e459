package org.policytext.batch.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policytext.batch.compare.IndicatorKey;
import org.policytext.batch.compare.IndicatorKeys;
import org.policytext.batch.table.Plan;
import org.policytext.batch.table.Words;
import org.policytext.model.Target;

/**
 * The values of an indicator that several plans set, by place and year, as bars. Of very many
 * indicators and plans only the first are kept, so memory is bounded.
 */
final class IndicatorBars {
  private static final int SPACE = 300;
  private static final int MOST_BARS = 30;
  private static final int MOST_INDICATORS = 20_000;

  private final Map<IndicatorKey, Group> groups = new LinkedHashMap<>();
  private final IndicatorKeys keys;
  private final Words words;

  IndicatorBars(IndicatorKeys keys, Words words) {
    this.keys = keys;
    this.words = words;
  }

  /**
   * A value that a plan sets.
   *
   * @param place that the plan is of, or its title
   * @param link to the target on its page
   * @param title of the plan, and the indicator as printed
   * @param value in words
   * @param years that it holds for
   * @param size the value
   */
  record Bar(String place, String link, String title, String value, String years, BigDecimal size) {
    private boolean says(Bar other) {
      return link.substring(0, link.indexOf('#'))
              .equals(other.link.substring(0, other.link.indexOf('#')))
          && value.equals(other.value)
          && years.equals(other.years);
    }
  }

  /** An indicator with the values of its plans; of very many plans only the first are kept. */
  static final class Group {
    private final String name;
    private final List<Bar> bars = new ArrayList<>();
    private String last = "";
    private int plans;
    private int left;

    Group(String name) {
      this.name = name;
    }

    void add(String plan, Bar bar) {
      plans += plan.equals(last) ? 0 : 1;
      last = plan;
      if (bars.stream().anyMatch(bar::says)) {
        return;
      }
      if (bars.size() < MOST_BARS) {
        bars.add(bar);
      } else {
        left++;
      }
    }

    /** Gives the indicator as the first plan prints it. */
    String name() {
      return name;
    }

    /** Gives the bars by place, then year. */
    List<Bar> bars() {
      return bars.stream()
          .sorted(Comparator.comparing(Bar::place).thenComparing(Bar::years))
          .toList();
    }

    int plans() {
      return plans;
    }

    int left() {
      return left;
    }

    int width(Bar bar) {
      BigDecimal most =
          bars.stream().map(it -> it.size().abs()).max(Comparator.naturalOrder()).orElseThrow();
      if (most.signum() == 0) {
        return 1;
      }
      BigDecimal width = bar.size().abs().multiply(BigDecimal.valueOf(SPACE));
      return Math.max(1, width.divide(most, 0, RoundingMode.HALF_UP).intValue());
    }
  }

  /** Adds the targets of a plan that is of {@code place}. */
  void add(Plan plan, String place) {
    for (Target target : plan.document().targets()) {
      IndicatorKey key = keys.of(target);
      boolean isKept = groups.containsKey(key) || groups.size() < MOST_INDICATORS;
      if (keys.isTelling(key) && isKept) {
        groups
            .computeIfAbsent(key, it -> new Group(target.indicator()))
            .add(plan.name(), bar(plan, place, target));
      }
    }
  }

  private Bar bar(Plan plan, String place, Target target) {
    return new Bar(
        place,
        plan.link(target.id()),
        plan.title() + " · " + target.indicator(),
        words.value(target),
        Words.years(target),
        target.upper().orElse(target.value()));
  }

  /** Gives the indicators that at least two plans share, the most shared first. */
  List<Group> shared(int most) {
    return groups.values().stream()
        .filter(group -> group.plans() > 1)
        .sorted(Comparator.comparing(Group::plans).reversed())
        .limit(most)
        .toList();
  }

  static int space() {
    return SPACE;
  }
}
