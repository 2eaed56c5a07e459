package org.policytext.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.policytext.model.Assignment;
import org.policytext.model.Check;
import org.policytext.model.Span;
import org.policytext.model.Task;
import org.policytext.model.Unit;

/** The range of a general remark lies within the tasks' numbers: {@code 以下3—25项均需各区人民政府配合}. */
final class Ranges {
  private static final int LONGEST = 9;

  private Ranges() {}

  static List<Check> read(Plan plan) {
    Set<Span> remarks = new LinkedHashSet<>();
    List<Integer> numbers = new ArrayList<>();
    for (Task task : plan.tasks()) {
      for (Assignment assignment : task.assignments()) {
        addRemarks(assignment, remarks);
      }
      if (task.number().isPresent() && isNumber(task.number().get())) {
        numbers.add(Integer.valueOf(task.number().get()));
      }
    }
    List<Check> checks = new ArrayList<>();
    for (Span remark : remarks) {
      List<Integer> ends = ends(remark.in(plan.source().given()));
      if (ends.size() == 2 && !numbers.isEmpty()) {
        checks.add(check(remark, ends, Collections.min(numbers), Collections.max(numbers)));
      }
    }
    return checks;
  }

  private static void addRemarks(Assignment assignment, Set<Span> remarks) {
    for (Unit unit : assignment.units()) {
      if (unit.implied() && unit.statedAt().isPresent()) {
        remarks.add(unit.statedAt().get());
      }
    }
  }

  private static boolean isNumber(String number) {
    for (int i = 0; i < number.length(); i++) {
      if (!Character.isDigit(number.charAt(i))) {
        return false;
      }
    }
    return number.length() <= LONGEST;
  }

  private static Check check(Span at, List<Integer> ends, int first, int last) {
    boolean within = first <= ends.get(0) && ends.get(1) <= last;
    String stated = ends.get(0) + "—" + ends.get(1);
    return new Check("remark-range", stated, first + "—" + last, within, at);
  }

  /** The first two numbers of the remark. */
  private static List<Integer> ends(String remark) {
    List<Integer> numbers = new ArrayList<>();
    int value = -1;
    for (int i = 0; i <= remark.length() && numbers.size() < 2; i++) {
      int digit = i < remark.length() ? Character.digit(remark.charAt(i), 10) : -1;
      if (digit >= 0 && value < 100_000) {
        value = Math.max(value, 0) * 10 + digit;
      } else if (value >= 0) {
        numbers.add(value);
        value = -1;
      }
    }
    return numbers;
  }
}
