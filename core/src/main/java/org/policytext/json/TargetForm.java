package org.policytext.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

/** How a target is read: a value without a unit has the unit null. */
abstract class TargetForm {
  @JsonProperty
  @JsonSetter(nulls = Nulls.AS_EMPTY)
  abstract String unit();
}
