package org.policytext.batch.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policytext.batch.table.Plan;
import org.policytext.batch.table.Words;
import org.policytext.model.Measure;
import org.policytext.model.Target;
import org.policytext.model.Task;
import org.policytext.model.Unit;

/** What has changed between two versions of one plan. */
public final class PlanDiff {
  /** Two versions of a task keep most of their words. */
  private static final double LEAST_LIKENESS = 0.3;

  private final Plan before;
  private final Plan after;
  private final List<Change> changes = new ArrayList<>();

  private PlanDiff(Plan before, Plan after) {
    this.before = before;
    this.after = after;
  }

  /** Gives the changes: tasks in the order of the newer plan, dropped ones after, then targets. */
  public static List<Change> of(Plan before, Plan after) {
    PlanDiff diff = new PlanDiff(before, after);
    diff.compareTasks();
    diff.compareTargets();
    return List.copyOf(diff.changes);
  }

  private void compareTasks() {
    Map<Task, Task> partners = partners();
    for (Task task : after.document().tasks()) {
      Task old = partners.get(task);
      if (old == null) {
        add("task", "added", named(task), "", task.text());
      } else {
        compare(old, task);
      }
    }
    before.document().tasks().stream()
        .filter(task -> !partners.containsValue(task))
        .forEach(task -> add("task", "dropped", named(task), task.text(), ""));
  }

  /** Gives the old task of each new one: of the same title, or else the most alike. */
  private Map<Task, Task> partners() {
    Map<Task, Task> partners = new LinkedHashMap<>();
    List<Task> left = new ArrayList<>(before.document().tasks());
    for (Task task : after.document().tasks()) {
      Optional<Task> same =
          left.stream().filter(old -> old.title().equals(task.title())).findFirst();
      same.ifPresent(old -> partners.put(task, old));
      same.ifPresent(left::remove);
    }
    for (SharedTask shared : SharedTask.among(List.of(before, after), LEAST_LIKENESS)) {
      boolean free = left.contains(shared.leftTask());
      if (free && partners.putIfAbsent(shared.rightTask(), shared.leftTask()) == null) {
        left.remove(shared.leftTask());
      }
    }
    return partners;
  }

  private void compare(Task old, Task task) {
    if (!old.title().equals(task.title())) {
      add("title", "changed", named(task), old.title(), task.title());
    }
    sides("measure", named(task), measures(old), measures(task));
    sides("unit", named(task), units(old), units(task));
  }

  private void compareTargets() {
    Map<String, Target> old = targets(before);
    Map<String, Target> now = targets(after);
    now.forEach(
        (key, target) -> {
          Target earlier = old.get(key);
          if (earlier == null) {
            add("target", "added", target.indicator(), "", told(target));
          } else if (!told(earlier).equals(told(target))) {
            add("target", "changed", target.indicator(), told(earlier), told(target));
          }
        });
    old.forEach(
        (key, target) -> {
          if (!now.containsKey(key)) {
            add("target", "dropped", target.indicator(), told(target), "");
          }
        });
  }

  /** By indicator, and where a plan has several of one, by year or by their order. */
  private static Map<String, Target> targets(Plan plan) {
    Map<String, Target> targets = new LinkedHashMap<>();
    for (Target target : plan.document().targets()) {
      String key = IndicatorKey.of(target).toString();
      if (targets.containsKey(key)) {
        key = key + target.year().map(String::valueOf).orElse("");
      }
      targets.put(targets.containsKey(key) ? key + targets.size() : key, target);
    }
    return targets;
  }

  private void sides(String what, String where, Stream<String> old, Stream<String> now) {
    Set<String> dropped = new LinkedHashSet<>(old.toList());
    Set<String> added = new LinkedHashSet<>(now.toList());
    Set<String> kept = new LinkedHashSet<>(dropped);
    kept.retainAll(added);
    dropped.removeAll(kept);
    added.removeAll(kept);
    dropped.forEach(text -> add(what, "dropped", where, text, ""));
    added.forEach(text -> add(what, "added", where, "", text));
  }

  private static Stream<String> measures(Task task) {
    return task.measures().stream().map(Measure::text);
  }

  private static Stream<String> units(Task task) {
    return task.units().map(PlanDiff::told);
  }

  private static String told(Unit unit) {
    return Words.chinese(unit.role()) + " " + unit.name();
  }

  private static String told(Target target) {
    return (Words.value(target) + " " + Words.years(target)).strip();
  }

  private static String named(Task task) {
    return task.label().orElse("") + task.title();
  }

  private void add(String what, String how, String where, String old, String now) {
    changes.add(new Change(what, how, where, old, now));
  }
}
