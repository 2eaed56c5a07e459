package org.policytext.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;

/** How a target is written: a value without a unit has the unit null. */
abstract class TargetForm {
  @JsonProperty
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @JsonSerialize(using = UnitForm.class)
  @JsonSetter(nulls = Nulls.AS_EMPTY)
  abstract String unit();

  static final class UnitForm extends JsonSerializer<String> {
    @Override
    public void serialize(String unit, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      if (unit.isEmpty()) {
        json.writeNull();
      } else {
        json.writeString(unit);
      }
    }
  }
}
