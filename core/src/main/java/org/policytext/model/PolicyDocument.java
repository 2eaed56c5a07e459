package org.policytext.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plan, read: what it says, where it says so, and which rule found it.
 *
 * @param schemaVersion of the canonical model
 * @param source where the text came from
 * @param header title, issuers, date, document number
 * @param period the years that the plan covers
 * @param citations every document that the text cites in 《》
 * @param sections the tree of headings
 * @param tasks in text order
 * @param targets in text order
 * @param checks what the document says of itself, recounted
 * @param repairs every damage that was mended
 * @param notices what was read with doubt
 */
public record PolicyDocument(
    String schemaVersion,
    Source source,
    Header header,
    Optional<Period> period,
    List<Citation> citations,
    List<Section> sections,
    List<Task> tasks,
    List<Target> targets,
    List<Check> checks,
    List<Repair> repairs,
    List<Notice> notices) {
  /** The version of the canonical model that this library writes. */
  public static final String SCHEMA_VERSION = "1";

  public PolicyDocument {
    citations = List.copyOf(citations);
    sections = List.copyOf(sections);
    tasks = List.copyOf(tasks);
    targets = List.copyOf(targets);
    checks = List.copyOf(checks);
    repairs = List.copyOf(repairs);
    notices = List.copyOf(notices);
  }

  /** Gives the targets that measure {@code indicator}, by its printed or its canonical name. */
  public Stream<Target> targets(String indicator) {
    return targets.stream()
        .filter(
            target ->
                target.indicator().equals(indicator)
                    || target.canonicalIndicator().filter(indicator::equals).isPresent());
  }
}
