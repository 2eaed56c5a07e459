package org.policytext.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policytext.model.Assignment;
import org.policytext.model.Notice;
import org.policytext.model.Severity;
import org.policytext.model.Task;
import org.policytext.model.Unit;

/** Names of one body that differ within a plan, and bodies whose names nearly agree. */
final class NameVariants {
  private static final int LEAST_NAME = 5;

  private NameVariants() {}

  static void of(List<Task> tasks, List<Notice> notices) {
    Map<List<Object>, Map<String, Unit>> names = new LinkedHashMap<>();
    for (Unit unit : firstOfEachName(tasks)) {
      names.computeIfAbsent(body(unit), key -> new LinkedHashMap<>()).putIfAbsent(bare(unit), unit);
    }
    for (Map<String, Unit> variants : names.values()) {
      variants(variants, notices);
    }
    similar(new ArrayList<>(names.values()), notices);
  }

  /** Within a plan a name means one body, and most units bear a name that was printed before. */
  private static List<Unit> firstOfEachName(List<Task> tasks) {
    Set<String> seen = new HashSet<>();
    List<Unit> first = new ArrayList<>();
    for (Task task : tasks) {
      for (Assignment assignment : task.assignments()) {
        for (Unit unit : assignment.units()) {
          boolean body = unit.canonical().isPresent() && !unit.implied() && !isGroup(unit);
          if (body && seen.add(unit.name())) {
            first.add(unit);
          }
        }
      }
    }
    return first;
  }

  /** {@code 各区人民政府} is no body. */
  private static boolean isGroup(Unit unit) {
    return unit.name().startsWith("各");
  }

  /** Gives what a name means. */
  private static List<Object> body(Unit unit) {
    return List.of(unit.canonical().get(), unit.level(), unit.region());
  }

  private static String bare(Unit unit) {
    return UnitShapes.withoutBracket(unit.name());
  }

  private static void variants(Map<String, Unit> names, List<Notice> notices) {
    if (names.size() > 1) {
      Unit last = List.copyOf(names.values()).get(names.size() - 1);
      String message = "One body under several names: " + String.join(", ", names.keySet()) + ".";
      notices.add(new Notice("name-variants", Severity.INFO, message, last.at()));
    }
  }

  private static void similar(List<Map<String, Unit>> bodies, List<Notice> notices) {
    List<String> names = new ArrayList<>(bodies.size());
    for (Map<String, Unit> body : bodies) {
      names.add(body.keySet().iterator().next());
    }
    Map<String, List<Integer>> longer = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      for (String shorter : within(names.get(i))) {
        longer.computeIfAbsent(shorter, key -> new ArrayList<>()).add(i);
      }
    }
    for (String first : names) {
      for (int second : longer.getOrDefault(first, List.of())) {
        String both = first + ", " + names.get(second);
        String message = "Two names that may mean one body: " + both + ".";
        Unit unit = bodies.get(second).values().iterator().next();
        notices.add(new Notice("similar-names", Severity.INFO, message, unit.at()));
      }
    }
  }

  /**
   * Gives the names that {@code name} may be a longer form of: {@code 市大数据局} has all characters of
   * {@code 市大数据发展局} but some before the last.
   */
  private static List<String> within(String name) {
    List<String> shorter = new ArrayList<>();
    String last = name.substring(Math.max(0, name.length() - 1));
    for (int end = LEAST_NAME - 1; end < name.length() - 1; end++) {
      shorter.add(name.substring(0, end) + last);
    }
    return shorter;
  }
}
