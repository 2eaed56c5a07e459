package org.policytext;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares what is expected with what was written: an object must have the expected keys, a list
 * the expected length and order, a value must be equal. Keys that nothing is expected of are free.
 */
final class Subset {
  private final List<String> differences = new ArrayList<>();

  private Subset() {}

  /** Gives each difference on a line of its own, with its path. */
  static List<String> differences(JsonNode expected, JsonNode actual) {
    Subset subset = new Subset();
    subset.compare("", expected, actual);
    return subset.differences;
  }

  private void compare(String path, JsonNode expected, JsonNode actual) {
    if (actual == null) {
      differ(path, expected, "nothing");
    } else if (expected.isObject() && actual.isObject()) {
      expected
          .fieldNames()
          .forEachRemaining(key -> compare(path + "/" + key, expected.get(key), actual.get(key)));
    } else if (expected.isArray() && actual.isArray()) {
      compareLists(path, expected, actual);
    } else if (!isSame(expected, actual)) {
      differ(path, expected, actual);
    }
  }

  private void compareLists(String path, JsonNode expected, JsonNode actual) {
    if (expected.size() != actual.size()) {
      differ(path + " of " + expected.size() + ", not " + actual.size(), expected, actual);
      return;
    }
    for (int i = 0; i < expected.size(); i++) {
      compare(path + "/" + i, expected.get(i), actual.get(i));
    }
  }

  private static boolean isSame(JsonNode expected, JsonNode actual) {
    return expected.isNumber() && actual.isNumber()
        ? expected.decimalValue().compareTo(actual.decimalValue()) == 0
        : expected.equals(actual);
  }

  private void differ(String path, Object expected, Object actual) {
    differences.add(path + ": expected " + expected + "\n      but was " + actual);
  }
}
