package org.policytext.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Check;

/**
 * Recounts what a plan says of itself.
 *
 * <ul>
 *   <li>{@code announced-count}: 落实24项重点任务, 实施六大工程
 *   <li>{@code heading-count}: 完善五项机制 above five tasks
 *   <li>{@code numbering}: a gap, a repetition or a misprint (only where it does not hold)
 *   <li>{@code remark-range}: 以下3—25项 within the tasks' numbers
 *   <li>{@code milestone-order}: milestones of one indicator that must rise
 *   <li>{@code lead-and-support}: one unit both leads and supports a task (only where it does not
 *       hold)
 *   <li>{@code title-years}: years that differ between the title and the notice's title
 *   <li>{@code deadline-before-issue}: a deadline that had passed when the plan was issued (only
 *       where it does not hold)
 * </ul>
 */
public final class Recount {
  private final AnnouncedCounts announced;

  /** Prepares for the tables of {@code lexicon}. */
  public Recount(Lexicon lexicon) {
    announced = new AnnouncedCounts(lexicon);
  }

  /** Gives the checks in text order. */
  public List<Check> read(Plan plan) {
    List<Check> checks = new ArrayList<>(announced.read(plan));
    checks.addAll(Numbering.read(plan));
    checks.addAll(Ranges.read(plan));
    checks.addAll(Milestones.read(plan));
    checks.addAll(Duties.read(plan));
    checks.addAll(Dates.read(plan));
    checks.sort(Comparator.comparing(Check::at));
    return checks;
  }
}
