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

  private final List<PageLine> lines = new ArrayList<>();

  private PageLines(SourceText source, boolean given) {
    this.given = given;
    read(source);
  }

  static List<PageLine> of(SourceText source) {
    List<PageLine> lines = new PageLines(source, false).lines;
    if (source.repairs().stream().noneMatch(one -> one.kind().equals(PinyinNotes.KIND))) {
      return lines;
    }
    List<PageLine> noted = new PageLines(source, true).lines;
    return new FullWidth(noted).share() > new FullWidth(lines).share() ? noted : lines;
  }

  private void read(SourceText source) {
    List<Passage> all = Lines.of(source);
    PageMarks marks = new PageMarks(all.stream().map(Passage::strip).toList());
    boolean blank = false;
    boolean page = false;
    for (Passage whole : all) {
      Passage line = whole.strip();
      boolean mark = marks.isMark(line);
      if (line.isEmpty() || mark) {
        blank = true;
        page |= mark;
      } else {
        lines.add(line(whole, line, blank, page));
        blank = false;
        page = false;
      }
    }
  }

  private PageLine line(Passage whole, Passage line, boolean blank, boolean page) {
    Span at = line.at();
    int indent = indent(whole, line);
    int width =
        given
            ? columns(line.source().given(), at.start(), at.end())
            : columns(line.source().text(), line.start(), line.end());
    int length = given ? at.end() - at.start() : line.length();
    return new PageLine(line, indent, width, length + indent, blank, page);
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
