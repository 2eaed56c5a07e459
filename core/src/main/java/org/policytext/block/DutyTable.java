package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.ColumnWord;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.NumberingStyle;
import org.policytext.lexicon.Template;
import org.policytext.text.Passage;
import org.policytext.text.Sentences;

/**
 * A table of duties: its head names the columns, each row is an item of work.
 *
 * <p>Cells stand apart by tabs or by {@code |}. In {@code 序号 任务 牵头单位} above {@code 1 建设平台 市数据局} the
 * row is an item 1 with the title 建设平台 and a cell for 牵头单位. An empty cell of a unit column goes on
 * with the unit of the row above. A column of tasks whose cells go on from row to row is a heading
 * over them: 重点任务 in {@code 重点任务 具体内容 牵头单位}.
 */
public final class DutyTable {
  private static final NumberingStyle ROW_STYLE =
      new NumberingStyle(
          "table-row", 95, NumberingStyle.Kind.ITEM, Template.of("$digit"), "1 建设平台 市数据局");

  /** A longer line is no row of cells but text. */
  public static final int LONGEST_ROW = 10_000;

  /** So many rows are looked at to tell headings from tasks. */
  private static final int ROWS_AHEAD = 50;

  private final List<Column> columns;
  private final Passage[] above;
  private final Draft[] groups;

  /** A column with what it holds, and whether its cells head the tasks of several rows. */
  private record Column(ColumnWord.Kind kind, String label, boolean heads) {
    boolean holds(ColumnWord.Kind other) {
      return kind == other && !heads;
    }
  }

  private DutyTable(List<Column> columns) {
    this.columns = columns;
    this.above = new Passage[columns.size()];
    this.groups = new Draft[columns.size()];
  }

  /**
   * Gives the table that the line at {@code index} is the head of: it must name a column of units
   * and a column of tasks.
   */
  static Optional<DutyTable> headed(List<Line> lines, int index, Lexicon lexicon) {
    Passage line = lines.get(index).passage();
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
    return units && tasks
        ? Optional.of(new DutyTable(withGroups(columns, lines, index + 1)))
        : Optional.empty();
  }

  /** Of two columns of tasks the first is a heading if its cells go on over several rows. */
  private static List<Column> withGroups(List<Column> columns, List<Line> lines, int from) {
    List<Column> grouped = new ArrayList<>(columns);
    List<Passage> before = List.of();
    for (int row = from; row < Math.min(lines.size(), from + ROWS_AHEAD); row++) {
      Passage line = lines.get(row).passage();
      List<Passage> cells = mayHaveCells(line) ? cells(line) : List.<Passage>of();
      int last = lastTask(columns, cells);
      for (int i = 0; i < Math.min(Math.min(cells.size(), before.size()), columns.size()); i++) {
        if (i < last && columns.get(i).kind() == ColumnWord.Kind.TASK && goesOn(before, cells, i)) {
          grouped.set(i, new Column(ColumnWord.Kind.TASK, columns.get(i).label(), true));
        }
      }
      if (cells.size() < 2) {
        return grouped;
      }
      before = cells;
    }
    return grouped;
  }

  private static boolean goesOn(List<Passage> before, List<Passage> cells, int column) {
    Passage above = before.get(column);
    Passage cell = cells.get(column);
    return !above.isEmpty() && (cell.isEmpty() || cell.text().equals(above.text()));
  }

  /** Gives the last column of tasks that a row fills, or -1. */
  private static int lastTask(List<Column> columns, List<Passage> cells) {
    for (int i = Math.min(cells.size(), columns.size()) - 1; i >= 0; i--) {
      if (columns.get(i).kind() == ColumnWord.Kind.TASK && !cells.get(i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private static Column column(Passage cell, Lexicon lexicon) {
    String label = cell.text().replace(" ", "");
    for (ColumnWord word : lexicon.columns()) {
      if (label.endsWith(word.word())) {
        return new Column(word.kind(), label, false);
      }
    }
    return new Column(ColumnWord.Kind.OTHER, label, false);
  }

  /** Tells whether {@code line} has cells at all. */
  static boolean isRow(Passage line) {
    return mayHaveCells(line) && cells(line).size() > 1;
  }

  /** Adds the item that a row is to {@code siblings}; nothing where its task cell is empty. */
  void row(Passage line, List<Draft> siblings) {
    List<Passage> cells = cells(line);
    int task = first(ColumnWord.Kind.TASK, cells);
    if (task < 0) {
      return;
    }
    Passage cell = cells.get(task);
    int end = Sentences.end(cell, cell.start());
    Passage title = withoutStop(cell.sub(cell.start(), end));
    Draft draft = new Draft(number(cells, line), Entry.Kind.ROW, title, line);
    Passage rest = cell.sub(end, cell.end()).strip();
    if (!rest.isEmpty()) {
      draft.paragraph(rest);
    }
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      add(i, cells.get(i), i == task, draft);
    }
    under(cells, line, siblings).add(draft);
  }

  /** Gives the rows under the headings that the cells of a row name. */
  private List<Draft> under(List<Passage> cells, Passage line, List<Draft> siblings) {
    List<Draft> rows = siblings;
    boolean anew = false;
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      if (columns.get(i).heads()) {
        Passage title = withoutStop(cells.get(i));
        boolean other = groups[i] == null || !title.text().equals(groups[i].titleText());
        if (anew && title.isEmpty()) {
          groups[i] = null;
        } else if (anew || !title.isEmpty() && other) {
          groups[i] = new Draft(Optional.empty(), Entry.Kind.ITEM, title, line);
          rows.add(groups[i]);
          anew = true;
        }
        rows = groups[i] == null ? rows : groups[i].children;
      }
    }
    return rows;
  }

  private static Passage withoutStop(Passage cell) {
    return cell.endsWith("。") ? cell.sub(cell.start(), cell.end() - 1) : cell;
  }

  private int first(ColumnWord.Kind kind, List<Passage> cells) {
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      if (columns.get(i).holds(kind) && !cells.get(i).isEmpty()) {
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
    } else if (!title && head.holds(ColumnWord.Kind.TASK) && !cell.isEmpty()) {
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
