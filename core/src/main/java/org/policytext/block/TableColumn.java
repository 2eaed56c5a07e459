package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.ColumnWord;
import org.policytext.lexicon.Lexicon;
import org.policytext.text.Passage;

/**
 * A column of a table of duties: {@code 牵头单位} holds units.
 *
 * @param kind what it holds
 * @param label its head as printed, without spaces
 * @param heads whether its cells head the tasks of several rows
 */
record TableColumn(ColumnWord.Kind kind, String label, boolean heads) {
  /** So many rows are looked at to tell headings from tasks. */
  private static final int ROWS_AHEAD = 50;

  private static final int LEAST_UNITS = 2;

  boolean holds(ColumnWord.Kind other) {
    return kind == other && !heads;
  }

  private boolean isOfTasks() {
    return kind == ColumnWord.Kind.TASK;
  }

  /** Gives the columns that a head names: {@code 序号 任务 牵头单位}. */
  static List<TableColumn> in(List<Passage> head, Lexicon lexicon) {
    return head.stream().map(cell -> of(cell, lexicon)).toList();
  }

  private static TableColumn of(Passage cell, Lexicon lexicon) {
    String label = cell.text().replace(" ", "");
    return new TableColumn(kind(label, lexicon).orElse(ColumnWord.Kind.OTHER), label, false);
  }

  /** Gives what a column holds whose head is {@code label}; absent where no row knows it. */
  static Optional<ColumnWord.Kind> kind(String label, Lexicon lexicon) {
    for (ColumnWord word : lexicon.columns()) {
      if (label.endsWith(word.word())) {
        return Optional.of(word.kind());
      }
    }
    return Optional.empty();
  }

  /**
   * Gives the columns with those of units told that have no head, where no other is one: the second
   * of {@code 序号 _ 考核内容} above {@code 1 县水利局 整治排污口}.
   */
  static List<TableColumn> withUnits(
      List<TableColumn> columns, List<Line> lines, int from, LineKinds kinds) {
    boolean numbers = columns.stream().anyMatch(column -> column.holds(ColumnWord.Kind.NUMBER));
    if (!numbers || columns.stream().anyMatch(column -> column.holds(ColumnWord.Kind.DUTY))) {
      return columns;
    }
    List<TableColumn> told = new ArrayList<>(columns);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).label().isEmpty() && holdsUnits(i, lines, from, kinds)) {
        told.set(i, new TableColumn(ColumnWord.Kind.DUTY, kinds.unheadedColumn(), false));
      }
    }
    return told;
  }

  /** Two cells at least are filled, each with units only. */
  private static boolean holdsUnits(int column, List<Line> lines, int from, LineKinds kinds) {
    int filled = 0;
    for (int row = from; row < Math.min(lines.size(), from + ROWS_AHEAD); row++) {
      List<Passage> cells = TableCells.of(lines.get(row).passage());
      boolean empty = column >= cells.size() || cells.get(column).isEmpty();
      if (cells.size() < 2) {
        break;
      }
      if (!empty && !isRule(cells.get(column))) {
        filled++;
        if (!kinds.areUnits(cells.get(column))) {
          return false;
        }
      }
    }
    return filled >= LEAST_UNITS;
  }

  /** {@code ---} below the head of a table in Markdown. */
  private static boolean isRule(Passage cell) {
    return cell.text().chars().allMatch(c -> c == '-' || c == ':');
  }

  /** Tells whether a cell is itself the head of a column of units: {@code 重点考核部门}. */
  static boolean isHeadOfUnits(Passage cell, Lexicon lexicon) {
    return of(cell, lexicon).kind() == ColumnWord.Kind.DUTY;
  }

  /**
   * Gives the columns with those that are headings told: of two columns of tasks the first, if its
   * cells go on over several of the rows from {@code from} on.
   */
  static List<TableColumn> withHeadings(
      List<TableColumn> columns, List<Line> lines, int from, Lexicon lexicon) {
    List<TableColumn> told = new ArrayList<>(columns);
    List<Passage> before = List.of();
    for (int row = from; row < Math.min(lines.size(), from + ROWS_AHEAD); row++) {
      List<Passage> cells = TableCells.of(lines.get(row).passage());
      int last = Math.min(lastTask(columns, cells), before.size());
      for (int i = 0; i < last; i++) {
        if (columns.get(i).isOfTasks()
            && goesOn(before.get(i), cells.get(i))
            && !isHeadOfUnits(before.get(i), lexicon)) {
          told.set(i, new TableColumn(columns.get(i).kind(), columns.get(i).label(), true));
        }
      }
      if (cells.size() < 2) {
        return told;
      }
      before = cells;
    }
    return told;
  }

  private static boolean goesOn(Passage above, Passage cell) {
    return !above.isEmpty() && (cell.isEmpty() || cell.text().equals(above.text()));
  }

  /** Gives the last column of tasks that a row fills, or -1. */
  private static int lastTask(List<TableColumn> columns, List<Passage> cells) {
    for (int i = Math.min(cells.size(), columns.size()) - 1; i >= 0; i--) {
      if (columns.get(i).isOfTasks() && !cells.get(i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }
}
