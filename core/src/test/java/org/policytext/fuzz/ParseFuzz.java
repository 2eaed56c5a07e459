package org.policytext.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.policytext.Laws;
import org.policytext.PolicyParser;

/** Any text is a plan, and the laws hold of it. */
public final class ParseFuzz {
  private static final PolicyParser PARSER = PolicyParser.create();

  private ParseFuzz() {}

  /** Takes a plan in UTF-8. */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, UTF_8);
    Laws.requireOf(text, PARSER.parse(text));
  }
}
