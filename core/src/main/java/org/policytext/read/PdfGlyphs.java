package org.policytext.read;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The characters of a page in the order in which they are drawn. */
final class PdfGlyphs extends PDFTextStripper {
  /** The most characters that are read from a file. */
  static final int MOST_CHARACTERS = 20_000_000;

  /** The most drawing operators that are followed in a file. */
  static final long MOST_OPERATORS = 50_000_000;

  private static final int DIRECTIONS = 4;

  private final List<TextPosition> printed = new ArrayList<>();
  private final PdfCharacters plain;
  private int characters;
  private long operators;

  PdfGlyphs(PdfCharacters plain) {
    this.plain = plain;
    setShouldSeparateByBeads(false);
  }

  /** Gives the characters of a page, counted from 1, that stand as most of them do. */
  List<PdfGlyph> of(PDDocument document, int page) throws IOException {
    printed.clear();
    setStartPage(page);
    setEndPage(page);
    writeText(document, Writer.nullWriter());
    int[] counts = new int[DIRECTIONS];
    printed.forEach(position -> counts[direction(position)]++);
    int most = Arrays.stream(counts).max().getAsInt();
    return printed.stream()
        .filter(position -> counts[direction(position)] == most)
        .map(this::glyph)
        .toList();
  }

  private static int direction(TextPosition position) {
    return Math.floorMod(Math.round(position.getDir() / 90), DIRECTIONS);
  }

  private PdfGlyph glyph(TextPosition position) {
    float left = position.getXDirAdj();
    float right = left + position.getWidthDirAdj();
    float size = Math.max(1, position.getTextMatrix().getScalingFactorY());
    String text = plain.plain(position.getUnicode());
    return new PdfGlyph(text, left, right, position.getYDirAdj(), size);
  }

  /** Takes the characters as they are, each once; the lines are made elsewhere. */
  @Override
  protected void writePage() {
    getCharactersByArticle().forEach(printed::addAll);
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
