package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.policytext.lexicon.ColumnWord.Kind;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Certainty;
import org.policytext.text.Edit;
import org.policytext.text.Marks;
import org.policytext.text.Passage;
import org.policytext.text.SourceText;

/**
 * Tables whose cells stand on lines of their own, as they do in text that is copied from a page:
 * {@code 序号}, {@code 指标}, {@code 预期值}, then {@code 1}, {@code 事故死亡人数}, {@code 下降15%}, one below the
 * other.
 *
 * <p>The heads of the columns tell how many lines are a row. It is one only if it fits each head: a
 * number goes on from that of the row before, a value has a digit. Fewer than two such rows are no
 * table.
 */
public final class CellLines {
  static final String KIND = "table-cell";

  private static final int LEAST_HEADS = 3;
  private static final int MOST_HEADS = 12;
  private static final int LEAST_ROWS = 2;
  private static final int LONGEST_HEAD = 16;
  private static final int LONGEST_VALUE = 24;
  private static final int LONGEST_CELL = 500;
  private static final String DASHES = "-—–/";
  private static final Pattern SPACES = Pattern.compile("\\s");

  private final Lexicon lexicon;
  private final MarkerReader markers;

  /** Prepares for the tables of {@code lexicon}. */
  public CellLines(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.markers = new MarkerReader(lexicon);
  }

  /** Gives the line breaks between the cells of a row, each to be a tab. */
  List<Edit> edits(SourceText source) {
    return new Reading(source).edits();
  }

  /**
   * Gives what looks like such a table in a mended text and was not read as one: heads of columns
   * without rows that fit them, and the number of a row that lacks a cell.
   */
  public List<Passage> left(SourceText source) {
    return new Reading(source).left();
  }

  /** The work on one text. */
  private final class Reading {
    private final List<Passage> lines = new ArrayList<>();

    Reading(SourceText source) {
      for (Passage line : Lines.of(source)) {
        Passage stripped = line.strip();
        if (!stripped.isEmpty()) {
          lines.add(stripped);
        }
      }
    }

    private List<Edit> edits() {
      List<Edit> edits = new ArrayList<>();
      int at = 0;
      while (at < lines.size()) {
        List<Kind> heads = heads(at);
        int rows = rows(heads, at + heads.size());
        if (rows < LEAST_ROWS) {
          at += Math.max(1, heads.size());
          continue;
        }
        for (int row = 0; row <= rows; row++) {
          join(at, at + heads.size(), edits);
          at += heads.size();
        }
      }
      return edits;
    }

    private void join(int from, int to, List<Edit> edits) {
      for (int i = from; i + 1 < to; i++) {
        int end = lines.get(i).end();
        edits.add(new Edit(end, lines.get(i + 1).start(), "\t", KIND, Certainty.CERTAIN));
      }
    }

    /**
     * Gives what the columns hold whose heads stand from {@code at} on; none if they name no table.
     * Between 序号 and 1 stand heads that no row knows too: they hold any text.
     */
    private List<Kind> heads(int at) {
      List<Kind> heads = new ArrayList<>();
      boolean numbered = head(lines.get(at)) == Kind.NUMBER;
      boolean known = false;
      for (int i = at; i < lines.size() && heads.size() <= MOST_HEADS; i++) {
        Kind kind = head(lines.get(i));
        boolean begins = numbered ? value(i) > 0 : kind == null;
        if (begins || !isShort(lines.get(i)) || kind == Kind.NUMBER && i > at) {
          break;
        }
        known |= kind != null && i > at;
        heads.add(kind == null ? Kind.TASK : kind);
      }
      boolean told = known && (numbered || heads.contains(Kind.VALUE));
      return told && heads.size() >= LEAST_HEADS && heads.size() <= MOST_HEADS ? heads : List.of();
    }

    private int knownHeads(int at) {
      int behind = at;
      while (behind < lines.size() && behind - at < MOST_HEADS && head(lines.get(behind)) != null) {
        behind++;
      }
      return behind - at;
    }

    private static boolean isShort(Passage line) {
      return line.length() <= LONGEST_HEAD
          && line.indexOf('\t', line.start()) < 0
          && !Marks.endsSentence(line.charAt(line.end() - 1));
    }

    /** Gives what a column holds whose head is {@code 指 标(%)}, or null. */
    private Kind head(Passage line) {
      if (!isShort(line)) {
        return null;
      }
      int bracket = line.endsWith(")") ? line.indexOf('(', line.start() + 1) : -1;
      String label = line.sub(line.start(), bracket < 0 ? line.end() : bracket).text();
      return TableColumn.kind(SPACES.matcher(label).replaceAll(""), lexicon).orElse(null);
    }

    /** Counts the whole rows from the line at {@code from} on. */
    private int rows(List<Kind> heads, int from) {
      int rows = 0;
      int width = heads.size();
      while (width > 0 && from + (rows + 1) * width <= lines.size()) {
        int row = from + rows * width;
        boolean next = heads.get(0) != Kind.NUMBER || value(row) == first(heads, from) + rows;
        for (int column = 0; next && column < width; column++) {
          next = fits(heads.get(column), lines.get(row + column));
        }
        if (!next) {
          return rows;
        }
        rows++;
      }
      return rows;
    }

    private int first(List<Kind> heads, int from) {
      return heads.get(0) == Kind.NUMBER ? value(from) : 0;
    }

    private boolean fits(Kind kind, Passage cell) {
      return switch (kind) {
        case NUMBER -> value(cell) > 0;
        case VALUE -> isValue(cell);
        case DUTY, OTHER -> cell.length() <= LONGEST_CELL && cell.indexOf('。', cell.start()) < 0;
        case TASK -> cell.length() <= LONGEST_CELL && !isHeading(cell);
      };
    }

    private boolean isHeading(Passage cell) {
      return markers.read(cell).filter(TableGroups::isHeading).isPresent();
    }

    private static boolean isValue(Passage cell) {
      boolean value = false;
      for (int i = cell.start(); i < cell.end(); i++) {
        char c = cell.charAt(i);
        value |= c >= '0' && c <= '9' || DASHES.indexOf(c) >= 0;
      }
      return value && cell.length() <= LONGEST_VALUE;
    }

    private int value(int line) {
      return value(lines.get(line));
    }

    /** Gives the number that is all of a cell, or -1. */
    private static int value(Passage cell) {
      String number = cell.length() > 6 ? "" : TableGroups.number(cell);
      return number.length() <= 4 && TableGroups.isDigits(number) ? Integer.parseInt(number) : -1;
    }

    private List<Passage> left() {
      List<Passage> left = new ArrayList<>();
      int expected = -1;
      for (int i = 0; i < lines.size(); i++) {
        Passage line = lines.get(i);
        int heads = head(line) == Kind.NUMBER ? knownHeads(i) : 0;
        if (heads >= LEAST_HEADS) {
          left.add(line.sub(line.start(), lines.get(i + heads - 1).end()));
          i += heads - 1;
        } else if (expected > 0 && value(line) == expected) {
          left.add(line);
        }
        int tab = line.indexOf('\t', line.start());
        int number = tab < 0 ? -1 : value(line.sub(line.start(), tab));
        expected = number > 0 ? number + 1 : -1;
      }
      return left;
    }
  }
}
