package org.policytext.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policytext.block.DutyTable;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/** Joins the lines of paragraphs that are wrapped at a fixed width, over page marks. */
final class TargetLines {
  private static final int WIDEST = 60;
  private static final int NARROWEST = 15;
  private static final int FEWEST = 3;

  private TargetLines() {}

  /** Gives the paragraphs of {@code passages} in text order, each row of a table apart. */
  static List<Passage> of(List<Passage> passages, TargetWords words) {
    List<Passage> lines = new ArrayList<>();
    for (Passage passage : passages) {
      List<Passage> parts = passage.hasSpace() ? split(passage) : List.of();
      if (!parts.isEmpty() && parts.stream().anyMatch(part -> isRow(part, words))) {
        lines.addAll(parts);
      } else {
        lines.add(passage);
      }
    }
    if (lines.size() > 1) {
      lines.sort(Comparator.comparingInt(Passage::start));
    }
    return joined(lines, words);
  }

  private static List<Passage> split(Passage passage) {
    List<Passage> lines = new ArrayList<>();
    int start = passage.start();
    for (int i = start; i <= passage.end(); i++) {
      if (i == passage.end() || passage.charAt(i) == '\n') {
        Passage line = passage.sub(start, i).strip();
        if (!line.isEmpty()) {
          lines.add(line);
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static List<Passage> joined(List<Passage> lines, TargetWords words) {
    int width = width(lines, words);
    List<Passage> joined = new ArrayList<>();
    boolean open = false;
    for (Passage line : lines) {
      if (isPageMark(line)) {
        open |= !joined.isEmpty() && isBroken(joined.get(joined.size() - 1), words);
        continue;
      }
      if (open && !opensItem(line, words)) {
        int last = joined.size() - 1;
        joined.set(last, joined.get(last).sub(joined.get(last).start(), line.end()));
      } else {
        joined.add(line);
      }
      open = width > 0 && isFull(line, width, words);
    }
    return joined;
  }

  /** Gives the width at which lines are wrapped, 0 if they are not. */
  private static int width(List<Passage> lines, TargetWords words) {
    if (lines.size() < FEWEST) {
      return 0;
    }
    int width = 0;
    boolean stops = false;
    for (Passage line : lines) {
      width = isRow(line, words) ? width : Math.max(width, line.length());
      stops |= line.indexOf('。', line.start()) >= 0;
    }
    return stops && width <= WIDEST && width >= NARROWEST ? width : 0;
  }

  private static boolean isFull(Passage line, int width, TargetWords words) {
    char last = line.charAt(line.end() - 1);
    return !isRow(line, words)
        && !Marks.endsSentence(last)
        && ";:".indexOf(last) < 0
        && line.length() * 4 >= width * 3;
  }

  /** A sentence goes on behind a page mark. */
  private static boolean isBroken(Passage line, TargetWords words) {
    char last = line.charAt(line.end() - 1);
    return !isRow(line, words)
        && line.length() >= NARROWEST
        && !Marks.endsSentence(last)
        && ";:".indexOf(last) < 0;
  }

  /** Tells whether a line is a row: its cells stand apart by several spaces, in two places. */
  static boolean hasColumns(Passage line) {
    if (!hasSpace(line)) {
      return false;
    }
    String text = line.text();
    int gap = text.indexOf("   ");
    int behind = gap;
    while (behind >= 0 && behind < text.length() && text.charAt(behind) == ' ') {
      behind++;
    }
    return gap > 0 && text.indexOf("   ", behind) > 0 || text.indexOf('\t') >= 0;
  }

  /** Without a space a line has one cell: most lines need no closer look. */
  private static boolean hasSpace(Passage line) {
    return line.length() <= DutyTable.LONGEST_ROW && line.hasSpace();
  }

  private static boolean opensItem(Passage line, TargetWords words) {
    return isRow(line, words) || line.startsWith("——") || line.startsWith("—");
  }

  /** Columns stand apart by several spaces. */
  private static boolean isRow(Passage line, TargetWords words) {
    if (!hasSpace(line)) {
      return false;
    }
    String text = line.text();
    return text.contains("   ") || text.indexOf('\t') >= 0 || TargetRow.hasValues(text, words);
  }

  /** {@code - 12 -}. */
  static boolean isPageMark(Passage line) {
    boolean digit = false;
    for (int i = line.start(); i < line.end(); i++) {
      char c = line.charAt(i);
      digit |= TargetText.isDigit(c);
      if (!TargetText.isDigit(c) && !Passage.isSpace(c) && "-—–".indexOf(c) < 0) {
        return false;
      }
    }
    char first = line.isEmpty() ? ' ' : line.charAt(line.start());
    return digit && !TargetText.isDigit(first);
  }
}
