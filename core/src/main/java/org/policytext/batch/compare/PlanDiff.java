package org.policytext.batch.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policytext.batch.compare.Change.Fact;
import org.policytext.batch.table.Plan;
import org.policytext.batch.table.Words;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Measure;
import org.policytext.model.Target;
import org.policytext.model.Task;
import org.policytext.model.Unit;

/** What has changed between two versions of one plan. */
public final class PlanDiff {
  /** Two versions of a task keep most of their words. */
  private static final double LEAST_LIKENESS = 0.3;

  /** Two versions of a sentence do so even more. */
  private static final double LEAST_OVERLAP = 0.5;

  private static final String ADDED = "added";
  private static final String DROPPED = "dropped";
  private static final String CHANGED = "changed";

  private final Plan before;
  private final Plan after;
  private final IndicatorKeys keys;
  private final Words words;
  private final List<Change> changes = new ArrayList<>();

  private PlanDiff(Plan before, Plan after, IndicatorKeys keys, Words words) {
    this.before = before;
    this.after = after;
    this.keys = keys;
    this.words = words;
  }

  /**
   * Gives the changes: tasks in the order of the newer plan, dropped ones after, then targets.
   *
   * @param lexicon that tells which words say nothing about what is measured
   * @param words that roles and values are told in
   */
  public static List<Change> of(Plan before, Plan after, Lexicon lexicon, Words words) {
    PlanDiff diff = new PlanDiff(before, after, new IndicatorKeys(lexicon), words);
    diff.compareTasks();
    diff.compareTargets();
    return List.copyOf(diff.changes);
  }

  private void compareTasks() {
    Map<Task, Task> partners = partners();
    for (Task task : after.document().tasks()) {
      Sides sides = new Sides("task", named(task), fact(partners.get(task)), fact(task));
      if (partners.containsKey(task)) {
        compare(partners.get(task), task, sides);
      } else {
        add(sides, ADDED, "", task.text());
      }
    }
    before.document().tasks().stream()
        .filter(task -> !partners.containsValue(task))
        .forEach(
            task ->
                add(new Sides("task", named(task), fact(task), null), DROPPED, task.text(), ""));
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

  private void compare(Task old, Task task, Sides sides) {
    if (!old.title().equals(task.title())) {
      add(sides.of("title"), CHANGED, old.title(), task.title());
    }
    List<String> dropped = without(measures(old), measures(task));
    List<String> added = without(measures(task), measures(old));
    for (String sentence : List.copyOf(dropped)) {
      Optional<String> reworded = reworded(sentence, added);
      reworded.ifPresent(now -> add(sides.of("measure"), CHANGED, sentence, now));
      reworded.ifPresent(added::remove);
      reworded.ifPresent(now -> dropped.remove(sentence));
    }
    addAll(sides.of("measure"), dropped, added);
    addAll(sides.of("unit"), without(units(old), units(task)), without(units(task), units(old)));
  }

  private static Optional<String> reworded(String sentence, List<String> candidates) {
    String best = null;
    double most = LEAST_OVERLAP;
    for (String candidate : candidates) {
      double overlap = Wordings.overlap(sentence, candidate);
      if (overlap >= most) {
        most = overlap;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  private void compareTargets() {
    Map<String, Target> old = targets(before);
    Map<String, Target> now = targets(after);
    now.forEach((key, target) -> compare(old.get(key), target));
    old.forEach(
        (key, target) -> {
          if (!now.containsKey(key)) {
            compare(target, null);
          }
        });
  }

  private void compare(Target old, Target now) {
    String indicator = (now == null ? old : now).indicator();
    Sides sides = new Sides("target", indicator, fact(old), fact(now));
    String earlier = old == null ? "" : told(old);
    String later = now == null ? "" : told(now);
    if (old == null || now == null) {
      add(sides, old == null ? ADDED : DROPPED, earlier, later);
    } else if (!earlier.equals(later)) {
      add(sides, CHANGED, earlier, later);
    }
  }

  /** By indicator, and where a plan has several of one, by year or by their order. */
  private Map<String, Target> targets(Plan plan) {
    Map<String, Target> targets = new LinkedHashMap<>();
    for (Target target : plan.document().targets()) {
      String key = keys.of(target).toString();
      if (targets.containsKey(key)) {
        key = key + target.year().map(String::valueOf).orElse("");
      }
      targets.put(targets.containsKey(key) ? key + targets.size() : key, target);
    }
    return targets;
  }

  private void addAll(Sides sides, List<String> dropped, List<String> added) {
    dropped.forEach(text -> add(sides, DROPPED, text, ""));
    added.forEach(text -> add(sides, ADDED, "", text));
  }

  private static List<String> without(List<String> texts, List<String> others) {
    Set<String> left = new LinkedHashSet<>(texts);
    left.removeAll(Set.copyOf(others));
    return new ArrayList<>(left);
  }

  private static List<String> measures(Task task) {
    return task.measures().stream().map(Measure::text).toList();
  }

  private List<String> units(Task task) {
    return task.units().map(this::told).toList();
  }

  private String told(Unit unit) {
    return words.role(unit.role()) + " " + unit.name();
  }

  private String told(Target target) {
    return (words.value(target) + " " + Words.years(target)).strip();
  }

  private static String named(Task task) {
    return task.label().orElse("") + task.title();
  }

  private static Fact fact(Task task) {
    return task == null ? null : new Fact(task.id(), "task-" + task.id(), task.at());
  }

  private static Fact fact(Target target) {
    return target == null ? null : new Fact(target.id(), target.id(), target.at());
  }

  private void add(Sides sides, String how, String old, String now) {
    changes.add(
        new Change(
            sides.what(),
            how,
            sides.where(),
            old,
            now,
            Optional.ofNullable(sides.old()),
            Optional.ofNullable(sides.now())));
  }

  /** What a change is about, in both versions; one of them may be missing. */
  private record Sides(String what, String where, Fact old, Fact now) {
    Sides of(String part) {
      return new Sides(part, where, old, now);
    }
  }
}
