package org.policytext.read;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policytext.model.Notice;
import org.policytext.model.Severity;
import org.policytext.model.Span;

/**
 * The rows of a data set as documents. It is read row by row, so that it may be larger than memory.
 */
final class DataSet {
  /** What a row holds in the column of the text, or why it cannot be read. */
  record Row(Optional<String> text, String fault) {
    static Row of(String text) {
      return new Row(Optional.of(text), "");
    }

    static Row unread(String fault) {
      return new Row(Optional.empty(), fault);
    }
  }

  /** As many bytes of the head tell the charset. */
  private static final int HEAD = 1 << 20;

  private static final int PEEK = 1 << 12;

  private final String name;
  private final CharsetGuess guess;
  private int number;

  private DataSet(String name, CharsetGuess guess) {
    this.name = name;
    this.guess = guess;
  }

  static Stream<DecodedText> read(Path file, String textField, CharsetDetector detector)
      throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      return read(in, file.getFileName().toString(), textField, detector);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private static Stream<DecodedText> read(
      InputStream in, String name, String textField, CharsetDetector detector) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    CharsetGuess guess = detector.guess(head, Optional.empty());
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
    whole.skipNBytes(guess.markLength());
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(whole, guess.charset()), 2 * PEEK);
    DataSet set = new DataSet(name, guess);
    return rows(reader, name, textField).map(set::document).onClose(() -> close(in));
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Row> rows(Reader reader, String name, String textField) throws IOException {
    char[] peeked = new char[PEEK];
    reader.mark(PEEK);
    int length = Math.max(0, reader.read(peeked));
    reader.reset();
    String head = new String(peeked, 0, length);
    if (MediaType.ofText(head) == MediaType.JSON) {
      return JsonRows.of(reader, textField);
    }
    try {
      return CsvRows.of(reader, head.lines().findFirst().orElse(""), textField);
    } catch (NoClassDefFoundError absent) {
      String why = ": policytext needs de.siegmar:fastcsv to read CSV";
      throw new IOException(name + why, absent);
    }
  }

  private DecodedText document(Row row) {
    number++;
    String text = row.text().orElse("");
    return new DecodedText(
        text,
        Optional.of(name + "#" + number),
        "text/plain",
        Optional.of(guess.charset().name()),
        Optional.of(DocumentReader.sha256(text.getBytes(StandardCharsets.UTF_8))),
        notices(row));
  }

  private List<Notice> notices(Row row) {
    if (row.text().isEmpty()) {
      Span at = new Span(0, 0);
      return List.of(new Notice("unread-row", Severity.WARNING, row.fault(), at));
    }
    return TextReader.doubts(guess, Optional.empty());
  }
}
