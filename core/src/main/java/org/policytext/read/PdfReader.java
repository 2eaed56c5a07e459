package org.policytext.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.policytext.lexicon.CharacterGroup;
import org.policytext.model.Notice;
import org.policytext.model.Severity;

/**
 * The text of a PDF file: its lines in reading order, joined to paragraphs where the geometry
 * tells, without page numbers and running heads, tables as rows.
 */
final class PdfReader {
  /** The most pages that are read. */
  static final int MOST_PAGES = 3000;

  /** The most objects that a file may have. */
  static final int MOST_OBJECTS = 1_000_000;

  private static final int END_MARK_WITHIN = 2048;
  private static final String NO_TEXT = "no-text-layer";

  private final PdfCharacters characters;
  private final PdfItemMark marks;
  private final WebPageWords words;

  private PdfReader(WordTable<CharacterGroup.Kind> characters, WebPageWords words) {
    this.characters = new PdfCharacters(characters);
    this.marks = new PdfItemMark(characters);
    this.words = words;
  }

  static Extracted read(byte[] bytes, WordTable<CharacterGroup.Kind> characters, WebPageWords words)
      throws IOException {
    PdfStreams.check(bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      check(document);
      return new PdfReader(characters, words).read(document, hasEndMark(bytes));
    } catch (InvalidPasswordException e) {
      throw new IOException("encrypted; save it without a password", e);
    }
  }

  private Extracted read(PDDocument document, boolean whole) throws IOException {
    List<PdfPage> pages = PdfPages.read(document, characters);
    List<Notice> notices = new ArrayList<>(withoutText(pages));
    if (!whole) {
      notices.add(Truncation.notice("The PDF has no end mark"));
    }
    return new Extracted(PdfParagraphs.of(PdfFurniture.without(pages, words), marks), notices);
  }

  private static void check(PDDocument document) throws IOException {
    if (document.isEncrypted()) {
      throw new IOException("encrypted; save it without a password");
    }
    if (document.getDocument().getXrefTable().size() > MOST_OBJECTS) {
      throw new IOException("more than " + MOST_OBJECTS + " objects");
    }
    if (document.getNumberOfPages() > MOST_PAGES) {
      throw new IOException("more than " + MOST_PAGES + " pages");
    }
  }

  private static List<Notice> withoutText(List<PdfPage> pages) {
    List<Integer> scans = pages.stream().filter(PdfPage::isScan).map(PdfPage::number).toList();
    if (scans.isEmpty()) {
      return List.of();
    }
    String message = "No text on pages " + scans + ": they may be scans";
    return List.of(TextReader.notice(NO_TEXT, Severity.WARNING, message));
  }

  private static boolean hasEndMark(byte[] bytes) {
    for (int at = bytes.length - 5; at >= Math.max(0, bytes.length - END_MARK_WITHIN); at--) {
      if (bytes[at] == '%'
          && bytes[at + 1] == '%'
          && bytes[at + 2] == 'E'
          && bytes[at + 3] == 'O') {
        return true;
      }
    }
    return false;
  }
}
