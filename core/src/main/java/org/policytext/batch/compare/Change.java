package org.policytext.batch.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.policytext.batch.table.Column;
import org.policytext.batch.table.Sheet;
import org.policytext.model.Span;

/**
 * A difference between two versions of a plan.
 *
 * @param what task, title, measure, unit or target
 * @param how added, dropped or changed
 * @param where the task or the indicator
 * @param before the older words; empty where something is added
 * @param after the newer words; empty where something is dropped
 * @param old the task or target in the older version
 * @param now the task or target in the newer version
 */
public record Change(
    String what,
    String how,
    String where,
    String before,
    String after,
    Optional<Fact> old,
    Optional<Fact> now) {
  private static final List<Column<Change>> COLUMNS =
      List.of(
          Column.text("what", 10, "task, title, measure, unit or target", Change::what),
          Column.text("how", 10, "added, dropped or changed", Change::how),
          Column.text("where", 40, "task or indicator", Change::where),
          Column.text("before", 60, "in the older version", Change::before),
          Column.text("after", 60, "in the newer version", Change::after),
          Column.text("old_id", 10, "id of the task or target in the older version", id(true)),
          Column.number("old_start", "its place in the older text", start(true)),
          Column.text("new_id", 10, "id of the task or target in the newer version", id(false)),
          Column.number("new_start", "its place in the newer text", start(false)));

  /**
   * A task or target that a change is about.
   *
   * @param id of it in its plan
   * @param link of it on its plan's page
   * @param at its place
   */
  public record Fact(String id, String link, Span at) {}

  /** Gives changes as a table. */
  public static Sheet table(List<Change> changes) {
    return Sheet.of("diff", "one row a change", COLUMNS, changes.stream());
  }

  private Optional<Fact> side(boolean older) {
    return older ? old : now;
  }

  private static Function<Change, Object> id(boolean older) {
    return change -> change.side(older).map(Fact::id);
  }

  private static Function<Change, Object> start(boolean older) {
    return change -> change.side(older).map(fact -> fact.at().start());
  }
}
