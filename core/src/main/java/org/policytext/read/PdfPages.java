package org.policytext.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The pages of a PDF file as lines and table rows. */
final class PdfPages {
  /** A gap of this many letters between two words parts the columns of an unruled table. */
  private static final float COLUMN_GAP = 3;

  private PdfPages() {}

  static List<PdfPage> read(PDDocument document, PdfCharacters characters) throws IOException {
    List<PdfPage> pages = new ArrayList<>();
    PdfGlyphs glyphs = new PdfGlyphs(characters);
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      PdfRules rules = PdfRules.of(document.getPage(i));
      boolean upright = document.getPage(i).getRotation() == 0;
      PdfGrid grid = new PdfGrid(upright ? rules.rules() : List.of());
      List<List<PdfGlyph>> printed = PdfLetterLines.of(glyphs.of(document, i + 1));
      pages.add(new PdfPage(i + 1, lines(printed, grid), rules.hasImages()));
    }
    return pages;
  }

  private static List<PdfLine> lines(List<List<PdfGlyph>> printed, PdfGrid grid) {
    List<PdfLine> lines = new ArrayList<>();
    Map<PdfGrid.Cell, StringBuilder> cells = new HashMap<>();
    for (List<PdfGlyph> line : printed) {
      List<PdfGlyph> outside = new ArrayList<>();
      for (PdfGlyph glyph : line) {
        Optional<PdfGrid.Cell> cell = grid.cell(glyph);
        cell.ifPresentOrElse(
            one -> cells.computeIfAbsent(one, c -> new StringBuilder()).append(glyph.text()),
            () -> outside.add(glyph));
      }
      line(outside).ifPresent(lines::add);
    }
    lines.addAll(rows(cells, grid));
    lines.sort(Comparator.comparing(PdfLine::y));
    return lines;
  }

  private static List<PdfLine> rows(Map<PdfGrid.Cell, StringBuilder> cells, PdfGrid grid) {
    Map<Integer, String[]> rows = new TreeMap<>();
    cells.forEach(
        (cell, text) ->
            rows.computeIfAbsent(cell.row(), row -> empty(grid.columns(row)))[cell.column()] =
                HtmlSpace.trimmed(text));
    List<PdfLine> lines = new ArrayList<>();
    rows.forEach((row, texts) -> lines.add(row(texts, grid.top(row))));
    lines.removeIf(line -> line.text().isBlank());
    return lines;
  }

  private static String[] empty(int columns) {
    String[] cells = new String[columns];
    Arrays.fill(cells, "");
    return cells;
  }

  private static PdfLine row(String[] cells, float y) {
    return new PdfLine(String.join("\t", cells), 0, 0, y, 0, true);
  }

  private static Optional<PdfLine> line(List<PdfGlyph> glyphs) {
    StringBuilder text = new StringBuilder();
    PdfGlyph last = null;
    for (PdfGlyph glyph : glyphs) {
      text.append(last == null ? "" : between(last, glyph)).append(glyph.text());
      last = glyph;
    }
    String trimmed = HtmlSpace.trimmed(text);
    return trimmed.isEmpty() ? Optional.empty() : Optional.of(line(trimmed, glyphs));
  }

  private static PdfLine line(String text, List<PdfGlyph> glyphs) {
    List<PdfGlyph> inked = glyphs.stream().filter(glyph -> !glyph.text().isBlank()).toList();
    PdfGlyph first = inked.get(0);
    PdfGlyph last = inked.get(inked.size() - 1);
    return new PdfLine(
        text, first.left(), last.right(), first.y(), first.size(), text.indexOf('\t') >= 0);
  }

  private static String between(PdfGlyph last, PdfGlyph next) {
    float gap = (next.left() - last.right()) / next.size();
    if (gap > COLUMN_GAP) {
      return "\t";
    }
    boolean words = gap > 0.2 && isLatin(last.text()) && isLatin(next.text());
    return words ? " " : "";
  }

  private static boolean isLatin(String text) {
    return !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) < 0x250;
  }
}
