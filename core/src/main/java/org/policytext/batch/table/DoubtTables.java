package org.policytext.batch.table;

import static org.policytext.batch.table.Cells.fact;
import static org.policytext.batch.table.Cells.placed;
import static org.policytext.batch.table.Cells.word;
import static org.policytext.batch.table.Column.text;
import static org.policytext.batch.table.Column.truth;

import java.util.List;
import org.policytext.model.Check;
import org.policytext.model.Located;
import org.policytext.model.Notice;

/** The tables of what to look at again: checks and notices. */
final class DoubtTables {
  static final Table<Row<Check>> CHECKS =
      new Table<>(
          "checks",
          "one row a claim of a plan about itself, recounted",
          plan -> Row.numbered(plan, plan.document().checks(), "check-"),
          placed(
              text("task", 10, "id of the task around it", DoubtTables::around),
              List.of(
                  text("kind", 24, "what is counted", fact(Check::kind)),
                  text("stated", 32, "what the plan says", fact(Check::stated)),
                  text("found", 32, "what was found", fact(Check::found)),
                  truth("holds", "whether both agree", fact(Check::holds)),
                  text("printed", 48, "text at its place, cut if long", DoubtTables::printed))));

  static final Table<Row<Notice>> NOTICES =
      new Table<>(
          "notices",
          "one row a place that was read with doubt",
          plan -> Row.numbered(plan, plan.document().notices(), "notice-"),
          placed(
              text("task", 10, "id of the task around it", DoubtTables::around),
              List.of(
                  text("code", 24, "kind of doubt", fact(Notice::code)),
                  text("severity", 10, "info, warning", fact(n -> word(n.severity()))),
                  text("message", 60, "the doubt in words", fact(Notice::message)),
                  text("printed", 48, "text at its place, cut if long", DoubtTables::printed))));

  private DoubtTables() {}

  private static Object printed(Row<? extends Located> row) {
    return row.plan().excerpts().getOrDefault(row.fact().at(), "");
  }

  private static Object around(Row<? extends Located> row) {
    return row.plan().taskAt(row.fact().at());
  }
}
