package org.policytext.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.policytext.json.PolicyJson;
import org.policytext.model.PolicyDocument;

/** JSON is refused, or what was read is written so that it is read again. */
public final class JsonFuzz {
  private JsonFuzz() {}

  /** Takes JSON in UTF-8. */
  public static void fuzzerTestOneInput(byte[] input) {
    PolicyDocument document;
    try {
      document = PolicyJson.read(new String(input, UTF_8));
    } catch (IllegalArgumentException refused) {
      if (!refused.getMessage().startsWith("json: ")) {
        throw new AssertionError("refused as JSON: " + refused.getMessage(), refused);
      }
      return;
    }
    String written = PolicyJson.write(document);
    if (!PolicyJson.read(written).equals(document)) {
      throw new AssertionError("read(write(x)) = x: " + written);
    }
  }
}
