package org.policytext.read;

/** Where a line of Chinese may be broken. */
final class PdfLineBreak {
  private static final float LETTER_WIDTH = 0.55f;

  /** No line begins with these: ，。；：、！？）》」』】〕”’…—％．· */
  private static final String CLOSING =
      "\uFF0C\u3002\uFF1B\uFF1A\u3001\uFF01\uFF1F\uFF09\u300B\u300D\u300F\u3011\u3015"
          + "\u201D\u2019\u2026\u2014\uFF05\uFF0E\u00B7";

  /** No line ends with these: （《「『【〔“‘ */
  private static final String OPENING = "\uFF08\u300A\u300C\u300E\u3010\u3014\u201C\u2018([";

  private PdfLineBreak() {}

  /** Gives the width, in letters, of the characters at the head of a line that keep together. */
  static float firstWidth(String line) {
    int i = 0;
    float width = 0;
    while (i < line.length() && OPENING.indexOf(line.charAt(i)) >= 0) {
      width += width(line.charAt(i++));
    }
    if (i < line.length()) {
      width += width(line.charAt(i++));
    }
    while (i < line.length() && isHeld(line.charAt(i))) {
      width += width(line.charAt(i++));
    }
    return width;
  }

  private static boolean isHeld(char character) {
    return character > ' ' && character < 0x80 || CLOSING.indexOf(character) >= 0;
  }

  private static float width(char character) {
    return character < 0x80 ? LETTER_WIDTH : 1;
  }
}
