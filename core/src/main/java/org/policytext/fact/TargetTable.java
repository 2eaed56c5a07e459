package org.policytext.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.ComparisonWord;
import org.policytext.lexicon.ComparisonWord.Meaning;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.model.Comparison;
import org.policytext.model.Period;
import org.policytext.model.Rate;
import org.policytext.text.Passage;

/**
 * Reads a table of indicators line by line: a header names the columns (指标, 单位, 2020年, 2025年, 年均增速,
 * 属性), rows give a name and a value for each.
 */
final class TargetTable {
  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_PART = 40;
  private static final int MOST_OTHERS = 6;
  private static final int MOST_PARTS = 3;
  private static final int LEAST_NAME = 8;
  private static final int SHORT = 3;
  private static final String CUMULATIVE = "[〔【";

  private final TargetWords words;
  private final Optional<Period> plan;
  private final List<Integer> years = new ArrayList<>();
  private final List<Passage> parts = new ArrayList<>();
  private boolean growth;
  private boolean open;
  private int others;
  private boolean headed;
  private Passage taken;
  private boolean begun;

  TargetTable(TargetWords words, Optional<Period> plan) {
    this.words = words;
    this.plan = plan;
  }

  /** Tells whether a table is being read. */
  boolean isOpen() {
    return open;
  }

  /** Takes up a line; gives the target that its row states. */
  Optional<TargetDraft> read(Passage line, Optional<Passage> next) {
    if (line.indexOf('。', line.start()) >= 0
        || words.of(TargetWord.TABLE_NOTE).opens(line.source().text(), line.start())
        || line.length() > LONGEST_LINE && !TargetLines.hasColumns(line)) {
      open = false;
      return Optional.empty();
    }
    String text = line.text();
    if (isHeader(text)) {
      openWith(text);
      return Optional.empty();
    }
    if (!open) {
      growth =
          words.of(TargetWord.YEARLY).isIn(text) && TargetRow.bare(text).length() <= LONGEST_PART;
      return Optional.empty();
    }
    return isTaken(line) ? Optional.empty() : row(line, next);
  }

  /** Tells whether the row before has taken up this line already. */
  private boolean isTaken(Passage line) {
    boolean same = taken != null && taken.start() == line.start();
    taken = null;
    return same;
  }

  /** Tells that a new item begins, so that what came before is no part of its name. */
  void beginRow() {
    begun = true;
    parts.clear();
  }

  /** A header names 指标 and a year, or two years, and nothing else that is long. */
  private boolean isHeader(String text) {
    boolean columns = text.indexOf(' ') >= 0 || text.indexOf('\t') >= 0;
    boolean prose = text.indexOf(',') >= 0 || text.indexOf(';') >= 0;
    if (!columns || prose) {
      return false;
    }
    List<Integer> found = columnYears(text);
    boolean named = words.of(TargetWord.INDICATOR_COLUMN).isIn(text.replace(" ", ""));
    return named && !found.isEmpty() || found.size() > 1 && text.length() < LONGEST_PART * 2;
  }

  private void openWith(String text) {
    boolean before = growth && (!open || years.equals(columnYears(text)));
    years.clear();
    years.addAll(columnYears(text));
    growth = before || isGrowth(text);
    open = true;
    headed = true;
    others = 0;
    parts.clear();
  }

  private boolean isGrowth(String text) {
    return words.of(TargetWord.GROWTH_COLUMN).isIn(text);
  }

  /** Gives the years of the columns; a column without one, 预期值, is of the plan's last. */
  private List<Integer> columnYears(String text) {
    List<Integer> found = yearsOf(text);
    boolean bare = found.isEmpty() && plan.isPresent() && isOfValues(text);
    return bare ? List.of(plan.get().to()) : found;
  }

  private boolean isOfValues(String text) {
    int at = text.indexOf('\t');
    while (at >= 0 && !words.of(TargetWord.VALUE_COLUMN).opens(text, at + 1)) {
      at = text.indexOf('\t', at + 1);
    }
    return at >= 0;
  }

  private static List<Integer> yearsOf(String text) {
    List<Integer> found = new ArrayList<>();
    String bare = text.replace(" ", "").replace("\t", "");
    for (int i = 4; i < bare.length(); i++) {
      boolean year =
          bare.charAt(i) == '年' && (bare.startsWith("20", i - 4) || bare.startsWith("19", i - 4));
      if (year
          && TargetText.isDigit(bare.charAt(i - 1))
          && TargetText.isDigit(bare.charAt(i - 2))) {
        found.add(Integer.parseInt(bare.substring(i - 4, i)));
      }
    }
    return found;
  }

  private Optional<TargetDraft> row(Passage line, Optional<Passage> next) {
    TargetRow row = TargetRow.of(line, words);
    if (row.values().isEmpty()) {
      part(line);
      return Optional.empty();
    }
    others = 0;
    headed = false;
    String name = row.name();
    Passage place = line;
    if (name.length() <= SHORT && !parts.isEmpty()) {
      place = line.sub(parts.get(0).start(), line.end());
      name = joinedParts() + name + rest(next);
    }
    parts.clear();
    begun = false;
    return name.isEmpty() ? Optional.empty() : draft(place, name, row);
  }

  /** The end of a wrapped name stands on the line below its values. */
  private String rest(Optional<Passage> next) {
    if (next.isEmpty()) {
      return "";
    }
    String text = next.get().text();
    boolean bracket = text.startsWith("(") && text.endsWith(")");
    if (!bracket && (text.length() > SHORT || hasDigit(text))) {
      return "";
    }
    taken = next.get();
    return TargetRow.bare(text);
  }

  private String joinedParts() {
    StringBuilder name = new StringBuilder();
    for (Passage part : parts) {
      name.append(TargetRow.lastCell(part.text()));
    }
    return name.toString();
  }

  /**
   * A line without values: the rest of the header, a group's heading, or part of a wrapped name.
   */
  private void part(Passage line) {
    if (headed && isGrowth(line.text())) {
      growth = true;
      return;
    }
    if (++others > MOST_OTHERS
        || line.length() > LONGEST_PART * 2 && !TargetLines.hasColumns(line)) {
      open = false;
    }
    boolean startsName = TargetRow.lastCell(line.text()).length() > LEAST_NAME;
    if (parts.size() == MOST_PARTS || startsName && !begun) {
      parts.clear();
    }
    parts.add(line);
  }

  private Optional<TargetDraft> draft(Passage line, String printedName, TargetRow row) {
    int column = column(row.values().size());
    String value = column < 0 ? "" : row.values().get(column);
    boolean grows = growth && row.values().size() > years.size();
    if (!hasDigit(value) && grows) {
      return growthDraft(line, printedName, row, row.values().get(row.values().size() - 1));
    }
    TargetRow.Unit unit = TargetRow.unit(printedName, row.unit(), words);
    return value(value).map(cell -> draft(line, unit, row, cell));
  }

  /** Gives which of {@code count} values is the target's, or -1. */
  private int column(int count) {
    int last = 0;
    for (int i = 1; i < years.size(); i++) {
      last = years.get(i) >= years.get(last) ? i : last;
    }
    boolean full = count == years.size() || growth && count == years.size() + 1;
    return years.isEmpty() || !full ? -1 : last;
  }

  private static boolean hasDigit(String value) {
    return value.chars().anyMatch(c -> TargetText.isDigit((char) c));
  }

  /** A cell: a number, how it binds, and how it adds up. */
  private record Cell(
      BigDecimal value, String unit, String printed, Comparison comparator, Rate rate) {}

  private Optional<Cell> value(String cell) {
    int start = 0;
    while (start < cell.length() && !TargetText.isDigit(cell.charAt(start))) {
      start++;
    }
    if (start == cell.length()) {
      return Optional.empty();
    }
    TargetNumber number = TargetNumber.read(cell, start, cell.length());
    if (number.value() == null) {
      return Optional.empty();
    }
    boolean sum = start > 0 && CUMULATIVE.indexOf(cell.charAt(start - 1)) >= 0;
    boolean annual =
        words.of(TargetWord.EVERY_YEAR).open(cell) || words.of(TargetWord.YEARLY).open(cell);
    Rate rate = annual ? Rate.ANNUAL : sum ? Rate.CUMULATIVE : null;
    TargetRow.Unit unit = TargetRow.unit(cell.substring(number.end()), words);
    BigDecimal value = unit == null ? number.value() : number.value().multiply(unit.scale());
    String printed = unit == null ? "" : unit.unit();
    return Optional.of(new Cell(value, printed, cell, comparator(cell, start, number.end()), rate));
  }

  private Comparison comparator(String cell, int start, int end) {
    String before = cell.substring(0, start);
    String behind = cell.substring(end);
    Meaning said = bound(before);
    if (said == Meaning.INCREASE || said == Meaning.DECREASE) {
      return said == Meaning.INCREASE ? Comparison.INCREASE : Comparison.DECREASE;
    }
    if (before.indexOf('>') >= 0 || said == Meaning.MORE_THAN) {
      return before.indexOf('=') >= 0 ? Comparison.AT_LEAST : Comparison.MORE_THAN;
    }
    if (before.indexOf('<') >= 0) {
      return before.indexOf('=') >= 0 ? Comparison.AT_MOST : Comparison.LESS_THAN;
    }
    if (before.indexOf('≥') >= 0 || bound(behind) == Meaning.AT_LEAST) {
      return Comparison.AT_LEAST;
    }
    boolean most = before.indexOf('≤') >= 0 || bound(behind) == Meaning.AT_MOST;
    return most ? Comparison.AT_MOST : Comparison.EQUAL;
  }

  /** Gives what the words beside the number of a cell say: 超过, 以上; or null. */
  private Meaning bound(String beside) {
    for (int at = 0; at < beside.length(); at++) {
      Trie.Found<ComparisonWord> behind = words.behind(beside, at, beside.length());
      ComparisonWord before = words.before(beside, 0, at + 1);
      if (behind != null || before != null) {
        return behind != null ? behind.value().meaning() : before.meaning();
      }
    }
    return null;
  }

  private TargetDraft draft(Passage line, TargetRow.Unit unit, TargetRow row, Cell cell) {
    String yearly = yearly(unit.name());
    boolean sum = cell.rate() != null;
    Optional<Integer> from = sum ? first() : Optional.empty();
    BigDecimal value = cell.value().multiply(unit.scale());
    return new TargetDraft(
        line,
        yearly.isEmpty() ? unit.name() : unit.name().substring(yearly.length()),
        cell.comparator(),
        Optional.empty(),
        TargetClauseReader.plain(value),
        Optional.empty(),
        unit.unit().isEmpty() ? cell.unit() : unit.unit(),
        cell.printed(),
        yearly.isEmpty() ? Optional.ofNullable(cell.rate()) : Optional.of(Rate.ANNUAL),
        Optional.empty(),
        row.binding(),
        sum,
        TargetYears.Years.ofTable(last(), from),
        "table");
  }

  /** Gives what of a name says that its value is of each year: 年均 of 年均受灾人次, but not of 年均浓度. */
  private String yearly(String name) {
    String word = words.of(TargetWord.YEARLY).at(name, 0);
    return words.of(TargetWord.YEARLY_MEAN).opens(name, word.length()) ? "" : word;
  }

  private Optional<TargetDraft> growthDraft(
      Passage line, String name, TargetRow row, String growthCell) {
    return value(growthCell)
        .map(
            cell ->
                new TargetDraft(
                    line,
                    TargetRow.unit(name, row.unit(), words).name(),
                    Comparison.INCREASE,
                    cell.comparator() == Comparison.EQUAL
                        ? Optional.empty()
                        : Optional.of(cell.comparator()),
                    TargetClauseReader.plain(cell.value()),
                    Optional.empty(),
                    "%",
                    cell.printed(),
                    Optional.of(cell.rate() == Rate.CUMULATIVE ? Rate.CUMULATIVE : Rate.ANNUAL),
                    Optional.empty(),
                    row.binding(),
                    true,
                    TargetYears.Years.ofTable(last(), first()),
                    "table"));
  }

  private int last() {
    return years.stream().mapToInt(Integer::intValue).max().orElseThrow();
  }

  /** The period begins after the year of the base column, or with the plan. */
  private Optional<Integer> first() {
    int base = years.stream().mapToInt(Integer::intValue).min().orElseThrow();
    return base < last() ? Optional.of(base + 1) : plan.map(Period::from);
  }
}
