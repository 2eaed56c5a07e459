package org.policytext.batch.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policytext.batch.table.Plan;
import org.policytext.model.Level;
import org.policytext.model.Role;
import org.policytext.model.Unit;

/**
 * A body over plans: 市市场监管局 of one city and 市市场监督管理局 of another are one row.
 *
 * @param name of the body as the lexicon knows it, or else the name in full
 * @param level of the body, or empty where the name alone tells it
 * @param tasks how many tasks it has in each plan by role
 */
public record UnitRow(String name, String level, Map<Plan, Map<Role, Integer>> tasks) {
  static List<UnitRow> of(List<Plan> plans) {
    Map<String, UnitRow> rows = new LinkedHashMap<>();
    for (Plan plan : plans) {
      plan.document().tasks().stream()
          .flatMap(task -> task.units())
          .forEach(unit -> count(rows, plan, unit));
    }
    List<UnitRow> sorted = new ArrayList<>(rows.values());
    sorted.sort(
        Comparator.<UnitRow>comparingInt(row -> row.tasks().size())
            .thenComparingInt(UnitRow::total)
            .reversed());
    return sorted;
  }

  private static void count(Map<String, UnitRow> rows, Plan plan, Unit unit) {
    String name = unit.canonical().orElse(unit.name());
    String level = unit.canonical().flatMap(body -> unit.level()).map(UnitRow::word).orElse("");
    rows.computeIfAbsent(name + " " + level, key -> new UnitRow(name, level, new LinkedHashMap<>()))
        .tasks()
        .computeIfAbsent(plan, key -> new EnumMap<>(Role.class))
        .merge(unit.role(), 1, Integer::sum);
  }

  private static String word(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  /** Gives the number of tasks in a plan in one role. */
  public int count(Plan plan, Role role) {
    return tasks.getOrDefault(plan, Map.of()).getOrDefault(role, 0);
  }

  private int total() {
    return tasks.values().stream()
        .flatMap(roles -> roles.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }
}
