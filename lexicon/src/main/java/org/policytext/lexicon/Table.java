package org.policytext.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of the lexicon: tab-separated values with a header line; {@code #} opens a comment line;
 * no quoting.
 *
 * <p>A bad row stops loading with its place: {@code unit-lists.tsv:12: unknown slot $leed}.
 */
public final class Table {
  private final String name;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  private Table(String name, List<String> columns) {
    this.name = name;
    this.columns = columns;
  }

  /**
   * Reads a table.
   *
   * @param name the file's name, for messages
   * @throws IllegalStateException if a row has another number of cells than the header
   */
  public static Table read(String name, Reader reader) {
    try (BufferedReader lines = new BufferedReader(reader)) {
      Table table = null;
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (table == null) {
          table = new Table(name, cells);
        } else {
          table.add(number, cells);
        }
      }
      if (table == null) {
        throw new IllegalStateException(name + ":1: no header line");
      }
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private void add(int number, List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalStateException(
          name + ":" + number + ": " + cells.size() + " cells, the header has " + columns.size());
    }
    rows.add(new Row(number, cells));
  }

  /** Gives the rows in order: the order is priority. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** A row with its place. */
  public final class Row {
    private final int number;
    private final List<String> cells;

    private Row(int number, List<String> cells) {
      this.number = number;
      this.cells = cells;
    }

    /** Gives the cell under {@code column}, empty if nothing stands there. */
    public String text(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new IllegalStateException(name + ":1: no column " + column);
      }
      return cells.get(index).strip();
    }

    /** Gives the words of a cell, which stand apart by {@code |}: {@code 牵头|主办}. */
    public List<String> words(String column) {
      String text = text(column);
      return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }

    /** Gives the cell as a whole number. */
    public int number(String column) {
      try {
        return Integer.parseInt(text(column));
      } catch (NumberFormatException e) {
        throw fault("no whole number under " + column + ": " + text(column));
      }
    }

    /** Gives the constant of {@code type} that the cell names in lower case with hyphens. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
      for (E constant : type.getEnumConstants()) {
        if (constant.name().replace('_', '-').equalsIgnoreCase(text(column))) {
          return constant;
        }
      }
      throw fault("unknown " + column + " " + text(column));
    }

    /** Gives the cell as a template. */
    public Template template(String column) {
      try {
        return Template.of(text(column));
      } catch (IllegalArgumentException e) {
        throw fault(e.getMessage());
      }
    }

    /** Gives the fault to throw about this row: {@code numbering.tsv:7: message}. */
    public IllegalStateException fault(String message) {
      return new IllegalStateException(name + ":" + number + ": " + message);
    }
  }
}
