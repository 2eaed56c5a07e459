package org.policytext.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policytext.model.Check;
import org.policytext.model.Span;
import org.policytext.model.Task;
import org.policytext.model.Unit;

/** The range of a general remark lies within the tasks' numbers: {@code 以下3—25项均需各区人民政府配合}. */
final class Ranges {
  private Ranges() {}

  static List<Check> read(Plan plan) {
    Map<Span, List<String>> covered = new LinkedHashMap<>();
    for (Task task : plan.tasks()) {
      task.units()
          .filter(Unit::implied)
          .flatMap(unit -> unit.statedAt().stream())
          .distinct()
          .forEach(
              at ->
                  covered
                      .computeIfAbsent(at, key -> new ArrayList<>())
                      .add(task.number().orElse("")));
    }
    List<Check> checks = new ArrayList<>();
    covered.forEach((at, numbers) -> check(plan, at, numbers, checks));
    return checks;
  }

  private static void check(Plan plan, Span at, List<String> numbers, List<Check> checks) {
    List<Integer> ends = ends(at.in(plan.source().given()));
    if (ends.size() == 2) {
      String stated = ends.get(0) + "—" + ends.get(1);
      String found = numbers.get(0) + "—" + numbers.get(numbers.size() - 1);
      checks.add(new Check("remark-range", stated, found, stated.equals(found), at));
    }
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
