package org.policytext.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the characters of a page into lines, from top to bottom and from left to right. */
final class PdfLetterLines {
  /** Characters whose base lines differ by less than this share of their size are on one line. */
  private static final float SAME_LINE = 0.5f;

  private static final float SMALL = 0.75f;
  private static final float RAISED = 0.15f;

  private PdfLetterLines() {}

  static List<List<PdfGlyph>> of(List<PdfGlyph> glyphs) {
    List<List<PdfGlyph>> lines = new ArrayList<>();
    List<PdfGlyph> line = new ArrayList<>();
    for (PdfGlyph glyph : sorted(glyphs, Comparator.comparing(PdfGlyph::y))) {
      if (!line.isEmpty() && glyph.y() - line.get(0).y() > SAME_LINE * glyph.size()) {
        lines.add(ordered(line));
        line = new ArrayList<>();
      }
      line.add(glyph);
    }
    lines.add(ordered(line));
    return lines;
  }

  private static List<PdfGlyph> sorted(List<PdfGlyph> glyphs, Comparator<PdfGlyph> order) {
    return glyphs.stream().sorted(order).toList();
  }

  private static List<PdfGlyph> ordered(List<PdfGlyph> line) {
    List<PdfGlyph> ordered = new ArrayList<>();
    for (PdfGlyph glyph : sorted(line, Comparator.comparing(PdfGlyph::left))) {
      if (!isNoteMark(glyph, line, ordered)) {
        ordered.add(glyph);
      }
    }
    return ordered;
  }

  /** Tells the small raised number of a footnote; that of m² follows a letter. */
  private static boolean isNoteMark(PdfGlyph glyph, List<PdfGlyph> line, List<PdfGlyph> before) {
    if (before.isEmpty() || !glyph.text().chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    PdfGlyph large = line.stream().max(Comparator.comparing(PdfGlyph::size)).get();
    char last = before.get(before.size() - 1).text().charAt(0);
    return glyph.size() < SMALL * large.size()
        && large.y() - glyph.y() > RAISED * large.size()
        && !(last < 0x80 && Character.isLetter(last));
  }
}
