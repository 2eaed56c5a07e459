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
          "每行一项对文件自述的核对",
          plan -> Row.numbered(plan, plan.document().checks(), "check-"),
          placed(
              text("task", 10, "id of the task around it", "任务编号", DoubtTables::around),
              List.of(
                  text("kind", 24, "what is counted", "核对类别", fact(Check::kind)),
                  text("stated", 32, "what the plan says", "文件所称", fact(Check::stated)),
                  text("found", 32, "what was found", "实际所见", fact(Check::found)),
                  truth("holds", "whether both agree", "是否相符", fact(Check::holds)))));

  static final Table<Row<Notice>> NOTICES =
      new Table<>(
          "notices",
          "one row a place that was read with doubt",
          "每行一处存疑",
          plan -> Row.numbered(plan, plan.document().notices(), "notice-"),
          placed(
              text("task", 10, "id of the task around it", "任务编号", DoubtTables::around),
              List.of(
                  text("code", 24, "kind of doubt", "类别", fact(Notice::code)),
                  text("severity", 10, "info, warning", "程度", fact(n -> word(n.severity()))),
                  text("message", 60, "in words", "说明", fact(Notice::message)))));

  private DoubtTables() {}

  private static Object around(Row<? extends Located> row) {
    return row.plan().taskAt(row.fact().at());
  }
}
