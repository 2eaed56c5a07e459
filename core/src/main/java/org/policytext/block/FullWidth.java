package org.policytext.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How wide the full lines of a page are.
 *
 * <p>A text is wrapped if most of its long lines end within a sentence and are about equally wide,
 * or have as many characters.
 */
final class FullWidth {
  private static final int LEAST_LINES = 4;
  private static final int LEAST_CUT = 10;
  private static final int LEAST_WIDTH = 36;
  private static final int GREATEST_WIDTH = 160;
  private static final int SLACK = 5;

  private final List<PageLine> lines;

  /** Columns of a full line, 0 if the text is not wrapped. */
  private int full;

  private double share;

  /** Characters of a full line, 0 where lines were not cut by them. */
  private int length;

  /** Whether no line has more characters, so that only lines of that length go on. */
  private boolean exact;

  /** Whether words were kept whole, so that full lines are of different widths. */
  private boolean loose;

  FullWidth(List<PageLine> lines) {
    this.lines = lines;
    measure();
  }

  private void measure() {
    List<PageLine> wide = new ArrayList<>();
    for (PageLine line : lines.subList(0, Math.max(0, lines.size() - 1))) {
      if (line.width() >= LEAST_WIDTH) {
        wide.add(line);
      }
    }
    List<PageLine> open = wide.stream().filter(PageLine::isOpen).toList();
    if (open.size() < LEAST_LINES || open.size() * 2 < wide.size()) {
      return;
    }
    length = usualLength(open);
    exact =
        length > 0
            && open.size() >= LEAST_CUT
            && lines.stream().allMatch(line -> line.length() <= length);
    List<Integer> widths =
        open.stream().map(line -> line.width() + line.indent()).sorted().toList();
    int middle = widths.get(widths.size() / 2);
    long wider = lines.stream().filter(line -> line.width() > middle + 2 * SLACK).count();
    long near = widths.stream().filter(width -> Math.abs(width - middle) <= SLACK).count();
    share = near / (double) open.size();
    loose = near * 10 < open.size() * 9;
    boolean even = wider * 3 <= wide.size() && near * 10 >= open.size() * 6;
    boolean cut = length > 0 && open.size() >= LEAST_CUT;
    full = middle <= GREATEST_WIDTH && (even || cut) ? middle : 0;
  }

  /** Gives how many characters most full lines have, where lines were cut by characters; else 0. */
  private static int usualLength(List<PageLine> open) {
    Map<Integer, Integer> counts = new HashMap<>();
    int best = 0;
    for (PageLine line : open) {
      int length = line.length();
      counts.merge(length, 1, Integer::sum);
      best = counts.get(length) > counts.getOrDefault(best, 0) ? length : best;
    }
    return counts.getOrDefault(best, 0) * 10 >= open.size() * 6 ? best : 0;
  }

  /** Gives how many of the lines that end within a sentence are about as wide as a full one. */
  double share() {
    return share;
  }

  boolean isWrapped() {
    return full > 0;
  }

  /** Tells whether {@code line} is so long that what is longer must be a heading. */
  boolean isLong(PageLine line) {
    return line.width() * 10 >= full * 6;
  }

  /**
   * Tells whether a line goes up to the edge of the page. One that ends within a sentence may be
   * shorter, for the next word did not fit; a heading may not.
   */
  boolean isFilled(PageLine line, boolean heading) {
    if (exact) {
      return line.length() == length;
    }
    int width = line.width() + line.indent();
    boolean runIn = line.passage().indexOf('。', line.passage().start()) >= 0;
    boolean text = line.isOpen() && (runIn || !heading);
    boolean near = width >= full - SLACK && width <= full + SLACK;
    boolean cut = length > 0 && line.isOpen() && line.length() == length;
    return near || cut || text && loose && isLong(line) && width <= full + 2 * SLACK;
  }

  /** Tells whether {@code line} was cut at a number of characters, in the middle of a cell too. */
  boolean isCutExactly(PageLine line) {
    return exact && line.length() == length;
  }

  /**
   * Lines of a box may be wider than those of the text: a wide open line beside another of its
   * width goes on.
   */
  boolean isInBlock(int i) {
    PageLine line = lines.get(i);
    boolean wide = line.isOpen() && line.width() > full + SLACK && line.width() <= GREATEST_WIDTH;
    return !exact && wide && (isAsWide(line, i - 1) || isAsWide(line, i + 1));
  }

  private boolean isAsWide(PageLine line, int other) {
    return other >= 0
        && other < lines.size()
        && Math.abs(lines.get(other).width() - line.width()) <= SLACK + 1;
  }
}
