package org.policytext.batch.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * A small table in memory.
 *
 * @param name of the file or sheet
 * @param meaning what a row is
 * @param columns in order
 * @param rows cells as text
 */
public record Sheet(
    String name, String meaning, List<? extends Column<?>> columns, List<List<String>> rows) {
  public Sheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Gives the table that {@code rows} make. */
  public static <R> Sheet of(String name, String meaning, List<Column<R>> columns, Stream<R> rows) {
    List<List<String>> cells =
        rows.map(row -> columns.stream().map(column -> column.cell(row)).toList()).toList();
    return new Sheet(name, meaning, columns, cells);
  }
}
