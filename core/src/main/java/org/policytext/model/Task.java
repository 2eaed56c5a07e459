package org.policytext.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The smallest item that states work to be done: {@code 1.优化完善知识产权政策工作机制。…}.
 *
 * @param id unique and stable: the path of ordinals, {@code 2.1.3}
 * @param number as printed, without bracket and dot: {@code 3}, {@code 二十三}; absent where the item
 *     has none
 * @param label the number with its marks: {@code 3.}
 * @param section id of the section that holds the task; absent where it stands before all headings
 * @param path label and title of the headings above it
 * @param title the lead sentence, without number and final stop
 * @param text without number, title and unit lists
 * @param measures the sentences of the text
 * @param assignments the unit lists, in order
 * @param targets ids of the targets stated in the task
 * @param at the whole item
 * @param by the lexicon row that found it
 */
public record Task(
    String id,
    Optional<String> number,
    Optional<String> label,
    Optional<String> section,
    List<String> path,
    String title,
    String text,
    List<Measure> measures,
    List<Assignment> assignments,
    List<String> targets,
    Span at,
    String by)
    implements Located {
  public Task {
    path = List.copyOf(path);
    measures = List.copyOf(measures);
    assignments = List.copyOf(assignments);
    targets = List.copyOf(targets);
  }

  /** {@return the units of all assignments, implied ones too, in order: 市科技局, 市财政局} */
  public Stream<Unit> units() {
    return assignments.stream().flatMap(assignment -> assignment.units().stream());
  }

  /**
   * {@return the units that have {@code role}, implied ones too: 市科技局 of 市科技局牵头}
   *
   * @param role what the units do
   */
  public Stream<Unit> units(Role role) {
    return units().filter(unit -> unit.role() == role);
  }
}
