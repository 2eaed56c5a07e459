package org.policytext.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * The text of a file of Word 97 to 2003: paragraphs with the numbers of their lists, table rows,
 * footnotes at the end.
 */
final class DocReader {
  private static final int LEVELS = 9;
  private static final char CELL_MARK = '\u0007';

  private final ListNumerals numerals;
  private final Map<Integer, ListCounter> counters = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  private DocReader(ListNumerals numerals) {
    this.numerals = numerals;
  }

  static Extracted read(byte[] bytes, ListNumerals numerals) throws IOException {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      DocReader reader = new DocReader(numerals);
      reader.read(document.getRange());
      reader.read(document.getFootnoteRange());
      reader.read(document.getEndnoteRange());
      return new Extracted(reader.lines, List.of());
    }
  }

  private void read(Range range) {
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      String text = number(paragraph) + DocText.of(paragraph.text());
      if (!paragraph.isInTable()) {
        addLines(text);
      } else if (paragraph.isTableRowEnd()) {
        addRow(row);
      } else {
        cell.append(cell.length() == 0 ? "" : " ").append(text.replace('\n', ' ').strip());
        if (isCellEnd(paragraph)) {
          row.add(cell.toString());
          cell.setLength(0);
        }
      }
    }
    addRow(row);
  }

  private static boolean isCellEnd(Paragraph paragraph) {
    String text = paragraph.text();
    return !text.isEmpty() && text.charAt(text.length() - 1) == CELL_MARK;
  }

  private void addLines(String text) {
    text.lines().map(HtmlSpace::trimmed).filter(line -> !line.isEmpty()).forEach(lines::add);
  }

  private void addRow(List<String> row) {
    if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
      lines.add(String.join("\t", row));
    }
    row.clear();
  }

  private String number(Paragraph paragraph) {
    if (!paragraph.isInList() || paragraph.isTableRowEnd()) {
      return "";
    }
    HWPFList list = paragraph.getList();
    return counters
        .computeIfAbsent(list.getLsid(), one -> new ListCounter(levels(list), numerals))
        .next(paragraph.getIlvl());
  }

  private static List<ListLevel> levels(HWPFList list) {
    List<ListLevel> levels = new ArrayList<>();
    for (char level = 0; level < LEVELS; level++) {
      boolean known = list.getNumberText(level) != null;
      levels.add(known ? level(list, level) : ListLevel.PLAIN);
    }
    return levels;
  }

  private static ListLevel level(HWPFList list, char level) {
    String format = DocText.numberFormat(list.getNumberFormat(level));
    return new ListLevel(
        list.getStartAt(level), format, DocText.template(list.getNumberText(level)));
  }
}
