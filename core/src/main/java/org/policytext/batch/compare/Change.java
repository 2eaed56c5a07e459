package org.policytext.batch.compare;

import java.util.List;
import org.policytext.batch.table.Column;
import org.policytext.batch.table.Sheet;

/**
 * A difference between two versions of a plan.
 *
 * @param what task, title, measure, unit or target
 * @param how added, dropped or changed
 * @param where the task or the indicator
 * @param before the older words; empty where something is added
 * @param after the newer words; empty where something is dropped
 */
public record Change(String what, String how, String where, String before, String after) {
  private static final List<Column<Change>> COLUMNS =
      List.of(
          Column.text("what", 10, "kind of fact", "类别", Change::what),
          Column.text("how", 10, "added, dropped, changed", "变化", Change::how),
          Column.text("where", 40, "task or indicator", "任务或指标", Change::where),
          Column.text("before", 60, "in the older version", "旧文", Change::before),
          Column.text("after", 60, "in the newer version", "新文", Change::after));

  /** Gives changes as a table. */
  public static Sheet table(List<Change> changes) {
    return Sheet.of("diff", COLUMNS, changes.stream());
  }
}
