package org.policytext.batch;

import java.util.function.BinaryOperator;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Task;

/**
 * How much was read.
 *
 * @param documents plans
 * @param tasks in all plans
 * @param units of all tasks, implied ones too
 * @param targets in all plans
 * @param notices what was read with doubt
 */
public record Counts(long documents, long tasks, long units, long targets, long notices) {
  /** Nothing counted. */
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

  static final BinaryOperator<Counts> SUM = Counts::plus;

  /** Gives the counts of one plan. */
  public static Counts of(PolicyDocument document) {
    long units = document.tasks().stream().flatMap(Task::units).count();
    return new Counts(
        1, document.tasks().size(), units, document.targets().size(), document.notices().size());
  }

  /** Gives the sum. */
  public Counts plus(Counts other) {
    return new Counts(
        documents + other.documents,
        tasks + other.tasks,
        units + other.units,
        targets + other.targets,
        notices + other.notices);
  }
}
