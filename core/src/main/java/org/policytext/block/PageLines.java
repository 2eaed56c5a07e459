package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import org.policytext.model.Span;
import org.policytext.text.Passage;
import org.policytext.text.PinyinNotes;
import org.policytext.text.SourceText;

/**
 * Reads the lines of a text as they stand on its pages, without empty lines and page marks.
 *
 * <p>Where readings were dropped, {@code 区(qū)}, the page may have set them with the text or not:
 * lines are as wide as makes most of them equal.
 */
final class PageLines {
  private static final String WIDE = "“”‘’—…";

  /** Whether lines are as wide as in the text as given. */
  private final boolean given;

  /** Whether readings were dropped. */
  private final boolean noted;

  private final List<PageLine> lines = new ArrayList<>();

  /** Where the line begins in the text as given. */
  private int lineStart;

  private PageLines(SourceText source, boolean given, boolean noted) {
    this.given = given;
    this.noted = noted;
    read(source);
  }

  static List<PageLine> of(SourceText source) {
    boolean noted = source.repairs().stream().anyMatch(one -> one.kind().equals(PinyinNotes.KIND));
    List<PageLine> lines = new PageLines(source, false, noted).lines;
    if (!noted) {
      return lines;
    }
    List<PageLine> given = new PageLines(source, true, true).lines;
    return new FullWidth(given).share() > new FullWidth(lines).share() ? given : lines;
  }

  private void read(SourceText source) {
    List<Passage> all = Lines.of(source);
    PageMarks marks = new PageMarks(all.stream().map(Passage::strip).toList());
    boolean blank = false;
    boolean page = false;
    for (Passage whole : all) {
      int length = length(whole);
      Passage line = whole.strip();
      boolean mark = marks.isMark(line);
      if (line.isEmpty() || mark) {
        blank = true;
        page |= mark;
      } else {
        lines.add(line(whole, line, given || !noted ? length : whole.length(), blank, page));
        blank = false;
        page = false;
      }
    }
  }

  private PageLine line(Passage whole, Passage line, int length, boolean blank, boolean page) {
    Span at = line.at();
    int indent = indent(whole, line);
    int width =
        given
            ? columns(line.source().given(), at.start(), at.end())
            : columns(line.source().text(), line.start(), line.end());
    return new PageLine(line, indent, width, length, blank, page);
  }

  /**
   * Gives the characters between two line breaks of the text as given, marks of Markdown too; none
   * of a line that ends at a break put in.
   */
  private int length(Passage whole) {
    SourceText source = whole.source();
    String text = source.given();
    boolean last = whole.end() == source.text().length();
    Span feed = last ? null : new Passage(source, whole.end(), whole.end() + 1).at();
    int end = feed == null ? text.length() : feed.start();
    if (feed != null && (end >= text.length() || "\r\n".indexOf(text.charAt(end)) < 0)) {
      return 0;
    }
    int length = end - lineStart;
    lineStart = feed == null ? end : feed.end();
    return length;
  }

  private static int columns(String text, int from, int to) {
    int columns = 0;
    for (int i = from; i < to; i++) {
      columns += text.charAt(i) < 0x2E80 && WIDE.indexOf(text.charAt(i)) < 0 ? 1 : 2;
    }
    return columns;
  }

  /** A form feed before the text is no indent. */
  private static int indent(Passage whole, Passage line) {
    int spaces = 0;
    for (int i = whole.start(); i < line.start(); i++) {
      spaces += whole.charAt(i) == ' ' ? 1 : 0;
    }
    return spaces;
  }
}
