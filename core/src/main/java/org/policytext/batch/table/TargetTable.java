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
          plan -> plan.document().targets().stream().map(it -> new Row<>(plan, it, it.id())),
          placed(
              text("task", 10, "id of the task that states it", fact(Target::task)),
              List.of(
                  text("target", 8, "id of the target", fact(Target::id)),
                  text("section", 8, "id of the section", fact(Target::section)),
                  text("indicator", 32, "the thing measured", fact(Target::indicator)),
                  text(
                      "canonical_indicator",
                      28,
                      "indicator, the same over plans",
                      fact(Target::canonicalIndicator)),
                  text(
                      "comparator",
                      11,
                      "how the value binds: >=, >, <=, <, =, increase, decrease, range",
                      fact(t -> t.comparator().sign())),
                  text(
                      "bound",
                      8,
                      "bound of an increase or decrease",
                      fact(t -> t.bound().map(Comparison::sign))),
                  new Column<>(
                      "value", Kind.NUMBER, 16, "value, multipliers resolved", fact(Target::value)),
                  new Column<>(
                      "upper", Kind.NUMBER, 16, "upper end of a range", fact(Target::upper)),
                  text("unit", 8, "unit without multiplier", fact(Target::unit)),
                  text("printed", 14, "value as printed", fact(Target::printed)),
                  number("year", "year by which it holds", fact(Target::year)),
                  number("from", "first year of a period", fact(Target::from)),
                  text("rate", 11, "annual, cumulative", fact(t -> t.rate().map(Cells::word))),
                  text(
                      "baseline",
                      14,
                      "what it is counted from",
                      fact(t -> t.baseline().map(Baseline::text))),
                  text("binding", 10, "binding, expected", fact(t -> t.binding().map(Cells::word))),
                  text("raw", 48, "the clause", fact(Target::raw)),
                  text("by", 18, "the rule that found it", fact(Target::by)))));

  private TargetTable() {}
}
