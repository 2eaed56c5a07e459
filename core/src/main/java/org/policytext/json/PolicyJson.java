package org.policytext.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policytext.chunk.Chunk;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Target;

/**
 * The canonical JSON of a plan: keys in the order of the record components, two spaces, line feeds,
 * plain numbers, nothing left out. The same document gives the same text on every machine, and
 * {@code read(write(document))} equals {@code document}.
 *
 * <p>A task of {@code 1.完善机制。建立台账。(责任单位:市科技局)} is written as {@code {"id": "1", "number": "1",
 * "label": "1.", …}}.
 */
public final class PolicyJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // a section without a heading holds all of a plan, however long
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();
  private static final String SCHEMA = "policy-document.schema.json";

  private PolicyJson() {}

  /** Made when JSON is first read: it takes longer than to read a plan. */
  private static final class Reading {
    static final JsonMapper MAPPER =
        JsonMapper.builder(FACTORY)
            .addModule(new CanonicalForms())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .addMixIn(Target.class, TargetForm.class)
            .build();
  }

  /**
   * {@return the canonical JSON, indented, with a final line feed: {@code "title": "完善机制"}}
   *
   * @param document the plan, read
   */
  public static String write(PolicyDocument document) {
    Objects.requireNonNull(document, "document");
    return written(new IndentedForm(), out -> out.write(document)) + "\n";
  }

  /**
   * {@return the canonical JSON, {@code "title":"完善机制"}, on one line without a final line feed, as
   * JSON Lines want it}
   *
   * @param document the plan, read
   */
  public static String writeLine(PolicyDocument document) {
    Objects.requireNonNull(document, "document");
    return written(null, out -> out.write(document));
  }

  /**
   * {@return a chunk on one line without a final line feed: {@code {"id":"佛山.txt#2.1.3",…}}} Units
   * and targets are canonical JSON.
   *
   * @param chunk of a plan
   */
  public static String writeLine(Chunk chunk) {
    Objects.requireNonNull(chunk, "chunk");
    return written(null, out -> out.write(chunk));
  }

  /**
   * {@return the document that {@code json} describes; {@code "title": "完善机制"} is its title again}
   *
   * @param json what {@link #write} gave
   * @throws IllegalArgumentException if {@code json} is not the canonical JSON of a plan
   */
  public static PolicyDocument read(String json) {
    Objects.requireNonNull(json, "json");
    try {
      PolicyDocument document = Reading.MAPPER.readValue(json, PolicyDocument.class);
      if (document == null) {
        throw new IllegalArgumentException("json: null");
      }
      return document;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("json: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * {@return the JSON Schema (2020-12) of the canonical JSON, for validators and code generators of
   * other languages}
   */
  public static String schema() {
    try (InputStream bytes = PolicyJson.class.getResourceAsStream(SCHEMA)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(SCHEMA, e);
    }
  }

  private interface Writing {
    void to(CanonicalWriter out) throws IOException;
  }

  private static String written(@Nullable PrettyPrinter form, Writing writing) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      out.setPrettyPrinter(form);
      writing.to(new CanonicalWriter(out));
    } catch (IOException e) {
      throw new IllegalStateException(e); // a string takes all
    }
    return text.toString();
  }

  /** Every value of an object and of a list on its own line; a colon followed by one space. */
  private static final class IndentedForm extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1;
    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    IndentedForm() {
      super(
          Separators.createDefaultInstance()
              .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
              .withObjectEmptySeparator("")
              .withArrayEmptySeparator(""));
      indentObjectsWith(TWO_SPACES);
      indentArraysWith(TWO_SPACES);
    }

    private IndentedForm(IndentedForm base) {
      super(base);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
      return new IndentedForm(this);
    }
  }
}
