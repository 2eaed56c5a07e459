package org.policytext.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.policytext.lexicon.CharacterGroup;

/**
 * The reader of each type of file. A library is touched only in the class of its format, so that
 * one that is absent is missed only when a file of its type comes.
 */
final class Formats {
  /** Reads one file with the library of its type. */
  private interface Format {
    Extracted read() throws IOException;
  }

  private static final byte[] WORD = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private final TextReader text;
  private final WebPageWords words;
  private final ListNumerals numerals;
  private final WordTable<CharacterGroup.Kind> characters;

  Formats(TextReader text, WebPageWords words, WordTable<CharacterGroup.Kind> characters) {
    this.text = text;
    this.words = words;
    this.numerals = new ListNumerals(characters);
    this.characters = characters;
  }

  DecodedText read(byte[] bytes, String name) throws IOException {
    return switch (MediaType.ofBytes(bytes)) {
      case ZIP -> zip(bytes, name);
      case OLE -> ole(bytes, name);
      case PDF ->
          extracted(
              bytes,
              name,
              "application/pdf",
              "org.apache.pdfbox:pdfbox",
              () -> PdfReader.read(bytes, characters, words));
      case RTF -> throw refused(name, "RTF is not read; save it as DOCX");
      case IMAGE -> throw refused(name, "an image has no text");
      case ARCHIVE -> throw refused(name, "an archive is not read; unpack it");
      case TEXT, MARKDOWN, HTML, JSON -> text(bytes, name);
    };
  }

  private DecodedText text(byte[] bytes, String name) throws IOException {
    TextReader.Decoded decoded = text.read(bytes);
    MediaType type = MediaType.ofText(decoded.text());
    DecodedText whole =
        new DecodedText(
            decoded.text(),
            Optional.of(name),
            type.printed,
            Optional.of(decoded.charset().name()),
            Optional.of(DocumentReader.sha256(bytes)),
            decoded.notices());
    return type == MediaType.HTML ? page(bytes, whole) : whole;
  }

  private DecodedText page(byte[] bytes, DecodedText source) throws IOException {
    Format format = () -> HtmlReader.read(source.text(), words);
    DecodedText page =
        extracted(bytes, source.name().get(), source.mediaType(), "org.jsoup:jsoup", format);
    return new DecodedText(
        page.text(),
        page.name(),
        page.mediaType(),
        source.charset(),
        page.sha256(),
        Extracted.both(source.notices(), page.notices()));
  }

  private DecodedText zip(byte[] bytes, String name) throws IOException {
    String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    return extracted(bytes, name, type, "the JDK", () -> docx(bytes));
  }

  private Extracted docx(byte[] bytes) throws IOException {
    ZipParts parts = ZipParts.of(bytes, DocxReader::isWanted);
    if (parts.names().contains("OFD.xml")) {
      throw new IOException("OFD is not read; save it as PDF");
    }
    if (!DocxReader.isDocx(parts)) {
      throw new IOException("a zip file, but no DOCX" + (parts.truncated() ? ", or cut off" : ""));
    }
    return DocxReader.read(parts, numerals);
  }

  private DecodedText ole(byte[] bytes, String name) throws IOException {
    if (holds(bytes, ENCRYPTED)) {
      throw refused(name, "encrypted; save it without a password");
    }
    if (!holds(bytes, WORD)) {
      throw refused(name, "an office file, but no Word document");
    }
    return extracted(
        bytes,
        name,
        "application/msword",
        "org.apache.poi:poi-scratchpad",
        () -> DocReader.read(bytes, numerals));
  }

  /** Finds a name of a directory; they stand at multiples of 128 bytes. */
  private static boolean holds(byte[] bytes, byte[] entry) {
    for (int at = 512; at + entry.length <= bytes.length; at += 128) {
      if (Arrays.equals(bytes, at, at + entry.length, entry, 0, entry.length)) {
        return true;
      }
    }
    return false;
  }

  /** Libraries throw whatever comes when a file is damaged; here it becomes one refusal. */
  private static DecodedText extracted(
      byte[] bytes, String name, String type, String artifact, Format format) throws IOException {
    try {
      Extracted extracted = format.read();
      return new DecodedText(
          extracted.text(),
          Optional.of(name),
          type,
          Optional.empty(),
          Optional.of(DocumentReader.sha256(bytes)),
          extracted.notices());
    } catch (NoClassDefFoundError absent) {
      String needed = isOfTheJdk(absent) ? "the module java.desktop" : artifact;
      String missing = " (not found: " + absent.getMessage() + ")";
      throw refused(name, "policytext needs " + needed + " to read " + type + missing, absent);
    } catch (IOException e) {
      throw refused(name, String.valueOf(e.getMessage()), e);
    } catch (RuntimeException | StackOverflowError e) {
      throw refused(name, "damaged: " + e, e);
    }
  }

  /** On the module path PDFBox finds java.desktop only where the application requires it. */
  private static boolean isOfTheJdk(NoClassDefFoundError absent) {
    return String.valueOf(absent.getMessage()).startsWith("java");
  }

  private static IOException refused(String name, String why) {
    return new IOException(name + ": " + why);
  }

  private static IOException refused(String name, String why, Throwable cause) {
    return new IOException(name + ": " + why, cause);
  }
}
