package org.policytext.block;

import java.util.Arrays;
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
 * with the unit of the row above. Where no column of units has a head, one whose cells hold nothing
 * else is taken. A column of tasks whose cells go on from row to row is a heading over them: 重点任务
 * in {@code 重点任务 具体内容 牵头单位}. A row that only names a group, {@code 一 优化营商环境} above {@code 1 建设平台
 * 市数据局}, is a heading too; a row of totals is nothing.
 */
public final class DutyTable {
  private static final NumberingStyle ROW_STYLE =
      new NumberingStyle(
          "table-row", 95, NumberingStyle.Kind.ITEM, Template.of("$digit"), "1 建设平台 市数据局");

  /** A longer line is no row of cells but text. */
  public static final int LONGEST_ROW = 10_000;

  private final List<TableColumn> columns;
  private final Passage[] above;
  private final Draft[] groups;
  private final TableGroups rowGroups;
  private final Lexicon lexicon;
  private final List<String> totals;

  private DutyTable(List<TableColumn> columns, Lexicon lexicon) {
    this.columns = columns;
    this.rowGroups = new TableGroups(lexicon);
    this.lexicon = lexicon;
    this.totals = lexicon.words("total-row");
    this.above = new Passage[columns.size()];
    this.groups = new Draft[columns.size()];
  }

  /**
   * Gives the table that the line at {@code index} is the head of: it must name a column of units
   * and a column of tasks.
   */
  static Optional<DutyTable> headed(List<Line> lines, int index, Lexicon lexicon, LineKinds kinds) {
    List<Passage> head = TableCells.of(lines.get(index).passage());
    List<TableColumn> named = head.size() < 2 ? List.of() : TableColumn.in(head, lexicon);
    if (named.stream().noneMatch(column -> column.holds(ColumnWord.Kind.TASK))) {
      return Optional.empty();
    }
    List<TableColumn> columns = TableColumn.withUnits(named, lines, index + 1, kinds);
    return columns.stream().anyMatch(column -> column.holds(ColumnWord.Kind.DUTY))
        ? Optional.of(
            new DutyTable(TableColumn.withHeadings(columns, lines, index + 1, lexicon), lexicon))
        : Optional.empty();
  }

  /** Tells whether {@code line} may be a row of this table; empty cells at its end may be lost. */
  boolean isRow(Passage line) {
    int cells = TableCells.of(line).size();
    return cells > 1 && cells <= columns.size();
  }

  /** Forgets the rows above: behind a heading no cell goes on with them. */
  void beginAnew() {
    rowGroups.closeAll();
    forget();
  }

  private void forget() {
    Arrays.fill(above, null);
    Arrays.fill(groups, null);
  }

  /**
   * Adds the item or the heading that a row is to {@code siblings}; nothing where its task cell is
   * empty.
   *
   * @param next the line behind it
   */
  void row(Passage line, Passage next, List<Draft> siblings) {
    List<Passage> cells = TableCells.of(line);
    Optional<Draft> group = rowGroups.heading(cells, TableCells.of(next), line);
    if (group.isPresent()) {
      rowGroups.open(group.get(), siblings);
      forget();
      return;
    }
    int task = task(cells);
    if (task < 0 || isTotal(cells.get(0)) || isTotal(cells.get(task))) {
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
    under(cells, line, rowGroups.rows(cells.get(0), siblings)).add(draft);
  }

  /** A cell that heads a column of units beside it, {@code 重点考核部门}, is no task. */
  private int task(List<Passage> cells) {
    int task = first(ColumnWord.Kind.TASK, cells, 0);
    return task >= 0 && !isText(cells.get(task))
        ? first(ColumnWord.Kind.TASK, cells, task + 1)
        : task;
  }

  private boolean isTotal(Passage cell) {
    return totals.contains(cell.text().replace(" ", ""));
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

  private int first(ColumnWord.Kind kind, List<Passage> cells, int from) {
    for (int i = from; i < Math.min(cells.size(), columns.size()); i++) {
      if (columns.get(i).holds(kind) && !cells.get(i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private void add(int column, Passage cell, boolean title, Draft draft) {
    TableColumn head = columns.get(column);
    boolean duty = head.kind() == ColumnWord.Kind.DUTY;
    Passage held = cell.isEmpty() && duty && above[column] != null ? above[column] : cell;
    above[column] = held;
    if (duty && !held.isEmpty()) {
      draft.cells.add(new Entry.Cell(head.label(), held));
    } else if (!title && head.holds(ColumnWord.Kind.TASK) && isText(cell)) {
      draft.paragraph(cell);
    }
  }

  private boolean isText(Passage cell) {
    return !cell.isEmpty() && !TableColumn.isHeadOfUnits(cell, lexicon);
  }

  private Optional<Marker> number(List<Passage> cells, Passage line) {
    int column = first(ColumnWord.Kind.NUMBER, cells, 0);
    if (column < 0) {
      return Optional.empty();
    }
    String number = TableGroups.number(cells.get(column));
    boolean digits = number.length() <= 4 && TableGroups.isDigits(number);
    int value = digits ? Integer.parseInt(number) : 0;
    return Optional.of(new Marker(ROW_STYLE, cells.get(column), number, value));
  }
}
