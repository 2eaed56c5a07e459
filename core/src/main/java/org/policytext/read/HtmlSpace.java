package org.policytext.read;

/** The white space of HTML, which a page may print in any number for one. */
final class HtmlSpace {
  private HtmlSpace() {}

  /** Gives the end of the run of white space that begins at {@code start}. */
  static int end(String text, int start) {
    int end = start;
    while (end < text.length() && " \t\n\r\f".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  static boolean breaks(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a character is Chinese or a mark of Chinese writing. */
  static boolean isWide(char character) {
    return character >= 0x2E80 && character <= 0x9FFF || character >= 0xF900 && character <= 0xFFEE;
  }

  /** Gives a line without the spaces at either end, ideographic and no-break ones too. */
  static String trimmed(CharSequence line) {
    int start = 0;
    int end = line.length();
    while (start < end && isSpace(line.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(line.charAt(end - 1))) {
      end--;
    }
    return line.subSequence(start, end).toString();
  }

  private static boolean isSpace(char character) {
    return character <= ' '
        || character == 0xA0
        || character == 0x3000
        || character == 0xFEFF
        || character >= 0x2000 && character <= 0x200B;
  }
}
