package org.policytext.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins printed lines to paragraphs. A line begins a paragraph if it is indented, stands off from
 * the line before, has letters of another size or the number of an item, or if the line before ends
 * short of the margin though there was room for its first word.
 */
final class PdfParagraphs {
  private static final float INDENT = 0.8f;
  private static final float OTHER_SIZE = 1.12f;
  private static final float WIDE_LEADING = 1.35f;
  private static final float SLACK = 0.9f;
  private static final char LISTING = '、';

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private final PdfMargins margins;
  private final PdfItemMark marks;
  private @Nullable PdfLine last;

  private PdfParagraphs(PdfMargins margins, PdfItemMark marks) {
    this.margins = margins;
    this.marks = marks;
  }

  static List<String> of(List<PdfPage> pages, PdfItemMark marks) {
    PdfParagraphs result = new PdfParagraphs(PdfMargins.of(pages), marks);
    for (PdfPage page : pages) {
      page.lines().forEach(result::add);
    }
    result.end();
    return result.paragraphs;
  }

  private void add(PdfLine line) {
    if (last == null || begins(last, line)) {
      end();
    } else if (isWord(open.charAt(open.length() - 1)) && isWord(line.text().charAt(0))) {
      open.append(' ');
    }
    open.append(line.text());
    last = line;
  }

  private void end() {
    if (open.length() > 0) {
      paragraphs.add(open.toString());
    }
    open.setLength(0);
  }

  private boolean begins(PdfLine last, PdfLine line) {
    return line.row()
        || last.row()
        || Math.max(line.size(), last.size()) > OTHER_SIZE * Math.min(line.size(), last.size())
        || line.left() > margins.left() + INDENT * line.size()
        || isApart(last, line)
        || marks.parts(open, line.text())
        || isShort(last, line);
  }

  private boolean isApart(PdfLine last, PdfLine line) {
    return line.y() - last.y() > margins.leading() * WIDE_LEADING;
  }

  /**
   * Tells whether the first characters that may not be parted would have had room before. Behind 、
   * no paragraph ends: {@code 村官、⏎“三支一扶”} is one, however the quote was set.
   */
  private boolean isShort(PdfLine last, PdfLine next) {
    float room = (margins.right() - last.right()) / next.size();
    boolean listing = open.charAt(open.length() - 1) == LISTING;
    return !listing && room > PdfLineBreak.firstWidth(next.text()) + SLACK;
  }

  private static boolean isWord(char character) {
    return character < 0x80 && Character.isLetterOrDigit(character);
  }
}
