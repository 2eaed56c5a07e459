package org.policytext.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policytext.model.Notice;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Severity;
import org.policytext.model.Span;
import org.policytext.read.DecodedText;

/**
 * Converts JSON Lines as they come: for each object one document, in the order of the lines, so
 * that any engine can drive it through a pipe.
 *
 * <p>{@code {"id": "佛山", "text": "一、重点任务\n1.建设平台。（市科技局牵头）"}} gives the canonical JSON of that text
 * with the source's name 佛山. A line that is no such object gives an empty document with the notice
 * {@code unread-row}: as many lines come out as go in. Blank lines do not count.
 */
public final class LineConversion {
  private static final int LONGEST_LINE = 1 << 28;

  private final ConversionOptions options;
  private final Function<PolicyDocument, Stream<String>> form;
  private final String nameField;
  private final JsonMapper mapper = new JsonMapper();

  /**
   * A line that could not be read.
   *
   * @param line its number, from 1
   * @param reason in words
   */
  public record Unread(int line, String reason) {}

  private LineConversion(
      ConversionOptions options, String nameField, Function<PolicyDocument, Stream<String>> form) {
    this.options = options;
    this.nameField = nameField;
    this.form = form;
  }

  /**
   * Gives a conversion.
   *
   * @param options the text field, by default {@code text}; workers and lexicon
   * @param nameField the field that names a document, a string or a number
   * @param form makes of a document the lines that are written
   */
  public static LineConversion of(
      ConversionOptions options, String nameField, Function<PolicyDocument, Stream<String>> form) {
    return new LineConversion(options, nameField, form);
  }

  /**
   * Converts all lines of a stream; what is done is written whenever no line is ready to be read.
   *
   * @return the lines that could not be read
   * @throws IOException if the stream cannot be read or {@code out} not be written
   */
  public List<Unread> run(InputStream in, PrintWriter out) throws IOException {
    Function<DecodedText, PolicyDocument> parser = options.parser()::parse;
    try (LineCrew crew = new LineCrew(options.workers(), out)) {
      InputStream lines = new BufferedInputStream(in, 1 << 16);
      for (byte[] line = next(lines); line != null; line = next(lines)) {
        byte[] row = line;
        crew.give(() -> converted(row, parser));
      }
      return crew.finish();
    }
  }

  /** Gives the next line without its feed, null at the end. */
  private static byte[] next(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    int unit = in.read();
    if (unit < 0) {
      return null;
    }
    while (unit >= 0 && unit != '\n') {
      line.write(unit);
      if (line.size() > LONGEST_LINE) {
        throw new IOException("a line of more than " + LONGEST_LINE + " bytes");
      }
      unit = in.read();
    }
    return line.toByteArray();
  }

  private LineCrew.Result converted(byte[] line, Function<DecodedText, PolicyDocument> parser) {
    if (isBlank(line)) {
      return LineCrew.Result.NOTHING;
    }
    Optional<String> fault = Optional.empty();
    DecodedText text;
    try {
      text = text(mapper.readTree(line));
    } catch (JsonProcessingException e) {
      text = unread("No JSON: " + e.getOriginalMessage(), Optional.empty());
    } catch (IOException e) {
      text = unread("No JSON: " + e.getMessage(), Optional.empty());
    }
    if (!text.notices().isEmpty()) {
      fault = Optional.of(text.notices().get(0).message());
    }
    return new LineCrew.Result(form.apply(parser.apply(text)).toList(), fault);
  }

  private static boolean isBlank(byte[] line) {
    for (byte unit : line) {
      if (unit != ' ' && unit != '\t' && unit != '\r') {
        return false;
      }
    }
    return true;
  }

  private DecodedText text(JsonNode object) {
    JsonNode named = object.path(nameField);
    Optional<String> name =
        named.isTextual() || named.isNumber() ? Optional.of(named.asText()) : Optional.empty();
    String field = options.textField().orElse("text");
    JsonNode text = object.path(field);
    return text.isTextual()
        ? decoded(text.textValue(), name, List.of())
        : unread("The row has no text in " + field, name);
  }

  private static DecodedText unread(String fault, Optional<String> name) {
    Notice notice = new Notice("unread-row", Severity.WARNING, fault, new Span(0, 0));
    return decoded("", name, List.of(notice));
  }

  private static DecodedText decoded(String text, Optional<String> name, List<Notice> notices) {
    return new DecodedText(text, name, "text/plain", Optional.empty(), Optional.empty(), notices);
  }
}
