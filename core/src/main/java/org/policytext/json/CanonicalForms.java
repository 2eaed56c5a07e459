package org.policytext.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.policytext.model.Binding;
import org.policytext.model.Certainty;
import org.policytext.model.Comparison;
import org.policytext.model.Level;
import org.policytext.model.Rate;
import org.policytext.model.Role;
import org.policytext.model.Script;
import org.policytext.model.Severity;
import org.policytext.model.Span;

/**
 * The forms of single values: spans as {@code [start, end]}, dates as ISO text, enums as words,
 * numbers in plain notation.
 */
final class CanonicalForms extends SimpleModule {
  private static final long serialVersionUID = 1;

  CanonicalForms() {
    addSerializer(Span.class, new SpanForm());
    addDeserializer(Span.class, new SpanReader());
    addSerializer(BigDecimal.class, new NumberForm());
    addSerializer(new OptionalForm());
    addDeserializer(Optional.class, new OptionalForm.Reader());
    text(LocalDate.class, LocalDate::toString, CanonicalForms::date);
    text(Comparison.class, Comparison::sign, CanonicalForms::comparison);
    word(Script.class);
    word(Role.class);
    word(Level.class);
    word(Rate.class);
    word(Binding.class);
    word(Certainty.class);
    word(Severity.class);
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no date: " + text, e);
    }
  }

  private static Comparison comparison(String sign) {
    for (Comparison comparison : Comparison.values()) {
      if (comparison.sign().equals(sign)) {
        return comparison;
      }
    }
    throw new IllegalArgumentException("no comparator: " + sign);
  }

  private <E extends Enum<E>> void word(Class<E> type) {
    text(
        type,
        value -> value.name().toLowerCase(Locale.ROOT),
        word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
  }

  private <T> void text(Class<T> type, Function<T, String> print, Function<String, T> read) {
    addSerializer(type, new TextForm<>(print));
    addDeserializer(type, new TextReader<>(type, read));
  }

  private static final class TextForm<T> extends JsonSerializer<T> {
    private final Function<T, String> print;

    TextForm(Function<T, String> print) {
      this.print = print;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(print.apply(value));
    }
  }

  private static final class TextReader<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1;
    private final transient Function<String, T> read;

    TextReader(Class<T> type, Function<String, T> read) {
      super(type);
      this.read = read;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
      String text = in.getText();
      try {
        return read.apply(text);
      } catch (IllegalArgumentException e) {
        throw context.weirdStringException(text, handledType(), e.getMessage());
      }
    }
  }

  /** Printed raw, so that a span stays on one line also in the indented form. */
  private static final class SpanForm extends JsonSerializer<Span> {
    @Override
    public void serialize(Span span, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeRawValue("[" + span.start() + ", " + span.end() + "]");
    }
  }

  private static final class SpanReader extends StdDeserializer<Span> {
    private static final long serialVersionUID = 1;

    SpanReader() {
      super(Span.class);
    }

    @Override
    public Span deserialize(JsonParser in, DeserializationContext context) throws IOException {
      int[] ends = in.readValueAs(int[].class);
      if (ends.length != 2 || ends[0] < 0 || ends[1] < ends[0]) {
        throw context.weirdStringException("", Span.class, "a span is [start, end]");
      }
      return new Span(ends[0], ends[1]);
    }
  }

  private static final class NumberForm extends JsonSerializer<BigDecimal> {
    @Override
    public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
      out.writeNumber(plain.toPlainString());
    }
  }
}
