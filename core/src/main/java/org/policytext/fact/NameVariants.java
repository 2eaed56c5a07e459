package org.policytext.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policytext.model.Notice;
import org.policytext.model.Severity;
import org.policytext.model.Task;
import org.policytext.model.Unit;

/** Names of one body that differ within a plan, and bodies whose names nearly agree. */
final class NameVariants {
  private NameVariants() {}

  static void of(List<Task> tasks, List<Notice> notices) {
    Map<String, Map<String, Unit>> names = new LinkedHashMap<>();
    tasks.stream()
        .flatMap(Task::units)
        .filter(unit -> unit.canonical().isPresent() && !unit.implied() && !isGroup(unit))
        .forEach(
            unit ->
                names
                    .computeIfAbsent(body(unit), key -> new LinkedHashMap<>())
                    .putIfAbsent(bare(unit), unit));
    names.values().forEach(variants -> variants(variants, notices));
    similar(new ArrayList<>(names.values()), notices);
  }

  /** {@code 各区人民政府} is no body. */
  private static boolean isGroup(Unit unit) {
    return unit.name().startsWith("各");
  }

  private static String body(Unit unit) {
    return unit.canonical().get() + "|" + unit.level() + "|" + unit.region();
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
    List<String> names = bodies.stream().map(body -> body.keySet().iterator().next()).toList();
    for (int i = 0; i < names.size() && names.size() <= MOST_BODIES; i++) {
      String first = names.get(i);
      for (int k = 0; k < names.size() && first.length() >= LEAST_NAME; k++) {
        if (i != k && isWithin(first, names.get(k))) {
          String message = "Two names that may mean one body: " + first + ", " + names.get(k) + ".";
          Unit second = bodies.get(k).values().iterator().next();
          notices.add(new Notice("similar-names", Severity.INFO, message, second.at()));
        }
      }
    }
  }

  private static final int LEAST_NAME = 5;
  private static final int MOST_BODIES = 300;

  /**
   * {@code 市大数据局} has all characters of {@code 市大数据发展局} in order, and the same first three and
   * last.
   */
  private static boolean isWithin(String inner, String outer) {
    int last = inner.length() - 1;
    return inner.length() < outer.length()
        && outer.regionMatches(0, inner, 0, last)
        && inner.charAt(last) == outer.charAt(outer.length() - 1);
  }
}
