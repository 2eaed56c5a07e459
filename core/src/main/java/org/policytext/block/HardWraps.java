package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import org.policytext.lexicon.NumberingStyle;
import org.policytext.model.Certainty;
import org.policytext.text.CharacterSet;
import org.policytext.text.Edit;
import org.policytext.text.Passage;
import org.policytext.text.SourceText;

/**
 * Joins lines that a page has wrapped in the middle of a sentence, over page marks too.
 *
 * <p>A full line goes on with the next one, unless that is indented, opens an item or is a line of
 * its own; a line that begins with a closing mark goes on in any text that is wrapped.
 */
final class HardWraps {
  private static final int INDENT = 2;
  private static final int LEAST_INDENTED = 4;
  private static final int LONGEST_TITLE = 200;
  private static final CharacterSet STOPS = CharacterSet.of("。,;、");

  private final MarkerReader markers;
  private final OwnLines own;
  private final List<PageLine> lines;
  private final TableRows rows = new TableRows();
  private final FullWidth full;

  /** Lines with an indent. */
  private final long indented;

  HardWraps(SourceText source, MarkerReader markers, OwnLines own) {
    this.markers = markers;
    this.own = own;
    lines = PageLines.of(source);
    full = new FullWidth(lines);
    indented = lines.stream().filter(line -> line.indent() >= INDENT).count();
  }

  /** Gives the line breaks and page marks to take out. */
  List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    int depth = 0;
    int indent = 0;
    boolean joined = false;
    for (int i = 0; i + 1 < lines.size(); i++) {
      PageLine line = lines.get(i);
      PageLine next = lines.get(i + 1);
      rows.note(line.passage(), joined, full.isCutExactly(line));
      paragraph.setLength(joined ? paragraph.length() : 0);
      if (paragraph.length() <= LONGEST_TITLE) {
        paragraph.append(line.passage().text());
      }
      depth = (joined ? depth : 0) + line.opened();
      indent = joined ? indent : line.indent();
      boolean apart = !isInBracket(line, depth, next) && isApart(line, paragraph, next);
      boolean goesOn = isCutRow(next) || goesOn(i) && !apart;
      joined =
          full.isWrapped() && goesOn || isCut(line, next) || isBrokenAtStop(line, indent, next);
      if (joined || next.behindPage()) {
        edits.add(edit(line, next, joined ? gap(line, next) : "\n"));
      }
    }
    return edits;
  }

  /** A row of a table is broken within a cell. */
  private boolean isCutRow(PageLine next) {
    Passage text = next.passage();
    return rows.isCut()
        && !next.behindBlank()
        && !text.startsWith("|")
        && markers.read(text).isEmpty();
  }

  /** {@code (牵头单位:市教育局;⏎责任单位:各区人民政府)} is one list. */
  private boolean isInBracket(PageLine line, int depth, PageLine next) {
    return depth > 0 && (full.isCutExactly(line) || next.closesFirst());
  }

  private boolean isApart(PageLine line, CharSequence paragraph, PageLine next) {
    String title = paragraph.length() > LONGEST_TITLE ? "" : paragraph.toString();
    boolean own = this.own.begins(line.isOpen(), title, next.passage());
    return rows.isApart(next.passage()) || own && !next.beginsClosing();
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
  private boolean isBrokenAtStop(PageLine line, int indent, PageLine next) {
    if (next.behindBlank() || !line.passage().endsWith("。")) {
      return false;
    }
    if (line.leavesOpen() && next.closesFirst()) {
      return true;
    }
    return indented >= LEAST_INDENTED
        && indent >= INDENT
        && next.indent() == 0
        && (next.passage().endsWith("。") || next.passage().endsWith(")"))
        && markers.read(next.passage()).isEmpty();
  }

  private boolean goesOn(int i) {
    PageLine line = lines.get(i);
    PageLine next = lines.get(i + 1);
    if (next.beginsClosing()) {
      return !next.behindBlank() || next.behindPage();
    }
    if (full.isCutExactly(line) && !next.behindBlank() && isWithin(line, next)) {
      return true;
    }
    boolean adjacent = !next.behindBlank() || next.behindPage() && line.isOpen();
    if (!adjacent || next.isNumeral() || markers.read(next.passage()).isPresent()) {
      return false;
    }
    boolean columns = line.hasColumns() || next.hasColumns();
    boolean plain = (!columns || full.isCutExactly(line)) && !line.introduces();
    boolean heading = markers.read(line.passage()).isPresent();
    boolean reaches = full.isFilled(line, heading) || full.isInBlock(i) || line.endsListing();
    return isHeadingCut(line, next) || plain && next.indent() <= 1 && reaches;
  }

  /** A number, a word, a bracket or a row of a table is cut: {@code …(PM2.⏎5)平均浓度}. */
  private boolean isWithin(PageLine line, PageLine next) {
    Passage before = line.passage();
    Passage behind = next.passage();
    boolean word =
        isNarrow(before.charAt(before.end() - 1)) && isNarrow(behind.charAt(behind.start()));
    boolean listed = line.endsListing() || line.leavesOpen() && next.closesFirst();
    return word || listed || rows.isOpen();
  }

  private static boolean isNarrow(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  /** The last words of a long heading of a part stand on a line of their own. */
  private boolean isHeadingCut(PageLine line, PageLine next) {
    boolean part =
        markers
            .read(line.passage())
            .filter(marker -> marker.style().kind() == NumberingStyle.Kind.PART)
            .isPresent();
    return part
        && line.isOpen()
        && next.isOpen()
        && full.isLong(line)
        && next.width() <= line.width() / 2
        && !next.passage().hasAny(STOPS);
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
