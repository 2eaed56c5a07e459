package org.policytext.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.policytext.model.Assignment;
import org.policytext.model.Check;
import org.policytext.model.Role;
import org.policytext.model.Task;
import org.policytext.model.Unit;

/** A unit that both leads and supports in one unit list. */
final class Duties {
  private Duties() {}

  static List<Check> read(Plan plan) {
    List<Check> checks = new ArrayList<>();
    for (Task task : plan.tasks()) {
      task.assignments().forEach(assignment -> check(assignment, checks));
    }
    return checks;
  }

  private static void check(Assignment assignment, List<Check> checks) {
    if (assignment.units().size() < 2) {
      return;
    }
    Set<String> leads =
        assignment.units().stream()
            .filter(unit -> unit.role() == Role.LEAD)
            .map(Unit::name)
            .collect(Collectors.toSet());
    assignment.units().stream()
        .filter(unit -> unit.role() == Role.SUPPORT && leads.contains(unit.name()))
        .forEach(
            unit ->
                checks.add(
                    new Check("lead-and-support", unit.name(), "lead,support", false, unit.at())));
  }
}
