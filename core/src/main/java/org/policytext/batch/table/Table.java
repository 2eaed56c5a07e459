package org.policytext.batch.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table over plans.
 *
 * @param name of the file or sheet
 * @param meaning what a row is
 * @param rows of a plan
 * @param columns in order
 */
public record Table<R>(
    String name, String meaning, Function<Plan, Stream<R>> rows, List<Column<R>> columns) {
  public Table {
    columns = List.copyOf(columns);
  }

  /** Gives this table without the addresses of pages, for a run that writes none. */
  public Table<R> withoutLinks() {
    List<Column<R>> kept = columns.stream().filter(it -> it.kind() != Kind.LINK).toList();
    return new Table<>(name, meaning, rows, kept);
  }

  /** Gives the rows of a plan as cells. */
  public Stream<List<String>> cells(Plan plan) {
    return rows.apply(plan).map(row -> columns.stream().map(it -> it.cell(row)).toList());
  }

  /** Gives the names of the columns. */
  public List<String> heading() {
    return columns.stream().map(Column::name).toList();
  }
}
