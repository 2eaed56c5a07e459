package org.policytext.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.batch.Input.Line;

/** Reads plans out of JSON objects: a file that is one, or a file with one on each line. */
final class Records {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Records() {}

  static boolean isRecord(Input input) {
    return isLines(input) || InputFinder.extension(input.path()).equals("json");
  }

  static boolean isLines(Input input) {
    return InputFinder.extension(input.path()).equals("jsonl");
  }

  /** Gives an input for each line of a JSON Lines file that is not blank. */
  static List<Input> lines(Input input) throws IOException {
    List<Input> lines = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(input.path()), 1 << 16)) {
      int number = 1;
      Line line = next(in, number, 0);
      while (line != null) {
        if (line.length() > 1) {
          lines.add(at(input, line));
        }
        number++;
        line = next(in, number, line.offset() + line.length() + 1);
      }
    }
    return lines;
  }

  /** Gives the text in {@code field} of an object. */
  static String text(byte[] json, String field) throws IOException {
    try {
      JsonNode text = MAPPER.readTree(json).get(field);
      return Optional.ofNullable(text)
          .filter(JsonNode::isTextual)
          .orElseThrow(() -> new IOException("no text in its field " + field))
          .textValue();
    } catch (JsonProcessingException e) {
      throw new IOException("no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Input at(Input input, Line line) {
    String file = input.file() + ":" + line.number();
    return new Input(input.path(), file, input.name(), Optional.of(line));
  }

  private static Line next(InputStream in, int number, long offset) throws IOException {
    int length = 0;
    int next = in.read();
    if (next < 0) {
      return null;
    }
    while (next >= 0 && next != '\n') {
      length++;
      next = in.read();
    }
    return new Line(number, offset, length);
  }
}
