package org.policytext.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.policytext.model.Span;

/** What is printed at some places of a plan, as one line of JSON: {@code {"12-15":"市科技"}}. */
final class Excerpts {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final TypeReference<LinkedHashMap<String, String>> TEXTS =
      new TypeReference<>() {};
  private static final char DASH = '-';

  private Excerpts() {}

  static String write(Map<Span, String> excerpts) {
    Map<String, String> texts = new LinkedHashMap<>();
    excerpts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Excerpts::compare))
        .forEach(it -> texts.put(it.getKey().start() + "-" + it.getKey().end(), it.getValue()));
    try {
      return MAPPER.writeValueAsString(texts);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<Span, String> read(String line) throws IOException {
    Map<Span, String> excerpts = new LinkedHashMap<>();
    MAPPER.readValue(line, TEXTS).forEach((at, text) -> excerpts.put(span(at), text));
    return excerpts;
  }

  private static int compare(Span left, Span right) {
    int byStart = Integer.compare(left.start(), right.start());
    return byStart != 0 ? byStart : Integer.compare(left.end(), right.end());
  }

  private static Span span(String at) {
    int dash = at.indexOf(DASH);
    return new Span(
        Integer.parseInt(at.substring(0, dash)), Integer.parseInt(at.substring(dash + 1)));
  }
}
