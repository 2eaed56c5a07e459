package org.policytext.batch.table;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A column of a table.
 *
 * @param name in the heading
 * @param kind of the cells
 * @param width in characters, for a spreadsheet
 * @param meaning for the codebook
 * @param value of a row: a text, number, date, truth value, a list of texts, or an optional one
 */
public record Column<R>(
    String name, Kind kind, int width, String meaning, Function<R, Object> value) {

  /** Gives a column of texts. */
  public static <R> Column<R> text(
      String name, int width, String meaning, Function<R, Object> value) {
    return new Column<>(name, Kind.TEXT, width, meaning, value);
  }

  /** Gives a column of short numbers. */
  public static <R> Column<R> number(String name, String meaning, Function<R, Object> value) {
    return new Column<>(name, Kind.NUMBER, 10, meaning, value);
  }

  /** Gives a column of truth values. */
  public static <R> Column<R> truth(String name, String meaning, Function<R, Object> value) {
    return new Column<>(name, Kind.BOOLEAN, 9, meaning, value);
  }

  /** Gives the cell of a row as text; empty where there is nothing. */
  public String cell(R row) {
    return print(value.apply(row));
  }

  private static String print(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Column::print).orElse("");
    }
    if (value instanceof BigDecimal number) {
      return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(Column::print).collect(Collectors.joining("; "));
    }
    return value.toString();
  }
}
