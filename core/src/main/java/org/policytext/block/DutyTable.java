package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.ColumnWord;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.NumberingStyle;
import org.policytext.lexicon.Template;
import org.policytext.text.Passage;

/**
 * A table of duties: its head names the columns, each row is an item of work.
 *
 * <p>Cells stand apart by tabs or by {@code |}. In {@code 序号 任务 牵头单位} above {@code 1 建设平台 市数据局} the
 * row is an item 1 with the title 建设平台 and a cell for 牵头单位. An empty cell of a unit column goes on
 * with the unit of the row above.
 */
public final class DutyTable {
  private static final NumberingStyle ROW_STYLE =
      new NumberingStyle(
          "table-row", 95, NumberingStyle.Kind.ITEM, Template.of("$digit"), "1 建设平台 市数据局");

  /** A longer line is no row of cells but text. */
  public static final int LONGEST_ROW = 10_000;

  private final List<Column> columns;
  private final Passage[] above;

  /** A column with what it holds. */
  private record Column(ColumnWord.Kind kind, String label) {}

  private DutyTable(List<Column> columns) {
    this.columns = columns;
    this.above = new Passage[columns.size()];
  }

  /**
   * Gives the table that {@code line} is the head of: it must name a column of units and a column
   * of tasks.
   */
  static Optional<DutyTable> headed(Passage line, Lexicon lexicon) {
    if (!mayHaveCells(line)) {
      return Optional.empty();
    }
    List<Passage> cells = cells(line);
    if (cells.size() < 2) {
      return Optional.empty();
    }
    List<Column> columns = cells.stream().map(cell -> column(cell, lexicon)).toList();
    boolean units = columns.stream().anyMatch(column -> column.kind() == ColumnWord.Kind.DUTY);
    boolean tasks = columns.stream().anyMatch(column -> column.kind() == ColumnWord.Kind.TASK);
    return units && tasks ? Optional.of(new DutyTable(columns)) : Optional.empty();
  }

  private static Column column(Passage cell, Lexicon lexicon) {
    String label = cell.text().replace(" ", "");
    for (ColumnWord word : lexicon.columns()) {
      if (label.endsWith(word.word())) {
        return new Column(word.kind(), label);
      }
    }
    return new Column(ColumnWord.Kind.OTHER, label);
  }

  /** Tells whether {@code line} has cells at all. */
  static boolean isRow(Passage line) {
    return mayHaveCells(line) && cells(line).size() > 1;
  }

  /** Gives the item that a row is; nothing where its task cell is empty. */
  Optional<Draft> row(Passage line) {
    List<Passage> cells = cells(line);
    int task = first(ColumnWord.Kind.TASK, cells);
    if (task < 0) {
      return Optional.empty();
    }
    Draft draft = new Draft(number(cells, line), Entry.Kind.ROW, cells.get(task), line);
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      add(i, cells.get(i), i == task, draft);
    }
    return Optional.of(draft);
  }

  private int first(ColumnWord.Kind kind, List<Passage> cells) {
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      if (columns.get(i).kind() == kind && !cells.get(i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private void add(int column, Passage cell, boolean title, Draft draft) {
    Column head = columns.get(column);
    boolean duty = head.kind() == ColumnWord.Kind.DUTY;
    Passage held = cell.isEmpty() && duty && above[column] != null ? above[column] : cell;
    above[column] = held;
    if (duty && !held.isEmpty()) {
      draft.cells.add(new Entry.Cell(head.label(), held));
    } else if (!title && head.kind() == ColumnWord.Kind.TASK && !cell.isEmpty()) {
      draft.paragraph(cell);
    }
  }

  private Optional<Marker> number(List<Passage> cells, Passage line) {
    int column = first(ColumnWord.Kind.NUMBER, cells);
    if (column < 0) {
      return Optional.empty();
    }
    String number = cells.get(column).text();
    boolean digits = number.length() <= 4 && number.chars().allMatch(c -> c >= '0' && c <= '9');
    int value = digits ? Integer.parseInt(number) : 0;
    return Optional.of(new Marker(ROW_STYLE, cells.get(column), number, value));
  }

  /** Most lines have none, and are not cut. */
  private static boolean mayHaveCells(Passage line) {
    return line.length() <= LONGEST_ROW
        && (line.startsWith("|") || line.indexOf('\t', line.start()) >= 0);
  }

  /** The outer bars of a Markdown table are not cells. */
  private static List<Passage> cells(Passage line) {
    boolean barred = line.startsWith("|") && line.endsWith("|");
    Passage inner = barred ? line.sub(line.start() + 1, line.end() - 1) : line;
    char bar = barred ? '|' : '\t';
    List<Passage> cells = new ArrayList<>();
    int from = inner.start();
    for (int i = inner.start(); i <= inner.end(); i++) {
      if (i == inner.end() || inner.charAt(i) == bar) {
        cells.add(inner.sub(from, i).strip());
        from = i + 1;
      }
    }
    return cells;
  }
}
