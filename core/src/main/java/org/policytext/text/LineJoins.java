package org.policytext.text;

import java.util.ArrayList;
import java.util.List;
import org.policytext.model.Certainty;

/**
 * Joins lines that were broken inside sentences, words and names, and drops page marks between
 * them.
 *
 * <p>{@code 信息通信技\n术变革} is {@code 信息通信技术变革}; {@code 发展\n- 12 -\n规划} is {@code 发展规划}. Full lines are
 * joined only where the whole text is wrapped: most lines end within a sentence at one width.
 */
final class LineJoins {
  static final String JOIN = "line-join";
  static final String PAGE_MARK = "page-mark";

  private static final int FEWEST_LINES = 12;
  private static final int NARROWEST = 30;
  private static final int WIDEST = 140;
  private static final int SLACK = 5;
  private static final int PERCENT = 100;
  private static final int FEW = 15;
  private static final int WRAPPED_SHARE = 25;
  private static final int LONGEST_MARK = 24;

  private static final String NEVER_FIRST = "。，、；：）》”！？";
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String DASHES = "-—–－―─";

  private final String text;
  private final Lines lines;
  private final int width;
  private final boolean countsUnits;
  private final List<Edit> edits = new ArrayList<>();

  LineJoins(String text) {
    this.text = text;
    this.lines = Lines.of(text);
    boolean narrow = isNarrow();
    int units = narrow ? wrapWidth(true) : 0;
    this.countsUnits = units > 0;
    this.width = countsUnits || !narrow ? units : wrapWidth(false);
  }

  List<Edit> edits() {
    int line = 0;
    while (line + 1 < lines.count()) {
      line = lines.isBlank(line) || isPageMark(line) ? line + 1 : next(line);
    }
    return edits;
  }

  /** Decides on the break behind a line; gives the next line with text. */
  private int next(int line) {
    int next = line + 1;
    int marks = 0;
    while (next < lines.count() && (lines.isBlank(next) || isPageMark(next))) {
      marks += isPageMark(next) ? 1 : 0;
      next++;
    }
    if (next < lines.count()) {
      if (marks > 0 && lines.isOpen(line) && !begins(next)) {
        join(line, next, PAGE_MARK);
      } else if (isBroken(line, next) || isWrapped(line, next)) {
        join(line, next, JOIN);
      }
    }
    return next;
  }

  private void join(int line, int next, String kind) {
    int from = lines.last(line);
    int to = lines.first(next);
    boolean latin = isLatin(text.charAt(from - 1)) && isLatin(text.charAt(to));
    edits.add(new Edit(from, to, latin ? " " : "", kind, Certainty.LIKELY));
  }

  private static boolean isLatin(char unit) {
    return unit < '\u0080' && Character.isLetter(unit);
  }

  /** A mark that begins no line, or a numeral alone on the line before its mark. */
  private boolean isBroken(int line, int next) {
    char first = text.charAt(lines.first(next));
    if (first == '、' && isNumeral(line)) {
      return true;
    }
    boolean mark = NEVER_FIRST.indexOf(first) >= 0 && NEVER_FIRST.indexOf(before(line)) < 0;
    return mark && next == line + 1;
  }

  private char before(int line) {
    return text.charAt(lines.last(line) - 1);
  }

  private boolean isNumeral(int line) {
    for (int i = lines.first(line); i < lines.last(line); i++) {
      if (NUMERALS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isWrapped(int line, int next) {
    boolean full = width > 0 && width(line, countsUnits) >= width - SLACK;
    return full && next == line + 1 && !begins(next) && !isIndented(next, line);
  }

  /** Tells whether a line is one that begins something. */
  private boolean begins(int line) {
    int first = lines.first(line);
    return Marker.at(text, first) != null || text.startsWith("——", first);
  }

  private boolean isIndented(int next, int line) {
    int indent = lines.first(next) - lines.start(next);
    return indent > lines.first(line) - lines.start(line) && indent >= 2;
  }

  private int width(int line, boolean units) {
    int width = 0;
    for (int i = lines.start(line); i < lines.last(line); i++) {
      width +=
          units || text.charAt(i) >= '\u2E80' || "“”‘’—…·".indexOf(text.charAt(i)) >= 0 ? 2 : 1;
    }
    return width;
  }

  /** Looks at lengths only: a text with many long lines is not wrapped. */
  private boolean isNarrow() {
    int beyond = 0;
    for (int line = 0; line < lines.count(); line++) {
      beyond += lines.end(line) - lines.start(line) > WIDEST ? 1 : 0;
    }
    return lines.count() >= FEWEST_LINES && beyond * PERCENT <= lines.count() * FEW;
  }

  /** Gives the width that the text is wrapped at, in half characters, 0 where it is not. */
  private int wrapWidth(boolean units) {
    int[] open = new int[WIDEST + 2];
    int filled = 0;
    int beyond = 0;
    for (int line = 0; line < lines.count(); line++) {
      if (!lines.isBlank(line)) {
        int width = Math.min(WIDEST + 1, width(line, units));
        filled++;
        beyond += width > WIDEST ? 1 : 0;
        open[width] += lines.isOpen(line) ? 1 : 0;
      }
    }
    int best = beyond * PERCENT > filled * FEW ? 0 : sharpest(open, filled);
    int longer = 0;
    for (int width = best + SLACK; width <= WIDEST; width++) {
      longer += open[width];
    }
    return longer * PERCENT > filled * FEW ? 0 : best;
  }

  private static int sharpest(int[] open, int filled) {
    int best = 0;
    int bestCount = 0;
    for (int width = NARROWEST; width <= WIDEST; width++) {
      int count = open[width] + open[width - 1] + open[width - 2];
      if (count > bestCount) {
        best = width;
        bestCount = count;
      }
    }
    return bestCount * PERCENT >= filled * WRAPPED_SHARE ? best : 0;
  }

  /** {@code - 12 -}, {@code — 3 —}, {@code 第 3 页 共 10 页}. */
  private boolean isPageMark(int line) {
    int first = lines.first(line);
    int last = lines.last(line);
    if (last - first < 3 || last - first > LONGEST_MARK) {
      return false;
    }
    boolean dashed = isDash(first) && isDash(last - 1);
    boolean counted = text.charAt(first) == '第' && text.charAt(last - 1) == '页';
    int digits = 0;
    for (int i = first; i < last; i++) {
      char unit = Folding.fold(text.charAt(i));
      boolean digit = unit >= '0' && unit <= '9';
      digits += digit ? 1 : 0;
      boolean word = counted && "第页共".indexOf(unit) >= 0;
      if (!digit && !word && unit != ' ' && !(dashed && isDash(i))) {
        return false;
      }
    }
    return digits > 0 && (dashed || counted);
  }

  private boolean isDash(int at) {
    return DASHES.indexOf(text.charAt(at)) >= 0;
  }
}
