package org.policytext.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policytext.lexicon.NumberingStyle;
import org.policytext.model.Certainty;
import org.policytext.text.Edit;
import org.policytext.text.Passage;
import org.policytext.text.SourceText;

/**
 * Joins lines that a page has wrapped in the middle of a sentence, over page marks too.
 *
 * <p>A text is wrapped if most of its long lines end within a sentence and are about equally wide.
 * A full line goes on with the next one, unless that is indented or opens an item; a line that
 * begins with a closing mark goes on in any text that is wrapped.
 */
final class HardWraps {
  private static final int LEAST_LINES = 4;
  private static final int LEAST_INDENTED = 4;
  private static final int LEAST_WIDTH = 36;
  private static final int GREATEST_WIDTH = 160;
  private static final int SLACK = 5;

  private final SourceText source;
  private final MarkerReader markers;
  private final List<PageLine> lines = new ArrayList<>();

  /** Lines with an indent. */
  private int indented;

  /** Characters of a full line, 0 where lines were cut by their width. */
  private int fullLength;

  /** Whether words were kept whole, so that full lines are of different widths. */
  private boolean loose;

  HardWraps(SourceText source, MarkerReader markers) {
    this.source = source;
    this.markers = markers;
  }

  /** Gives the line breaks and page marks to take out. */
  List<Edit> edits() {
    readLines();
    return joins(fullWidth());
  }

  private void readLines() {
    List<Passage> all = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    String text = source.text();
    int from = 0;
    while (from <= text.length()) {
      int feed = text.indexOf('\n', from);
      int end = feed < 0 ? text.length() : feed;
      all.add(new Passage(source, from, end).strip());
      starts.add(from);
      from = end + 1;
    }
    addLines(all, starts, new PageMarks(all));
  }

  private void addLines(List<Passage> all, List<Integer> starts, PageMarks marks) {
    boolean blank = false;
    boolean page = false;
    for (int i = 0; i < all.size(); i++) {
      Passage line = all.get(i);
      boolean mark = marks.isMark(line);
      if (line.isEmpty() || mark) {
        blank = true;
        page |= mark;
      } else {
        int indent = indent(starts.get(i), line);
        indented += indent >= 2 ? 1 : 0;
        lines.add(new PageLine(line, indent, PageLine.columns(line), blank, page));
        blank = false;
        page = false;
      }
    }
  }

  /** A form feed before the text is no indent. */
  private int indent(int from, Passage line) {
    int spaces = 0;
    for (int i = from; i < line.start(); i++) {
      spaces += source.text().charAt(i) == ' ' ? 1 : 0;
    }
    return spaces;
  }

  /** Gives the width of a full line, or 0 if the text is not wrapped. */
  private int fullWidth() {
    List<Integer> open = new ArrayList<>();
    int wide = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      PageLine line = lines.get(i);
      if (line.width() >= LEAST_WIDTH) {
        wide++;
        if (line.isOpen()) {
          open.add(line.width() + line.indent());
        }
      }
    }
    if (open.size() < LEAST_LINES || open.size() * 2 < wide) {
      return 0;
    }
    fullLength = fullLength();
    open.sort(null);
    int full = open.get(open.size() / 2);
    long wider = lines.stream().filter(line -> line.width() > full + 2 * SLACK).count();
    if (wider * 3 > wide) {
      return 0;
    }
    long near = open.stream().filter(width -> Math.abs(width - full) <= SLACK).count();
    loose = near * 10 < open.size() * 9;
    return full <= GREATEST_WIDTH && near * 10 >= open.size() * 6 ? full : 0;
  }

  /** Gives how many characters most full lines have, where lines were cut by characters; else 0. */
  private int fullLength() {
    Map<Integer, Integer> counts = new HashMap<>();
    int best = 0;
    int all = 0;
    for (PageLine line : lines) {
      if (line.width() >= LEAST_WIDTH && line.isOpen()) {
        int length = line.passage().length() + line.indent();
        all++;
        counts.merge(length, 1, Integer::sum);
        best = counts.get(length) > counts.getOrDefault(best, 0) ? length : best;
      }
    }
    return counts.getOrDefault(best, 0) * 10 >= all * 6 ? best : 0;
  }

  private List<Edit> joins(int full) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      PageLine line = lines.get(i);
      PageLine next = lines.get(i + 1);
      boolean joined =
          full > 0 && goesOn(i, full) || isCut(line, next) || isBrokenAtStop(line, next);
      if (joined || next.behindPage()) {
        edits.add(edit(line, next, joined ? gap(line, next) : "\n"));
      }
    }
    return edits;
  }

  private static Edit edit(PageLine line, PageLine next, String gap) {
    String kind = next.behindPage() ? "page-mark" : "line-join";
    Certainty certainty = line.isOpen() ? Certainty.CERTAIN : Certainty.LIKELY;
    return new Edit(line.passage().end(), next.passage().start(), gap, kind, certainty);
  }

  /** A page mark stands within a sentence. */
  private boolean isCut(PageLine line, PageLine next) {
    boolean open = line.isOpen() && line.passage().text().indexOf('。') >= 0;
    return next.behindPage()
        && (line.endsListing() || open)
        && next.indent() <= 1
        && markers.read(next.passage()).isEmpty();
  }

  /** Every full stop was made a line break: within a bracket, or behind an indented paragraph. */
  private boolean isBrokenAtStop(PageLine line, PageLine next) {
    if (next.behindBlank() || !line.passage().endsWith("。")) {
      return false;
    }
    if (line.leavesOpen() && next.closesFirst()) {
      return true;
    }
    return indented >= LEAST_INDENTED
        && next.indent() == 0
        && (next.passage().endsWith("。") || next.passage().endsWith(")"))
        && markers.read(next.passage()).isEmpty();
  }

  private boolean goesOn(int i, int full) {
    PageLine line = lines.get(i);
    PageLine next = lines.get(i + 1);
    if (next.beginsClosing()) {
      return !next.behindBlank() || next.behindPage();
    }
    boolean adjacent = !next.behindBlank() || next.behindPage() && line.isOpen();
    if (!adjacent || next.isNumeral() || markers.read(next.passage()).isPresent()) {
      return false;
    }
    boolean plain = !line.hasColumns() && !next.hasColumns() && !line.introduces();
    boolean reaches = isFilled(line, full) || isInBlock(i, full) || line.endsListing();
    return isHeadingCut(line, next, full) || plain && next.indent() <= 1 && reaches;
  }

  /**
   * A line that ends within a sentence may be shorter, for the next word did not fit; a heading may
   * not.
   */
  private boolean isFilled(PageLine line, int full) {
    int width = line.width() + line.indent();
    boolean runIn = line.passage().text().indexOf('。') >= 0;
    boolean text = line.isOpen() && (runIn || markers.read(line.passage()).isEmpty());
    boolean near = width >= full - SLACK && width <= full + SLACK;
    boolean cut = line.isOpen() && line.passage().length() + line.indent() == fullLength;
    return near || cut || text && loose && width * 10 >= full * 6 && width <= full + 2 * SLACK;
  }

  /**
   * Lines of a box may be wider than those of the text: a wide open line beside another of its
   * width goes on.
   */
  private boolean isInBlock(int i, int full) {
    PageLine line = lines.get(i);
    boolean wide = line.isOpen() && line.width() > full + SLACK && line.width() <= GREATEST_WIDTH;
    return wide && (isAsWide(line, i - 1) || isAsWide(line, i + 1));
  }

  private boolean isAsWide(PageLine line, int other) {
    return other >= 0
        && other < lines.size()
        && Math.abs(lines.get(other).width() - line.width()) <= SLACK + 1;
  }

  /** The last words of a long heading of a part stand on a line of their own. */
  private boolean isHeadingCut(PageLine line, PageLine next, int full) {
    boolean part =
        markers
            .read(line.passage())
            .filter(marker -> marker.style().kind() == NumberingStyle.Kind.PART)
            .isPresent();
    return part
        && line.isOpen()
        && next.isOpen()
        && line.width() * 10 >= full * 6
        && next.width() <= line.width() / 2
        && next.passage().text().chars().noneMatch(c -> "。,;、".indexOf(c) >= 0);
  }

  /** Between two Latin words the break was a space. */
  private static String gap(PageLine line, PageLine next) {
    boolean latin =
        isLatin(line.passage().charAt(line.passage().end() - 1))
            && isLatin(next.passage().charAt(next.passage().start()));
    return latin ? " " : "";
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
