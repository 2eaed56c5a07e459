package org.policytext.batch.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.policytext.batch.compare.IndicatorKeys;
import org.policytext.batch.table.Plan;
import org.policytext.batch.table.Words;
import org.policytext.fact.HomeRegion;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.Region;
import org.policytext.lexicon.lookup.UnitNames;
import org.policytext.model.Header;
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
  private final UnitNames regions;
  private final BodyNames bodies;
  private final UnitBars units;
  private final IndicatorBars indicators;
  private final Matrix.Counter sections = new Matrix.Counter();
  private final Matrix.Counter years = new Matrix.Counter();

  private RunFigures(Lexicon lexicon, Words words) {
    regions = new UnitNames(lexicon);
    bodies = new BodyNames(words.messages());
    units = new UnitBars(words);
    indicators = new IndicatorBars(new IndicatorKeys(lexicon), words);
  }

  /** Gives figures of no plan yet, by the regions and small words of {@code lexicon}. */
  public static RunFigures using(Lexicon lexicon, Words words) {
    return new RunFigures(lexicon, words);
  }

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
                units.add(bodies.of(unit), unit.role());
                sections.add(bodies.of(unit), heading);
              });
    }
    String place = place(plan);
    for (Target target : plan.document().targets()) {
      years.add(place, target.year().map(String::valueOf).orElse("—"));
    }
    indicators.add(plan, place);
  }

  /** Gives the region that issues a plan, or its issuer, or its title. */
  private String place(Plan plan) {
    Header header = plan.document().header();
    return HomeRegion.of(header, regions)
        .map(Region::name)
        .or(() -> header.issuers().stream().map(Stated::text).findFirst())
        .orElseGet(plan::title);
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
