package org.policytext.batch.table;

import java.util.List;

/** The tables of a run, and what each column means: the codebook is printed from here. */
public final class Tables {
  private static final List<Table<?>> ALL =
      List.of(
          DocumentTable.DOCUMENTS,
          TaskTables.TASKS,
          TaskTables.UNITS,
          TargetTable.TARGETS,
          DoubtTables.CHECKS,
          DoubtTables.NOTICES);

  private Tables() {}

  /**
   * Gives all tables.
   *
   * @param links whether the rows tell the address of the fact on the plan's page
   */
  public static List<Table<?>> all(boolean links) {
    return links ? ALL : ALL.stream().<Table<?>>map(Table::withoutLinks).toList();
  }
}
