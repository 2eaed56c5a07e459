package org.policytext.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/**
 * The paragraphs and tables of a DOCX part in reading order, with their list numbers. Deleted and
 * hidden text is left out, and so is what an older word processor would print for a newer one's
 * box.
 */
final class DocxBody implements XmlParts.Handler {
  private static final int MOST_SPAN = 100;

  /** A paragraph while its runs come in; one in a text box stands within another. */
  private static final class Paragraph {
    final StringBuilder text = new StringBuilder();
    String style = "";
    String list = "";
    int level = -1;
  }

  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final List<String> lines = new ArrayList<>();
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final Deque<TableRows> tables = new ArrayDeque<>();

  /** How deep the part is within an element that is left out. */
  private int left;

  private boolean inRun;
  private boolean inText;
  private boolean hidden;

  DocxBody(DocxStyles styles, DocxNumbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  List<String> lines() {
    return lines;
  }

  @Override
  public void open(String name, XMLStreamReader element) {
    if (left > 0 || isLeftOut(name, element)) {
      left++;
      return;
    }
    switch (name) {
      case "p" -> paragraphs.push(new Paragraph());
      case "tbl" -> tables.push(new TableRows());
      case "tr", "tc", "gridSpan" -> openTablePart(name, element);
      case "pStyle", "numId", "ilvl" -> describe(name, element);
      default -> openRunPart(name, element);
    }
  }

  private static boolean isLeftOut(String name, XMLStreamReader element) {
    return switch (name) {
      case "del", "moveFrom", "Fallback", "rt" -> true;
      case "footnote", "endnote" -> !XmlParts.attribute(element, "type", "normal").equals("normal");
      default -> false;
    };
  }

  private void openTablePart(String name, XMLStreamReader element) {
    if (tables.isEmpty()) {
      return;
    }
    switch (name) {
      case "tr" -> tables.peek().beginRow();
      case "tc" -> tables.peek().beginCell();
      default -> tables.peek().span(Math.min(MOST_SPAN, XmlParts.number(element, "val", 1)));
    }
  }

  private void describe(String name, XMLStreamReader element) {
    Paragraph paragraph = paragraphs.peek();
    if (paragraph == null) {
      return;
    }
    switch (name) {
      case "pStyle" -> paragraph.style = XmlParts.attribute(element, "val", "");
      case "numId" -> paragraph.list = XmlParts.attribute(element, "val", "");
      default -> paragraph.level = XmlParts.number(element, "val", 0);
    }
  }

  private void openRunPart(String name, XMLStreamReader element) {
    switch (name) {
      case "r" -> beginRun();
      case "vanish" -> hidden |= inRun && XmlParts.isOn(element);
      case "t" -> inText = true;
      case "tab" -> append(inRun ? " " : "");
      case "br", "cr" -> append(inRun ? "\n" : "");
      case "noBreakHyphen" -> append("-");
      default -> {}
    }
  }

  private void beginRun() {
    inRun = true;
    hidden = false;
  }

  @Override
  public void text(String text) {
    if (inText && left == 0) {
      append(text);
    }
  }

  private void append(String text) {
    if (!hidden && !paragraphs.isEmpty()) {
      paragraphs.peek().text.append(text);
    }
  }

  @Override
  public void close(String name) {
    if (left > 0) {
      left--;
      return;
    }
    switch (name) {
      case "p" -> endParagraph();
      case "tbl" -> endTable();
      case "tc" -> Optional.ofNullable(tables.peek()).ifPresent(TableRows::endCell);
      case "r" -> inRun = false;
      case "t" -> inText = false;
      default -> {}
    }
  }

  private void endParagraph() {
    Paragraph paragraph = paragraphs.pop();
    String number = number(paragraph);
    for (String line : paragraph.text.toString().lines().map(HtmlSpace::trimmed).toList()) {
      if (!line.isEmpty()) {
        add(number + line);
        number = "";
      }
    }
  }

  private String number(Paragraph paragraph) {
    Optional<DocxStyles.Item> inherited = styles.item(paragraph.style);
    String list =
        paragraph.list.isEmpty() ? inherited.map(DocxStyles.Item::list).orElse("") : paragraph.list;
    int level =
        paragraph.level < 0 ? inherited.map(DocxStyles.Item::level).orElse(0) : paragraph.level;
    return list.isEmpty() || list.equals("0") ? "" : numbering.next(list, level);
  }

  private void endTable() {
    if (!tables.isEmpty()) {
      tables.pop().lines().forEach(this::add);
    }
  }

  private void add(String line) {
    if (tables.isEmpty()) {
      lines.add(line);
    } else {
      tables.peek().add(line);
    }
  }

  /** Ends what a file that is cut off left open. */
  void finish() {
    while (!paragraphs.isEmpty()) {
      endParagraph();
    }
    while (!tables.isEmpty()) {
      endTable();
    }
  }
}
