package org.policytext.batch.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.policytext.batch.table.Column;
import org.policytext.batch.table.Kind;
import org.policytext.batch.table.Plan;
import org.policytext.batch.table.PlanLinks;
import org.policytext.batch.table.Sheet;
import org.policytext.model.Role;
import org.policytext.model.Target;

/** A comparison as tables for a spreadsheet: one row a target, a unit in a plan, a shared task. */
public final class ComparisonTables {
  private record Value(IndicatorRow row, Plan plan, Target target, List<String> lacking) {}

  private record Duty(UnitRow row, Plan plan) {}

  private static final List<Column<Value>> VALUES =
      List.of(
          Column.text("indicator", 32, "indicator as first printed", v -> v.row().name()),
          Column.text("key", 32, "canonical, or words compared", v -> v.row().key().indicator()),
          Column.number("plans", "how many plans have it", v -> v.row().targets().size()),
          Column.text("lacking", 24, "plans that lack it", Value::lacking),
          Column.text("document", 24, "the plan", v -> v.plan().name()),
          Column.text("comparator", 11, "how the value binds", v -> v.target().comparator().sign()),
          new Column<>(
              "value", Kind.NUMBER, 16, "value, multipliers resolved", v -> v.target().value()),
          new Column<>("upper", Kind.NUMBER, 16, "upper end of a range", v -> v.target().upper()),
          Column.text("unit", 8, "unit without multiplier", v -> v.target().unit()),
          Column.number("year", "year by which it holds", v -> v.target().year()),
          new Column<>(
              "pace",
              Kind.NUMBER,
              12,
              "value a year, where the plan says enough",
              v -> v.row().pace(v.plan(), v.target())),
          Column.text("raw", 48, "the clause", v -> v.target().raw()),
          Column.number(
              "start", "place: first UTF-16 unit in the text", v -> v.target().at().start()),
          Column.number("end", "place: after the last UTF-16 unit", v -> v.target().at().end()));

  private static final List<Column<Duty>> DUTIES =
      List.of(
          Column.text("unit", 28, "the body", d -> d.row().name()),
          Column.text("level", 12, "administrative level", d -> d.row().level()),
          Column.number("plans", "how many plans name it", d -> d.row().tasks().size()),
          Column.text("document", 24, "the plan", d -> d.plan().name()),
          Column.number("lead", "tasks it leads", d -> d.row().count(d.plan(), Role.LEAD)),
          Column.number("support", "tasks it supports", d -> d.row().count(d.plan(), Role.SUPPORT)),
          Column.number(
              "responsible",
              "tasks it answers for",
              d -> d.row().count(d.plan(), Role.RESPONSIBLE)));

  private static final List<Column<SharedTask>> SHARED =
      List.of(
          likeness(SharedTask::likeness),
          Column.text("document", 24, "one plan", s -> s.left().name()),
          Column.text("task", 10, "id of its task", s -> s.leftTask().id()),
          Column.text("title", 40, "lead sentence", s -> s.leftTask().title()),
          Column.text("other_document", 24, "the other plan", s -> s.right().name()),
          Column.text("other_task", 10, "id of its task", s -> s.rightTask().id()),
          Column.text("other_title", 40, "lead sentence", s -> s.rightTask().title()));

  private static final List<Column<SimilarIndicators>> SIMILAR =
      List.of(
          likeness(SimilarIndicators::likeness),
          Column.text("indicator", 32, "indicator as first printed", s -> s.left().name()),
          Column.text("documents", 32, "the plans that have it", s -> plans(s.left())),
          Column.text("other_indicator", 32, "one that resembles it", s -> s.right().name()),
          Column.text("other_documents", 32, "the plans that have that", s -> plans(s.right())));

  private ComparisonTables() {}

  /**
   * Gives the tables {@code indicators}, {@code similar}, {@code units} and {@code tasks}.
   *
   * @param links to the pages of the plans, for a column that leads to them; absent without pages
   */
  public static List<Sheet> of(PlanComparison comparison, Optional<PlanLinks> links) {
    Stream<Duty> duties =
        comparison.units().stream()
            .flatMap(row -> row.tasks().keySet().stream().map(plan -> new Duty(row, plan)));
    return List.of(
        Sheet.of(
            "indicators", "one row a target of an indicator", columns(links), values(comparison)),
        Sheet.of(
            "similar",
            "one row a pair of indicators that resemble each other and are not merged",
            SIMILAR,
            comparison.similar().stream()),
        Sheet.of("units", "one row a unit in a plan", DUTIES, duties),
        Sheet.of(
            "tasks", "one row a task that two plans share", SHARED, comparison.tasks().stream()));
  }

  private static List<Column<Value>> columns(Optional<PlanLinks> links) {
    List<Column<Value>> columns = new ArrayList<>(VALUES);
    links.ifPresent(
        pages ->
            columns.add(
                new Column<>(
                    "link",
                    Kind.LINK,
                    20,
                    "the place on the plan's page",
                    value -> pages.to(value.plan(), value.target().id()))));
    return columns;
  }

  private static Stream<Value> values(PlanComparison comparison) {
    List<Value> values = new ArrayList<>();
    for (IndicatorRow row : comparison.indicators()) {
      List<String> lacking =
          comparison.plans().stream()
              .filter(plan -> row.targets(plan).isEmpty())
              .map(Plan::name)
              .toList();
      row.targets()
          .forEach(
              (plan, targets) ->
                  targets.forEach(target -> values.add(new Value(row, plan, target, lacking))));
    }
    return values.stream();
  }

  private static List<String> plans(IndicatorRow row) {
    return row.targets().keySet().stream().map(Plan::name).toList();
  }

  private static <P> Column<P> likeness(ToDoubleFunction<P> likeness) {
    return new Column<>(
        "likeness",
        Kind.NUMBER,
        10,
        "likeness of the wording, 0 to 1",
        pair -> Optional.of(String.format(Locale.ROOT, "%.2f", likeness.applyAsDouble(pair))));
  }
}
