package org.policytext.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policytext.lexicon.Region;
import org.policytext.model.Citation;
import org.policytext.model.Period;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Span;
import org.policytext.model.Target;
import org.policytext.model.Task;

/** What a plan says of itself and of each task, the same for every kind of index. */
final class PlanContents {
  private static final int LONGEST_PERIOD = 100;

  private final PolicyDocument plan;
  private final List<Region> regions;
  private final Map<String, Target> targetsById;
  private final Set<Citation> forEachTask;

  PlanContents(PolicyDocument plan, Regions regions) {
    this.plan = plan;
    this.regions = regions.of(plan);
    this.targetsById =
        plan.targets().stream()
            .collect(Collectors.toMap(Target::id, Function.identity(), (one, other) -> one));
    this.forEachTask =
        plan.citations().stream()
            .filter(citation -> citation.at().stream().anyMatch(this::isOutsideTasks))
            .collect(Collectors.toSet());
  }

  /** Gives the plan's own region first, then those above. */
  List<Region> regions() {
    return regions;
  }

  /** Gives each year of the plan's period, or else the year of issue. */
  Set<Integer> years() {
    Optional<Period> period = plan.period();
    if (period.isPresent()) {
      int last = Math.min(period.get().to(), period.get().from() + LONGEST_PERIOD);
      return IntStream.rangeClosed(period.get().from(), last)
          .boxed()
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }
    return plan.header().issuedOn().map(issued -> Set.of(issued.date().getYear())).orElse(Set.of());
  }

  /** Gives the targets that a task states. */
  List<Target> targets(Task task) {
    return task.targets().stream().map(targetsById::get).filter(t -> t != null).toList();
  }

  /** Gives the targets stated outside of all tasks. */
  List<Target> targetsOutsideTasks() {
    Set<String> inTasks = new LinkedHashSet<>();
    plan.tasks().forEach(task -> inTasks.addAll(task.targets()));
    return plan.targets().stream().filter(target -> !inTasks.contains(target.id())).toList();
  }

  /** Gives what a task cites; what is cited outside of all tasks is cited for each of them. */
  List<Citation> citations(Task task) {
    return plan.citations().stream().filter(citation -> isFor(citation, task)).toList();
  }

  private boolean isFor(Citation citation, Task task) {
    return forEachTask.contains(citation) || citation.at().stream().anyMatch(task.at()::contains);
  }

  private boolean isOutsideTasks(Span at) {
    return plan.tasks().stream().noneMatch(task -> task.at().contains(at));
  }
}
