package org.policytext.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policytext.model.Span;

/** What is printed at some places of a plan, as one line of JSON: {@code {"12-15":"市科技"}}. */
final class Excerpts {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final TypeReference<LinkedHashMap<String, String>> TEXTS =
      new TypeReference<>() {};
  private static final char DASH = '-';

  private Excerpts() {}

  static String write(Map<Span, String> excerpts) {
    List<Span> places = new ArrayList<>(excerpts.keySet());
    places.sort(Excerpts::compare);
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      for (Span at : places) {
        json.writeStringField(at.start() + "-" + at.end(), excerpts.get(at));
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  static Map<Span, String> read(String line) throws IOException {
    Map<Span, String> excerpts = new LinkedHashMap<>();
    Reading.MAPPER.readValue(line, TEXTS).forEach((at, text) -> excerpts.put(span(at), text));
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

  /** Made when a line is read. */
  private static final class Reading {
    static final JsonMapper MAPPER = new JsonMapper();
  }
}
