package org.policytext.text;

/**
 * What is known of the two bytes of a character.
 *
 * @param lead the first, or {@link #ANY}
 * @param trail the second, or {@link #ANY}
 * @param before the byte before, with which the first made a pair that vanished, or {@link #ANY}
 * @param vanished whether the second began a pair that vanished
 */
record Bytes(int lead, int trail, int before, boolean vanished) {
  static final int ANY = -1;
  private static final int BYTE = 0xFF;

  /** Tells whether a character has such bytes. */
  boolean fit(char character) {
    GbkTable gbk = GbkTable.standard();
    int pair = gbk.pair(character);
    int first = pair >> Byte.SIZE;
    int second = pair & BYTE;
    return (lead == ANY || lead == first)
        && (trail == ANY || trail == second)
        && (!vanished || gbk.beginsLostPair(second))
        && (before == ANY || gbk.isLost(before, first));
  }
}
