package org.policytext.batch.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.policytext.batch.Wide;

/**
 * Counts by row and column, drawn as a grid: how often a unit has work in a section.
 *
 * @param rows names of the rows, the fullest first
 * @param columns names of the columns
 * @param counts by row, then column
 * @param most the greatest count
 */
record Matrix(List<String> rows, List<String> columns, List<int[]> counts, int most) {
  private static final int CELL = 26;
  private static final int LABEL = 190;
  private static final double SLANTED = 4.6;
  private static final int NAME_COLUMNS = 28;
  private static final int HEAD_COLUMNS = 28;

  int width() {
    return LABEL + columns.size() * CELL + head();
  }

  int height() {
    return head() + rows.size() * CELL + 4;
  }

  /** The names of the columns stand slanted: their length takes room above and to the right. */
  private int head() {
    int longest = columns.stream().mapToInt(Wide::width).max().orElse(0);
    return 20 + (int) (SLANTED * Math.min(longest, HEAD_COLUMNS));
  }

  int x(int column) {
    return LABEL + column * CELL;
  }

  int y(int row) {
    return head() + row * CELL;
  }

  int count(int row, int column) {
    return counts.get(row)[column];
  }

  String shortName(int row) {
    return Wide.cut(rows.get(row), NAME_COLUMNS);
  }

  String shortHead(int column) {
    return Wide.cut(columns.get(column), HEAD_COLUMNS);
  }

  /** Gives the strength of a cell's color, or nothing for an empty cell. */
  String strength(int row, int column) {
    int count = count(row, column);
    return count == 0 ? null : (15 + 75 * count / most) + "%";
  }

  /** Gives the same counts with the columns in order of their names. */
  Matrix byColumnName() {
    List<String> sorted = columns.stream().sorted().toList();
    List<int[]> moved =
        counts.stream()
            .map(row -> sorted.stream().mapToInt(name -> row[columns.indexOf(name)]).toArray())
            .toList();
    return new Matrix(rows, sorted, moved, most);
  }

  boolean isEmpty() {
    return rows.isEmpty() || columns.isEmpty();
  }

  /**
   * Counts pairs as they come; of very many names only the first are kept, so memory is bounded.
   */
  static final class Counter {
    private static final int MOST_NAMES = 5_000;

    private final Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    void add(String row, String column) {
      if (isOneTooMany(rows, row) || isOneTooMany(columns, column)) {
        return;
      }
      rows.computeIfAbsent(row, name -> new LinkedHashMap<>()).merge(column, 1, Integer::sum);
      columns.merge(column, 1, Integer::sum);
    }

    private static boolean isOneTooMany(Map<String, ?> names, String name) {
      return names.size() >= MOST_NAMES && !names.containsKey(name);
    }

    /** Gives the fullest rows and, in the order they came, the fullest columns. */
    Matrix top(int mostRows, int mostColumns) {
      List<String> names =
          rows.keySet().stream()
              .sorted(Comparator.comparing(this::total).reversed())
              .limit(mostRows)
              .toList();
      List<String> heads = heads(mostColumns);
      List<int[]> counts = names.stream().map(name -> counts(rows.get(name), heads)).toList();
      int most = counts.stream().flatMapToInt(IntStream::of).max().orElse(0);
      return new Matrix(names, heads, counts, most);
    }

    private List<String> heads(int most) {
      Collection<String> fullest =
          columns.keySet().stream()
              .sorted(Comparator.comparing(columns::get, Comparator.reverseOrder()))
              .limit(most)
              .toList();
      return columns.keySet().stream().filter(fullest::contains).toList();
    }

    private int total(String row) {
      return rows.get(row).values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int[] counts(Map<String, Integer> row, List<String> columns) {
      return columns.stream().mapToInt(column -> row.getOrDefault(column, 0)).toArray();
    }
  }
}
