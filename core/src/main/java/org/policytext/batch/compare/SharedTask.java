package org.policytext.batch.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policytext.batch.table.Plan;
import org.policytext.model.Task;

/**
 * A task that two plans share: each is, in the other plan, the task most like it.
 *
 * @param left plan
 * @param leftTask of it
 * @param right plan
 * @param rightTask of it
 * @param likeness of the wording, from 0 to 1
 */
public record SharedTask(Plan left, Task leftTask, Plan right, Task rightTask, double likeness) {

  /** Gives the tasks that any two of {@code plans} share, the most alike first. */
  static List<SharedTask> among(List<Plan> plans, double least) {
    List<SharedTask> shared = new ArrayList<>();
    List<Task> tasks = plans.stream().flatMap(plan -> plan.document().tasks().stream()).toList();
    Wordings words = Wordings.ofTasks(tasks);
    int leftStart = 0;
    for (int left = 0; left < plans.size(); left++) {
      int rightStart = leftStart + plans.get(left).document().tasks().size();
      int next = rightStart;
      for (int right = left + 1; right < plans.size(); right++) {
        Pair pair = new Pair(plans.get(left), leftStart, plans.get(right), rightStart, words);
        shared.addAll(pair.shared(least));
        rightStart += plans.get(right).document().tasks().size();
      }
      leftStart = next;
    }
    shared.sort(Comparator.comparingDouble(SharedTask::likeness).reversed());
    return shared;
  }

  /** Two plans, with the positions of their first tasks in the list that the words are of. */
  private record Pair(Plan left, int leftStart, Plan right, int rightStart, Wordings words) {
    List<SharedTask> shared(double least) {
      List<SharedTask> shared = new ArrayList<>();
      for (int at = 0; at < left.document().tasks().size(); at++) {
        int best = bestOnTheRight(at);
        if (best >= 0 && likeness(at, best) >= least && bestOnTheLeft(best) == at) {
          shared.add(
              new SharedTask(
                  left,
                  left.document().tasks().get(at),
                  right,
                  right.document().tasks().get(best),
                  likeness(at, best)));
        }
      }
      return shared;
    }

    private double likeness(int left, int right) {
      return words.likeness(leftStart + left, rightStart + right);
    }

    private int bestOnTheRight(int task) {
      int best = -1;
      for (int other = 0; other < right.document().tasks().size(); other++) {
        best = best < 0 || likeness(task, other) > likeness(task, best) ? other : best;
      }
      return best;
    }

    private int bestOnTheLeft(int task) {
      int best = -1;
      for (int other = 0; other < left.document().tasks().size(); other++) {
        best = best < 0 || likeness(other, task) > likeness(best, task) ? other : best;
      }
      return best;
    }
  }
}
