package org.policytext.read;

import org.policytext.lexicon.CharacterGroup.Kind;

/** The numbers that items begin with: {@code 2.}, {@code 三、}, {@code （四）}. */
final class PdfItemMark {
  private static final String OPENING = "(\uFF08";
  private static final String ENDING = ".\uFF0E\u3001)\uFF09";
  private static final String SENTENCE_END = "\u3002\uFF1B;)\uFF09";
  private static final int LONGEST = 3;

  private final String numerals;

  PdfItemMark(WordTable<Kind> characters) {
    numerals =
        "0123456789"
            + String.join("", characters.texts(Kind.DIGITS))
            + String.join("", characters.texts(Kind.POWERS));
  }

  /** Tells whether an item begins after a text that ends as a sentence does. */
  boolean parts(CharSequence before, String line) {
    return SENTENCE_END.indexOf(before.charAt(before.length() - 1)) >= 0 && opens(line);
  }

  private boolean opens(String line) {
    int start = OPENING.indexOf(line.charAt(0)) >= 0 ? 1 : 0;
    int end = start;
    while (end < line.length()
        && end - start < LONGEST
        && numerals.indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    boolean marked =
        end > start && end + 1 < line.length() && ENDING.indexOf(line.charAt(end)) >= 0;
    return marked && numerals.indexOf(line.charAt(end + 1)) < 0;
  }
}
