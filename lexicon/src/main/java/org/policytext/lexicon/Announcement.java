package org.policytext.lexicon;

import java.util.List;
import org.policytext.lexicon.Table.Row;

/**
 * How a plan announces the number of its own parts: {@code 实施六大工程}.
 *
 * @param measures words between the number and the noun
 * @param nouns what is counted
 * @param counts what to count
 * @param example an announcement
 */
public record Announcement(
    List<String> measures, List<String> nouns, Counts counts, String example) {
  /** What an announcement counts. */
  public enum Counts {
    /** All tasks of the plan. */
    TASKS,
    /** Sections and tasks whose title ends with the noun. */
    HEADINGS,
    /** What stands directly under the heading that announces it. */
    CHILDREN
  }

  public Announcement {
    measures = List.copyOf(measures);
    nouns = List.copyOf(nouns);
  }

  static Announcement read(Row row) {
    return new Announcement(
        row.words("measures"),
        row.words("nouns"),
        row.constant("counts", Counts.class),
        row.required("example"));
  }
}
