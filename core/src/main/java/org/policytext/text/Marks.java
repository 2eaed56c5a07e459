package org.policytext.text;

/** Classes of punctuation: brackets of every form, dashes of every length, ends of sentences. */
public final class Marks {
  private static final String OPENERS = "(（[［〔【〈﹝﹙{〖";
  private static final String CLOSERS = ")）]］〕】〉﹞﹚}〗";
  private static final String DASHES = "—–-－~～―─至";

  private Marks() {}

  /** Tells whether {@code c} opens a bracket; 《 does not, it quotes a title. */
  public static boolean opens(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  /** Tells whether {@code c} closes a bracket. */
  public static boolean closes(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  /** Tells whether {@code c} ends a sentence. */
  public static boolean endsSentence(char c) {
    return c == '。' || c == '!' || c == '?' || c == '！' || c == '？';
  }

  /** Tells whether {@code c} stands between the ends of a range. */
  public static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  /**
   * Tells whether two characters are the same mark: equal, or both opening, both closing, or both
   * dashes.
   */
  public static boolean same(char a, char b) {
    return a == b
        || opens(a) && opens(b)
        || closes(a) && closes(b)
        || isDash(a) && isDash(b) && a != '至' && b != '至';
  }

  /**
   * Gives the position of the bracket that closes the one at {@code open}, or -1 if none does
   * before {@code limit}.
   */
  public static int closing(CharSequence text, int open, int limit) {
    int depth = 0;
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      if (opens(c)) {
        depth++;
      } else if (closes(c) && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
