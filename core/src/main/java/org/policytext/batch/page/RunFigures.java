package org.policytext.batch.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.policytext.batch.table.Plan;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Stated;
import org.policytext.model.Target;
import org.policytext.model.Task;

/** What the page over a run shows, gathered plan by plan. */
public final class RunFigures {
  private static final int MOST_UNITS = 30;
  private static final int MOST_INDICATORS = 24;
  private static final int MOST_PLANS = 40;
  private static final int MOST_COLUMNS = 24;

  private final List<Line> plans = new ArrayList<>();
  private final UnitBars units = new UnitBars();
  private final IndicatorBars indicators = new IndicatorBars();
  private final Matrix.Counter sections = new Matrix.Counter();
  private final Matrix.Counter years = new Matrix.Counter();

  /** A plan in the list. */
  record Line(
      String name,
      String link,
      String title,
      String issuers,
      String issuedOn,
      int tasks,
      long units,
      int targets,
      long failedChecks,
      int repairs,
      int notices) {}

  /** Adds a plan; plans are listed in the order they are added. */
  public void add(Plan plan) {
    plans.add(line(plan));
    for (Task task : plan.document().tasks()) {
      String heading = task.path().isEmpty() ? "—" : task.path().get(task.path().size() - 1);
      task.units()
          .forEach(
              unit -> {
                units.add(unit);
                sections.add(unit.name(), heading);
              });
    }
    for (Target target : plan.document().targets()) {
      years.add(plan.title(), target.year().map(String::valueOf).orElse("—"));
    }
    indicators.add(plan);
  }

  private static Line line(Plan plan) {
    PolicyDocument document = plan.document();
    return new Line(
        plan.name(),
        plan.link(null),
        plan.title(),
        document.header().issuers().stream().map(Stated::text).collect(Collectors.joining("、")),
        document.header().issuedOn().map(it -> it.date().toString()).orElse(""),
        document.tasks().size(),
        document.tasks().stream().flatMap(Task::units).count(),
        document.targets().size(),
        document.checks().stream().filter(check -> !check.holds()).count(),
        document.repairs().size(),
        document.notices().size());
  }

  List<Line> plans() {
    return plans;
  }

  List<UnitBars.Bar> units() {
    return units.top(MOST_UNITS);
  }

  List<IndicatorBars.Group> indicators() {
    return indicators.shared(MOST_INDICATORS);
  }

  Matrix sections() {
    return sections.top(MOST_UNITS, MOST_COLUMNS);
  }

  Matrix years() {
    return years.top(MOST_PLANS, MOST_COLUMNS).byColumnName();
  }

  int tasks() {
    return plans.stream().mapToInt(Line::tasks).sum();
  }

  long unitRows() {
    return plans.stream().mapToLong(Line::units).sum();
  }

  int targets() {
    return plans.stream().mapToInt(Line::targets).sum();
  }
}
