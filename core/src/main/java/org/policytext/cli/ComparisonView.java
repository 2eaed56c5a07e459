package org.policytext.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policytext.batch.compare.IndicatorRow;
import org.policytext.batch.compare.PlanComparison;
import org.policytext.batch.compare.SharedTask;
import org.policytext.batch.compare.SimilarIndicators;
import org.policytext.batch.compare.UnitRow;
import org.policytext.batch.table.Plan;
import org.policytext.batch.table.Words;
import org.policytext.model.Role;
import org.policytext.model.Target;
import org.policytext.model.Task;

/** A comparison as tables in a terminal. */
final class ComparisonView {
  private final PlanComparison comparison;
  private final Words words;
  private final int width;
  private final PrintWriter out;

  ComparisonView(PlanComparison comparison, Words words, int width, PrintWriter out) {
    this.comparison = comparison;
    this.words = words;
    this.width = width;
    this.out = out;
  }

  void print() {
    print("Indicators that plans share", indicators(true));
    print("Indicators of one plan only", indicators(false));
    print("Indicators that resemble each other and are not merged", similar());
    print("Tasks that plans share", tasks());
    print("Units in more than one plan", units());
  }

  private void print(String title, Grid grid) {
    out.println(say(title));
    out.println();
    if (grid.isEmpty()) {
      out.println(say("none"));
    } else {
      grid.print(width, out);
    }
    out.println();
  }

  private Grid indicators(boolean shared) {
    Grid grid = new Grid(heading("Indicator"));
    for (IndicatorRow row : comparison.indicators()) {
      if (row.isShared() == shared) {
        grid.add(row(row.name(), plan -> values(row, plan)));
      }
    }
    return grid;
  }

  private Grid similar() {
    Grid grid = new Grid(List.of(say("Likeness"), say("Indicator"), say("Indicator")));
    for (SimilarIndicators pair : comparison.similar()) {
      grid.add(List.of(percent(pair.likeness()), named(pair.left()), named(pair.right())));
    }
    return grid;
  }

  private static String named(IndicatorRow row) {
    return row.targets().keySet().stream().map(Plan::name).collect(Collectors.joining(", "))
        + ": "
        + row.name();
  }

  private static String percent(double likeness) {
    return Math.round(100 * likeness) + " %";
  }

  private String say(String english) {
    return words.messages().say(english);
  }

  private String values(IndicatorRow row, Plan plan) {
    return row.targets(plan).stream()
        .map(target -> value(row, plan, target))
        .collect(Collectors.joining("\n"));
  }

  /** An annual value tells its pace itself. The place is that of the clause in the text. */
  private String value(IndicatorRow row, Plan plan, Target target) {
    String pace =
        row.pace(plan, target)
            .filter(it -> it.compareTo(target.value()) != 0)
            .map(it -> ", " + words.pace(it, target.unit()))
            .orElse("");
    String place = " @" + target.at().start();
    return (words.value(target) + " " + Words.years(target)).strip() + pace + place;
  }

  private Grid units() {
    Grid grid = new Grid(heading("Unit"));
    for (UnitRow row : comparison.units()) {
      if (row.tasks().size() > 1) {
        grid.add(row(row.name(), plan -> roles(row, plan)));
      }
    }
    return grid;
  }

  private String roles(UnitRow row, Plan plan) {
    return Stream.of(Role.values())
        .filter(role -> row.count(plan, role) > 0)
        .map(role -> words.role(role) + " " + row.count(plan, role))
        .collect(Collectors.joining("\n"));
  }

  private Grid tasks() {
    Grid grid = new Grid(List.of(say("Likeness"), say("Task"), say("Task")));
    for (SharedTask shared : comparison.tasks()) {
      grid.add(
          List.of(
              percent(shared.likeness()),
              told(shared.left(), shared.leftTask()),
              told(shared.right(), shared.rightTask())));
    }
    return grid;
  }

  private static String told(Plan plan, Task task) {
    return plan.name() + ": " + task.label().orElse("") + task.title();
  }

  private List<String> heading(String first) {
    return row(say(first), Plan::name);
  }

  private List<String> row(String first, Function<Plan, String> cell) {
    List<String> row = new ArrayList<>(List.of(first));
    comparison.plans().forEach(plan -> row.add(cell.apply(plan)));
    return row;
  }
}
