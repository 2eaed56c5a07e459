package org.policytext.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policytext.batch.compare.IndicatorRow;
import org.policytext.batch.compare.PlanComparison;
import org.policytext.batch.compare.SharedTask;
import org.policytext.batch.compare.UnitRow;
import org.policytext.batch.table.Plan;
import org.policytext.batch.table.Words;
import org.policytext.model.Role;
import org.policytext.model.Target;
import org.policytext.model.Task;

/** A comparison as tables in a terminal. */
final class ComparisonView {
  private final PlanComparison comparison;
  private final int width;
  private final PrintWriter out;

  ComparisonView(PlanComparison comparison, int width, PrintWriter out) {
    this.comparison = comparison;
    this.width = width;
    this.out = out;
  }

  void print() {
    print("Indicators that plans share", indicators(true));
    print("Indicators of one plan only", indicators(false));
    print("Tasks that plans share", tasks());
    print("Units in more than one plan", units());
  }

  private void print(String title, Grid grid) {
    out.println(title);
    out.println();
    if (grid.isEmpty()) {
      out.println("(none)");
    } else {
      grid.print(width, out);
    }
    out.println();
  }

  private Grid indicators(boolean shared) {
    Grid grid = new Grid(heading("indicator"));
    for (IndicatorRow row : comparison.indicators()) {
      if (row.isShared() == shared) {
        grid.add(row(row.name(), plan -> values(row, plan)));
      }
    }
    return grid;
  }

  private static String values(IndicatorRow row, Plan plan) {
    return row.targets(plan).stream()
        .map(target -> value(row, plan, target))
        .collect(Collectors.joining("\n"));
  }

  private static String value(IndicatorRow row, Plan plan, Target target) {
    String pace =
        row.pace(plan, target).map(it -> ", " + it.toPlainString() + " a year").orElse("");
    return (Words.value(target) + " " + Words.years(target)).strip() + pace;
  }

  private Grid units() {
    Grid grid = new Grid(heading("unit"));
    for (UnitRow row : comparison.units()) {
      if (row.tasks().size() > 1) {
        grid.add(row(row.name(), plan -> roles(row, plan)));
      }
    }
    return grid;
  }

  private static String roles(UnitRow row, Plan plan) {
    return Stream.of(Role.values())
        .filter(role -> row.count(plan, role) > 0)
        .map(role -> role.name().toLowerCase(Locale.ROOT) + " " + row.count(plan, role))
        .collect(Collectors.joining("\n"));
  }

  private Grid tasks() {
    Grid grid = new Grid(List.of("alike", "task", "task"));
    for (SharedTask shared : comparison.tasks()) {
      grid.add(
          List.of(
              Math.round(100 * shared.likeness()) + " %",
              told(shared.left(), shared.leftTask()),
              told(shared.right(), shared.rightTask())));
    }
    return grid;
  }

  private static String told(Plan plan, Task task) {
    return plan.name() + ": " + task.label().orElse("") + task.title();
  }

  private List<String> heading(String first) {
    return row(first, Plan::name);
  }

  private List<String> row(String first, Function<Plan, String> cell) {
    List<String> row = new ArrayList<>(List.of(first));
    comparison.plans().forEach(plan -> row.add(cell.apply(plan)));
    return row;
  }
}
