package org.policytext.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policytext.model.Notice;

/**
 * The text of a DOCX file: paragraphs with the numbers of their lists, table rows, footnotes and
 * endnotes at the end. Headers and footers of its pages are left out.
 */
final class DocxReader {
  private static final byte[] NOTHING = {};

  private DocxReader() {}

  static boolean isDocx(ZipParts zip) {
    return document(zip).isPresent();
  }

  static boolean isWanted(String part) {
    return part.startsWith("word/") && part.endsWith(".xml") && part.indexOf('/', 5) < 0;
  }

  private static Optional<String> document(ZipParts zip) {
    return zip.parts().keySet().stream()
        .filter(name -> name.startsWith("word/document"))
        .findFirst();
  }

  static Extracted read(ZipParts zip, ListNumerals numerals) throws IOException {
    String document = document(zip).orElseThrow(() -> new IOException("no text in this DOCX"));
    Map<String, byte[]> parts = zip.parts();
    DocxNumbering numbering =
        new DocxNumbering(parts.getOrDefault("word/numbering.xml", NOTHING), numerals);
    DocxStyles styles = new DocxStyles(parts.getOrDefault("word/styles.xml", NOTHING));
    List<String> lines = new ArrayList<>();
    boolean whole =
        read(parts.getOrDefault(document, NOTHING), new DocxBody(styles, numbering), lines);
    for (String notes : List.of("word/footnotes.xml", "word/endnotes.xml")) {
      read(parts.getOrDefault(notes, NOTHING), new DocxBody(styles, numbering), lines);
    }
    return new Extracted(lines, notices(whole && !zip.truncated()));
  }

  private static boolean read(byte[] part, DocxBody body, List<String> lines) {
    boolean whole = XmlParts.read(part, body);
    body.finish();
    lines.addAll(body.lines());
    return whole;
  }

  private static List<Notice> notices(boolean whole) {
    return whole ? List.of() : List.of(Truncation.notice("The file is damaged or ends too early"));
  }
}
