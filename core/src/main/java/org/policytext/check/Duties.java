package org.policytext.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
      for (Assignment assignment : task.assignments()) {
        check(assignment, checks);
      }
    }
    return checks;
  }

  private static void check(Assignment assignment, List<Check> checks) {
    Set<String> leads = names(assignment, Role.LEAD);
    for (Unit unit : leads.isEmpty() ? List.<Unit>of() : assignment.units()) {
      if (unit.role() == Role.SUPPORT && leads.contains(unit.name())) {
        checks.add(new Check("lead-and-support", unit.name(), "lead,support", false, unit.at()));
      }
    }
  }

  private static Set<String> names(Assignment assignment, Role role) {
    Set<String> names = new HashSet<>();
    for (Unit unit : assignment.units()) {
      if (unit.role() == role) {
        names.add(unit.name());
      }
    }
    return names;
  }
}
