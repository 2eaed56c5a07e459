package org.policytext.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.policytext.Laws;
import org.policytext.PolicyParser;
import org.policytext.lexicon.Lexicon;

/** A table is refused by file and line, or a plan can be read by it. */
public final class LexiconFuzz {
  private static final String PLAN =
      "一、总体要求\n（一）完善机制。到2025年专利授权达到1500件，年均增长10%以上。\n"
          + "1.建立台账。（市科技局牵头，市财政局、教育局配合）\n责任单位：各区人民政府\n";

  private LexiconFuzz() {}

  /** Takes a table in UTF-8 behind a line with its file name. */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, UTF_8);
    int line = text.indexOf('\n');
    String file = text.substring(0, Math.max(0, line));
    Lexicon lexicon;
    try {
      lexicon = Lexicon.from(Map.of(file, text.substring(line + 1)));
    } catch (IllegalStateException refused) {
      if (!refused.getMessage().startsWith(file + ":")) {
        throw new AssertionError("refused by name: " + refused.getMessage(), refused);
      }
      return;
    }
    Laws.requireOf(PLAN, PolicyParser.using(lexicon).parse(PLAN));
  }
}
