package org.policytext.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an optional value is read: as the value itself, or null. */
final class OptionalForm extends JsonDeserializer<Optional<?>> implements ContextualDeserializer {
  private final @Nullable JsonDeserializer<Object> held;

  OptionalForm() {
    this(null);
  }

  private OptionalForm(@Nullable JsonDeserializer<Object> held) {
    this.held = held;
  }

  @Override
  public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
      throws JsonMappingException {
    JavaType optional = property == null ? context.getContextualType() : property.getType();
    return new OptionalForm(
        context.findContextualValueDeserializer(optional.containedType(0), property));
  }

  @Override
  public Optional<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
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
