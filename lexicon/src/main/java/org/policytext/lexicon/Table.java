package org.policytext.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of the lexicon: tab-separated values in UTF-8 with a header line; {@code #} opens a
 * comment line; no quoting.
 *
 * <p>A bad row stops loading with its place, file, line and column: {@code unit-lists.tsv:12:21:
 * unknown slot $leed}.
 */
final class Table {
  private static final List<String> YES_OR_NO = List.of("yes", "no");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String name;
  private final int header;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  private Table(String name, int header, List<String> columns) {
    this.name = name;
    this.header = header;
    this.columns = columns;
  }

  /**
   * Gives a table of the jar: {@code numbering.tsv}.
   *
   * @throws IllegalStateException if there is no such table, or a row is broken
   */
  static Table standard(String file) {
    try (InputStream bytes = Table.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException(file + ": no such table");
      }
      return read(file, new StringReader(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /**
   * Reads a table.
   *
   * @param name the file's name, for messages
   * @throws IllegalStateException if a row has another number of cells than the header
   */
  static Table read(String name, Reader reader) {
    try (BufferedReader lines = new BufferedReader(reader)) {
      Table table = null;
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String bare = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        if (bare.isBlank() || bare.startsWith("#")) {
          continue;
        }
        List<String> cells = List.of(bare.split("\t", -1));
        if (table == null) {
          List<String> columns = new ArrayList<>(cells);
          columns.replaceAll(column -> column.strip().intern()); // quick to compare
          table = new Table(name, number, columns);
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

  /** Gives the names of the columns: {@code id}, {@code template}, {@code example}. */
  List<String> columns() {
    return List.copyOf(columns);
  }

  /** Gives the rows in order: the order is priority. */
  List<Row> rows() {
    return Collections.unmodifiableList(rows);
  }

  /** Stops if the header names other columns than {@code wanted}. */
  void requireColumns(List<String> wanted) {
    Stream<String> missing = wanted.stream().filter(column -> !columns.contains(column));
    Stream<String> unknown = columns.stream().filter(column -> !wanted.contains(column));
    missing.findFirst().ifPresent(column -> refuse("no column " + column));
    unknown.findFirst().ifPresent(column -> refuse("unknown column " + column));
  }

  private void refuse(String message) {
    throw new IllegalStateException(name + ":" + header + ": " + message);
  }

  /** A row with its place. */
  final class Row {
    private final int number;
    private final List<String> cells;

    private Row(int number, List<String> cells) {
      this.number = number;
      this.cells = cells;
    }

    /** Gives all cells as they stand in the file. */
    List<String> cells() {
      return cells;
    }

    /** Gives the cell under {@code column}, empty if nothing stands there. */
    String text(String column) {
      return cells.get(index(column)).strip();
    }

    private int index(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new IllegalStateException(name + ":" + header + ": no column " + column);
      }
      return index;
    }

    /** Gives the cell under {@code column}, which may not be empty. */
    String required(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        throw fault(column, "nothing under " + column);
      }
      return text;
    }

    /** Gives the cell under {@code column}, absent if nothing stands there. */
    Optional<String> optional(String column) {
      String text = text(column);
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Gives the cell under {@code column}, which is one of {@code known}. */
    String oneOf(String column, Set<String> known) {
      if (!known.contains(text(column))) {
        throw unknown(column, known.stream().sorted());
      }
      return text(column);
    }

    /** Gives the one character under {@code column}. */
    String character(String column) {
      if (text(column).length() != 1) {
        throw fault(column, "not one character under " + column + ": " + text(column));
      }
      return text(column);
    }

    /** Gives whether the cell under {@code column} says yes. */
    boolean yes(String column) {
      if (!YES_OR_NO.contains(text(column))) {
        throw unknown(column, YES_OR_NO.stream());
      }
      return text(column).equals("yes");
    }

    /** Gives the words of a cell, which stand apart by {@code |}: {@code 牵头|主办}. */
    List<String> words(String column) {
      String text = text(column);
      return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }

    /** Gives the cell as a whole number. */
    int number(String column) {
      try {
        return Integer.parseInt(text(column));
      } catch (NumberFormatException e) {
        throw fault(column, "no whole number under " + column + ": " + text(column));
      }
    }

    BigDecimal decimal(String column) {
      try {
        return new BigDecimal(text(column));
      } catch (NumberFormatException e) {
        throw fault(column, "no number under " + column + ": " + text(column));
      }
    }

    /** Gives the constant of {@code type} that the cell names in lower case with hyphens. */
    <E extends Enum<E>> E constant(String column, Class<E> type) {
      String name = text(column).replace('-', '_');
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equalsIgnoreCase(name)) {
          return constant;
        }
      }
      throw unknown(column, Arrays.stream(type.getEnumConstants()).map(Row::word));
    }

    /** Gives the constant that the cell names, absent if nothing stands there. */
    <E extends Enum<E>> Optional<E> optionalConstant(String column, Class<E> type) {
      return text(column).isEmpty() ? Optional.empty() : Optional.of(constant(column, type));
    }

    private static String word(Enum<?> constant) {
      return constant.name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    private IllegalStateException unknown(String column, Stream<String> known) {
      String words = known.collect(Collectors.joining(", "));
      return fault(column, "unknown " + column + " " + text(column) + ", known are " + words);
    }

    /** Gives the cell as a template with slots out of {@code known}. */
    Template template(String column, Set<String> known) {
      Template template;
      try {
        template = Template.of(required(column));
      } catch (IllegalArgumentException e) {
        throw fault(column, String.valueOf(e.getMessage()));
      }
      for (String slot : template.slots()) {
        if (!known.contains(slot)) {
          throw fault(column, "unknown slot $" + slot);
        }
      }
      return template;
    }

    /** Gives the fault to throw about this row: {@code numbering.tsv:7: message}. */
    IllegalStateException fault(String message) {
      return new IllegalStateException(name + ":" + number + ": " + message);
    }

    /** Gives the fault to throw about a cell: {@code numbering.tsv:7:14: message}. */
    IllegalStateException fault(String column, String message) {
      int index = index(column);
      int at = 1 + cells.subList(0, index).stream().mapToInt(cell -> cell.length() + 1).sum();
      return new IllegalStateException(name + ":" + number + ":" + at + ": " + message);
    }
  }
}
