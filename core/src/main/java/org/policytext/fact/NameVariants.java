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
        .filter(unit -> unit.canonical().isPresent() && !unit.implied())
        .forEach(
            unit ->
                names
                    .computeIfAbsent(body(unit), key -> new LinkedHashMap<>())
                    .putIfAbsent(bare(unit), unit));
    names.values().forEach(variants -> variants(variants, notices));
    similar(new ArrayList<>(names.values()), notices);
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
    for (int i = 0; i < bodies.size(); i++) {
      for (int k = 0; k < bodies.size() && bodies.size() <= MOST_BODIES; k++) {
        String first = bodies.get(i).keySet().iterator().next();
        Map.Entry<String, Unit> second = bodies.get(k).entrySet().iterator().next();
        if (i != k && isWithin(first, second.getKey())) {
          String message =
              "Two names that may mean one body: " + first + ", " + second.getKey() + ".";
          notices.add(new Notice("similar-names", Severity.INFO, message, second.getValue().at()));
        }
      }
    }
  }

  private static final int MOST_BODIES = 300;

  /**
   * {@code 市大数据局} has all characters of {@code 市大数据发展局} in order, and the same first three and
   * last.
   */
  private static boolean isWithin(String inner, String outer) {
    if (inner.length() >= outer.length()
        || inner.length() < 5
        || !outer.startsWith(inner.substring(0, inner.length() - 1))) {
      return false;
    }
    return inner.charAt(inner.length() - 1) == outer.charAt(outer.length() - 1);
  }
}
