package org.policytext.batch.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.policytext.model.Assignment;
import org.policytext.model.Task;
import org.policytext.model.Unit;

/**
 * A fact of a plan.
 *
 * @param plan it is from
 * @param fact itself
 * @param id of the fact on the plan's page
 */
public record Row<F>(Plan plan, F fact, String id) {
  /** A unit with the task and the unit list that name it. */
  public record Named(Task task, Assignment assignment, Unit unit) {}

  /** Gives a row for each of {@code facts}, with ids by their order. */
  static <F> Stream<Row<F>> numbered(Plan plan, List<F> facts, String prefix) {
    List<Row<F>> rows = new ArrayList<>();
    for (F fact : facts) {
      rows.add(new Row<>(plan, fact, prefix + (rows.size() + 1)));
    }
    return rows.stream();
  }

  /** Gives every unit of a plan, in the order of its tasks. */
  public static Stream<Row<Named>> units(Plan plan) {
    List<Named> units = new ArrayList<>();
    for (Task task : plan.document().tasks()) {
      for (Assignment assignment : task.assignments()) {
        assignment.units().forEach(unit -> units.add(new Named(task, assignment, unit)));
      }
    }
    return numbered(plan, units, "u");
  }

  String link() {
    return plan.link(id);
  }
}
