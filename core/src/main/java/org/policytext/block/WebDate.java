package org.policytext.block;

import org.policytext.text.Passage;

/** A date as web pages print it: {@code 2022/11/8}, {@code 2023-05-12 10:30}. */
final class WebDate {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 24;
  private static final String WITHIN = "-/.: ";

  private WebDate() {}

  /** Gives the end of the date that begins at {@code from}, or {@code from} where none does. */
  static int end(Passage text, int from) {
    if (from >= text.end()
        || !isDigit(text, from)
        || from > text.start() && isDigit(text, from - 1)) {
      return from;
    }
    int end = from;
    int parts = 0;
    while (end < text.end() && end - from < LONGEST && isWithin(text, end)) {
      parts += "-/.".indexOf(text.charAt(end)) >= 0 ? 1 : 0;
      end++;
    }
    return parts == 2 && end - from >= SHORTEST ? text.sub(from, end).strip().end() : from;
  }

  private static boolean isWithin(Passage text, int at) {
    return isDigit(text, at) || WITHIN.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isDigit(Passage text, int at) {
    return Character.isDigit(text.charAt(at));
  }
}
