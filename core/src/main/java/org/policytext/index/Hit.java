package org.policytext.index;

import java.util.List;
import java.util.Optional;
import org.policytext.model.Span;
import org.policytext.model.Target;
import org.policytext.model.Unit;

/**
 * A task that a search found, or a target where the search asks for indicators only.
 *
 * <p>Example: 1.建设创新平台 of 佛山.txt, path 一、重点任务, unit 市科技局.
 *
 * @param document the name that the plan was added under
 * @param plan title of the plan
 * @param id of the task or target in its document
 * @param title of the task; the indicator of a target
 * @param section id of the section that holds it
 * @param path label and title of the headings above the task
 * @param score how well it matches; comparable within one search only
 * @param snippet the part of the text that matches best
 * @param at place in the source as given
 * @param units of the task
 * @param targets stated in the task, and those of the plan that the search asked for
 */
public record Hit(
    String document,
    Optional<String> plan,
    String id,
    String title,
    Optional<String> section,
    List<String> path,
    double score,
    Snippet snippet,
    Span at,
    List<Unit> units,
    List<Target> targets) {
  public Hit {
    path = List.copyOf(path);
    units = List.copyOf(units);
    targets = List.copyOf(targets);
  }
}
