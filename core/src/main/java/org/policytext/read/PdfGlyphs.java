package org.policytext.read;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The characters of a page, line by line in reading order. */
final class PdfGlyphs extends PDFTextStripper {
  /** The most characters that are read from a file. */
  static final int MOST_CHARACTERS = 20_000_000;

  /** The most drawing operators that are followed in a file. */
  static final long MOST_OPERATORS = 50_000_000;

  private List<List<PdfGlyph>> lines = new ArrayList<>();
  private int characters;
  private long operators;

  PdfGlyphs() {
    setSortByPosition(true);
    setShouldSeparateByBeads(false);
  }

  /** Gives the lines of a page, counted from 1. */
  List<List<PdfGlyph>> lines(PDDocument document, int page) throws IOException {
    lines = new ArrayList<>();
    lines.add(new ArrayList<>());
    setStartPage(page);
    setEndPage(page);
    writeText(document, Writer.nullWriter());
    lines.removeIf(List::isEmpty);
    return lines;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    for (TextPosition position : positions) {
      float left = position.getXDirAdj();
      float right = left + position.getWidthDirAdj();
      float size = Math.max(1, position.getFontSizeInPt());
      String printed = PdfCharacters.plain(position.getUnicode());
      lines
          .get(lines.size() - 1)
          .add(new PdfGlyph(printed, left, right, position.getYDirAdj(), size));
    }
  }

  @Override
  protected void writeLineSeparator() {
    lines.add(new ArrayList<>());
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (++characters > MOST_CHARACTERS) {
      throw new IllegalStateException("more than " + MOST_CHARACTERS + " characters");
    }
    super.processTextPosition(text);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS) {
      throw new IllegalStateException("more than " + MOST_OPERATORS + " drawing operators");
    }
    super.processOperator(operator, operands);
  }
}
