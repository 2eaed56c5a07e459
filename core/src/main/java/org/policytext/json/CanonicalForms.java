package org.policytext.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
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
 * How single values are read: spans as {@code [start, end]}, dates as ISO text, enums as words,
 * numbers in plain notation.
 */
final class CanonicalForms extends SimpleModule {
  private static final long serialVersionUID = 1;

  CanonicalForms() {
    addDeserializer(Span.class, new SpanReader());
    addDeserializer(BigDecimal.class, new NumberReader());
    addDeserializer(Optional.class, new OptionalForm());
    text(LocalDate.class, CanonicalForms::date);
    text(Comparison.class, CanonicalForms::comparison);
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
    text(type, word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
  }

  private <T> void text(Class<T> type, Function<String, T> read) {
    addDeserializer(type, new TextReader<>(type, read));
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

  /** As a plan's values are read: {@code 1.50} is 1.5; one with an endless row of zeros is none. */
  private static final class NumberReader extends StdDeserializer<BigDecimal> {
    private static final long serialVersionUID = 1;
    private static final int MOST_DIGITS = 1_000;

    NumberReader() {
      super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser in, DeserializationContext context)
        throws IOException {
      if (!in.currentToken().isNumeric()) {
        throw context.weirdStringException(in.getText(), BigDecimal.class, "no number");
      }
      BigDecimal number = in.getDecimalValue();
      if (Math.abs((long) number.scale()) > MOST_DIGITS) {
        throw context.weirdNumberException(0, BigDecimal.class, "too many digits");
      }
      BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
      return bare.setScale(Math.max(0, bare.scale()));
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
}
