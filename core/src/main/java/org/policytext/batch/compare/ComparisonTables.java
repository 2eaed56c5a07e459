package org.policytext.batch.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.policytext.batch.table.Column;
import org.policytext.batch.table.Kind;
import org.policytext.batch.table.Plan;
import org.policytext.batch.table.Sheet;
import org.policytext.model.Role;
import org.policytext.model.Target;

/** A comparison as tables for a spreadsheet: one row a target, a unit in a plan, a shared task. */
public final class ComparisonTables {
  private record Value(IndicatorRow row, Plan plan, Target target, List<String> lacking) {}

  private record Duty(UnitRow row, Plan plan) {}

  private static final List<Column<Value>> VALUES =
      List.of(
          Column.text("indicator", 32, "as first printed", "指标", v -> v.row().name()),
          Column.text(
              "key", 32, "canonical, or words compared", "比对用指标", v -> v.row().key().indicator()),
          Column.number("plans", "that have it", "含此指标的规划数", v -> v.row().targets().size()),
          Column.text("lacking", 24, "plans that lack it", "缺此指标的规划", Value::lacking),
          Column.text("document", 24, "the plan", "规划", v -> v.plan().name()),
          Column.text(
              "comparator", 11, "how the value binds", "比较关系", v -> v.target().comparator().sign()),
          new Column<>(
              "value", Kind.NUMBER, 16, "multipliers resolved", "数值", v -> v.target().value()),
          new Column<>("upper", Kind.NUMBER, 16, "upper end", "上限", v -> v.target().upper()),
          Column.text("unit", 8, "without multiplier", "单位", v -> v.target().unit()),
          Column.number("year", "by which it holds", "年份", v -> v.target().year()),
          new Column<>(
              "pace",
              Kind.NUMBER,
              12,
              "a year, where the plan says enough",
              "年均",
              v -> v.row().pace(v.plan(), v.target())),
          Column.text("raw", 48, "the clause", "原文", v -> v.target().raw()),
          Column.number("start", "place in the text", "起始位置", v -> v.target().at().start()),
          Column.number("end", "place in the text", "结束位置", v -> v.target().at().end()));

  private static final List<Column<Duty>> DUTIES =
      List.of(
          Column.text("unit", 28, "the body", "单位", d -> d.row().name()),
          Column.text("level", 12, "administrative level", "行政层级", d -> d.row().level()),
          Column.number("plans", "that name it", "涉及规划数", d -> d.row().tasks().size()),
          Column.text("document", 24, "the plan", "规划", d -> d.plan().name()),
          Column.number("lead", "tasks it leads", "牵头任务数", d -> d.row().count(d.plan(), Role.LEAD)),
          Column.number(
              "support", "tasks it supports", "配合任务数", d -> d.row().count(d.plan(), Role.SUPPORT)),
          Column.number(
              "responsible",
              "tasks it answers for",
              "责任任务数",
              d -> d.row().count(d.plan(), Role.RESPONSIBLE)));

  private static final List<Column<SharedTask>> SHARED =
      List.of(
          new Column<>(
              "likeness", Kind.NUMBER, 10, "of the wording, 0 to 1", "相似度", s -> percent(s)),
          Column.text("document", 24, "one plan", "规划", s -> s.left().name()),
          Column.text("task", 10, "its task", "任务编号", s -> s.leftTask().id()),
          Column.text("title", 40, "lead sentence", "任务标题", s -> s.leftTask().title()),
          Column.text("other_document", 24, "the other plan", "另一规划", s -> s.right().name()),
          Column.text("other_task", 10, "its task", "另一任务编号", s -> s.rightTask().id()),
          Column.text("other_title", 40, "lead sentence", "另一任务标题", s -> s.rightTask().title()));

  private ComparisonTables() {}

  /** Gives the tables {@code indicators}, {@code units} and {@code tasks}. */
  public static List<Sheet> of(PlanComparison comparison) {
    Stream<Duty> duties =
        comparison.units().stream()
            .flatMap(row -> row.tasks().keySet().stream().map(plan -> new Duty(row, plan)));
    return List.of(
        Sheet.of("indicators", VALUES, values(comparison)),
        Sheet.of("units", DUTIES, duties),
        Sheet.of("tasks", SHARED, comparison.tasks().stream()));
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

  private static Optional<String> percent(SharedTask shared) {
    return Optional.of(String.format(Locale.ROOT, "%.2f", shared.likeness()));
  }
}
