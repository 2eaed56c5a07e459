package org.policytext.text;

/**
 * Counts characters that plans hardly print, where many stand side by side: {@code 懾瀼芈鋵嵙暯娇倳浽}.
 *
 * <p>In a traditional text its own characters are no strangers.
 */
final class Strangers {
  /** Characters that are looked at together, and how many strangers among them make a run. */
  static final int WINDOW = 8;

  private static final int MANY = 4;
  private static final int SAMPLE = 20_000;
  private static final int TRADITIONAL = 12;

  private final TraditionalCharacters characters;
  private final boolean traditional;

  /** A bit for each of the last characters, the last one lowest. */
  private int last;

  Strangers(String text, TraditionalCharacters characters) {
    this.characters = characters;
    int end = Math.min(text.length(), SAMPLE);
    int old = 0;
    for (int i = 0; i < end; i++) {
      old += characters.contains(text.charAt(i)) ? 1 : 0;
    }
    traditional = old * TRADITIONAL > end;
  }

  /** Takes the next character; tells whether there are many strangers now, and begins anew. */
  boolean reach(char unit) {
    if (!RunAnchors.isHan(unit)) {
      last = 0;
      return false;
    }
    boolean known = traditional && characters.contains(unit) || !RunAnchors.isUnusual(unit);
    last = (last << 1 | (known ? 0 : 1)) & (1 << WINDOW) - 1;
    boolean many = Integer.bitCount(last) >= MANY;
    last = many ? 0 : last;
    return many;
  }
}
