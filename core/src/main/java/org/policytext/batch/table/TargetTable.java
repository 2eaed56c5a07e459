package org.policytext.batch.table;

import static org.policytext.batch.table.Cells.fact;
import static org.policytext.batch.table.Cells.placed;
import static org.policytext.batch.table.Column.number;
import static org.policytext.batch.table.Column.text;

import java.util.List;
import org.policytext.model.Baseline;
import org.policytext.model.Comparison;
import org.policytext.model.Target;

/** The table of targets. */
final class TargetTable {
  static final Table<Row<Target>> TARGETS =
      new Table<>(
          "targets",
          "one row a target",
          "每行一个量化目标",
          plan -> plan.document().targets().stream().map(it -> new Row<>(plan, it, it.id())),
          placed(
              text("task", 10, "id of the task that states it", "任务编号", fact(Target::task)),
              List.of(
                  text("target", 8, "id of the target", "目标编号", fact(Target::id)),
                  text("section", 8, "id of the section", "章节编号", fact(Target::section)),
                  text("indicator", 32, "the thing measured", "指标", fact(Target::indicator)),
                  text(
                      "canonical_indicator",
                      28,
                      "the same over plans",
                      "规范指标",
                      fact(Target::canonicalIndicator)),
                  text(
                      "comparator",
                      11,
                      ">=, >, <=, <, =, increase, decrease, range",
                      "比较关系",
                      fact(t -> t.comparator().sign())),
                  text(
                      "bound",
                      8,
                      "of an increase or decrease",
                      "增减幅的界",
                      fact(t -> t.bound().map(Comparison::sign))),
                  new Column<>(
                      "value", Kind.NUMBER, 16, "multipliers resolved", "数值", fact(Target::value)),
                  new Column<>(
                      "upper", Kind.NUMBER, 16, "upper end of a range", "上限", fact(Target::upper)),
                  text("unit", 8, "without multiplier", "单位", fact(Target::unit)),
                  text("printed", 14, "value as printed", "原文数值", fact(Target::printed)),
                  number("year", "by which it holds", "年份", fact(Target::year)),
                  number("from", "first year of a period", "起始年", fact(Target::from)),
                  text(
                      "rate",
                      11,
                      "annual, cumulative",
                      "年均或累计",
                      fact(t -> t.rate().map(Cells::word))),
                  text(
                      "baseline",
                      14,
                      "what it is counted from",
                      "基期",
                      fact(t -> t.baseline().map(Baseline::text))),
                  text(
                      "binding",
                      10,
                      "binding, expected",
                      "约束性或预期性",
                      fact(t -> t.binding().map(Cells::word))),
                  text("raw", 48, "the clause", "原文", fact(Target::raw)),
                  text("by", 18, "the rule that found it", "识别规则", fact(Target::by)))));

  private TargetTable() {}
}
