package org.policytext.batch.table;

import static org.policytext.batch.table.Column.number;
import static org.policytext.batch.table.Column.text;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policytext.model.Located;

/** What the columns of several tables have in common. */
final class Cells {
  private Cells() {}

  /** Puts the plan before, and the place after the columns of a fact. */
  static <F> List<Column<Row<F>>> placed(Column<Row<F>> task, List<Column<Row<F>>> own) {
    Column<Row<F>> plan = text("document", 24, "name of the outputs", r -> r.plan().name());
    Column<Row<F>> start =
        number("start", "place: first UTF-16 unit in the text", row -> at(row).at().start());
    Column<Row<F>> end =
        number("end", "place: after the last UTF-16 unit", row -> at(row).at().end());
    Column<Row<F>> link =
        new Column<>("link", Kind.LINK, 20, "the place on the plan's page", Row::link);
    return Stream.of(Stream.of(plan, task), own.stream(), Stream.of(start, end, link))
        .flatMap(columns -> columns)
        .toList();
  }

  static Located at(Row<?> row) {
    return row.fact() instanceof Row.Named named ? named.unit() : (Located) row.fact();
  }

  static <F> Function<Row<F>, Object> fact(Function<F, Object> value) {
    return row -> value.apply(row.fact());
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
