package org.policytext.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.policytext.lexicon.CharacterGroup;
import org.policytext.lexicon.Lexicon;

/**
 * Reads files into text, whatever they are called: plain text, Markdown, HTML, DOCX, DOC and PDF.
 *
 * <p>{@code DocumentReader.create().read(Path.of("plan.html"))} of a page labelled gb2312 gives its
 * main text, one line a block, with media type {@code text/html}, charset {@code GB18030} and the
 * SHA-256 of the bytes.
 *
 * <p>What can be read with doubt is read and told in the notices: {@code charset-uncertain}, {@code
 * charset-overruled}, {@code undecodable-bytes}, {@code truncated-file}, {@code no-text-layer}.
 * What cannot be read is an {@link IOException} whose message begins with the file's name: a file
 * that is too large, encrypted or damaged beyond reading, one without text such as an image, one
 * whose library is not on the class path.
 *
 * <p>No file makes the reader run a script, follow a link or an external entity, or use the
 * network. Its limits count work, not time:
 *
 * <ul>
 *   <li>a file: {@link #LARGEST_FILE} 64 MB
 *   <li>DOCX: unpacked 256 MB, 20 000 parts
 *   <li>PDF: streams unpacked 512 MB, of another packing than Flate 256 KB each, a million objects,
 *       3 000 pages, 20 million characters, 50 million drawing operators
 *   <li>HTML: jsoup's depth of 512 elements
 * </ul>
 *
 * <p>A byte order mark is no part of the text. Of HTML, DOCX, DOC and PDF the text is what {@link
 * DecodedText#text()} holds, a line a paragraph, and every span points into it. A reader is
 * immutable and may be shared.
 */
public final class DocumentReader {
  /** The largest file that is read, in bytes: 64 MB. */
  public static final int LARGEST_FILE = 64 << 20;

  private final CharsetDetector detector;
  private final Formats formats;

  private DocumentReader(CharsetDetector detector, Formats formats) {
    this.detector = detector;
    this.formats = formats;
  }

  /** {@return a reader with the standard lexicon, which knows 打印本页 for a button} */
  public static DocumentReader create() {
    return using(Lexicon.standard());
  }

  /**
   * {@return a reader that knows web pages by {@code lexicon}: {@code Lexicon.from(Path.of("own"))}
   * with a row for the button 有话要说}
   *
   * @param lexicon what to read by
   */
  public static DocumentReader using(Lexicon lexicon) {
    Objects.requireNonNull(lexicon, "lexicon");
    WordTable<CharacterGroup.Kind> characters = WordTable.characters(lexicon);
    CharsetDetector detector = new CharsetDetector(new CommonCharacters(characters));
    WebPageWords words = new WebPageWords(WordTable.webPages(lexicon));
    return new DocumentReader(detector, new Formats(new TextReader(detector), words, characters));
  }

  /**
   * {@return the text of a file: of {@code 佛山.docx} a line a paragraph, 一、总体要求 with its number}
   *
   * @param file the file
   * @throws IOException if the file cannot be read, or is refused
   */
  public DecodedText read(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, name);
    }
  }

  /**
   * {@return the text of what a stream holds; the stream is left open}
   *
   * @param in what to read to its end
   * @param name the file's name without its folder: {@code 佛山.html}
   * @throws IOException if the stream cannot be read, or what it holds is refused
   */
  public DecodedText read(InputStream in, String name) throws IOException {
    Objects.requireNonNull(in, "in");
    return read(in.readNBytes(LARGEST_FILE + 1), name);
  }

  /**
   * {@return the text of a file's bytes: 总体要求 of its UTF-8, GB18030 and Big5 alike}
   *
   * @param bytes of a file
   * @param name the file's name without its folder: {@code 佛山.txt}
   * @throws IOException if the bytes are refused
   */
  public DecodedText read(byte[] bytes, String name) throws IOException {
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(name, "name");
    if (bytes.length > LARGEST_FILE) {
      throw new IOException(name + ": larger than " + LARGEST_FILE + " bytes");
    }
    return formats.read(bytes, name);
  }

  /**
   * {@return a document for each row of a data set: JSON Lines, a JSON array of objects, or CSV
   * with a header line} Of {@code plans.csv} with the columns {@code id,text} the documents are
   * named {@code plans.csv#1} and so on; their SHA-256 is that of the text in UTF-8. A row without
   * such a field is an empty document with the notice {@code unread-row}.
   *
   * <p>The file may be of any size; it is read as the stream is, which the caller closes.
   *
   * @param file the file
   * @param textField the column or key that has the text
   * @throws IOException if the file cannot be read, or has no such column
   */
  public Stream<DecodedText> readAll(Path file, String textField) throws IOException {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(textField, "textField");
    return DataSet.read(file, textField, detector);
  }

  /** Gives the SHA-256 of bytes in lower-case hexadecimal. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
