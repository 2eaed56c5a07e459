package org.policytext.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an optional value is written: as the value, or as null. */
final class OptionalForm extends JsonSerializer<Optional<?>> {
  @Override
  public void serialize(Optional<?> value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    provider.defaultSerializeValue(value.orElse(null), out);
  }

  @Override
  @SuppressWarnings("unchecked")
  public Class<Optional<?>> handledType() {
    return (Class<Optional<?>>) (Class<?>) Optional.class;
  }

  /** Reads the value as its own type is read. */
  static final class Reader extends JsonDeserializer<Optional<?>>
      implements ContextualDeserializer {
    private final @Nullable JsonDeserializer<Object> held;

    Reader() {
      this(null);
    }

    private Reader(@Nullable JsonDeserializer<Object> held) {
      this.held = held;
    }

    @Override
    public JsonDeserializer<?> createContextual(
        DeserializationContext context, BeanProperty property) throws JsonMappingException {
      JavaType optional = property == null ? context.getContextualType() : property.getType();
      return new Reader(
          context.findContextualValueDeserializer(optional.containedType(0), property));
    }

    @Override
    public Optional<?> deserialize(JsonParser in, DeserializationContext context)
        throws IOException {
      return Optional.of(Objects.requireNonNull(held, "no context").deserialize(in, context));
    }

    @Override
    public Optional<?> getNullValue(DeserializationContext context) {
      return Optional.empty();
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
      return Optional.empty();
    }
  }
}
