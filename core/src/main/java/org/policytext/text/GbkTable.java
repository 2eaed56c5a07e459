package org.policytext.text;

import java.nio.charset.Charset;

/**
 * GBK as a table of pairs: which character a lead and a trail byte give, and back.
 *
 * <p>{@code pair('總')} is {@code 0xBF82}; {@code character(0xBF, 0x82)} is {@code 總}.
 */
final class GbkTable {
  static final int FIRST_LEAD = 0x81;
  static final int LAST_LEAD = 0xFE;
  private static final int FIRST_TRAIL = 0x40;
  private static final int LAST_TRAIL = 0xFE;
  private static final int BYTE = 8;
  private static final int FIRST_OF_GB2312 = 0xB0A1;
  private static final int LAST_BYTE = 0xFF;
  private static final int HALF = 0xA0;

  private final char[] characters = new char[1 << Character.SIZE];
  private final char[] pairs = new char[1 << Character.SIZE];

  private GbkTable() {
    Charset gbk = Charset.forName("GBK");
    for (int lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
      for (int trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail++) {
        String decoded = new String(new byte[] {(byte) lead, (byte) trail}, gbk);
        if (decoded.length() == 1 && decoded.charAt(0) != '\uFFFD') {
          put(lead << BYTE | trail, decoded.charAt(0));
        }
      }
    }
  }

  private void put(int pair, char character) {
    characters[pair] = character;
    pairs[character] = (char) pair;
  }

  /** Gives the table, made on first use. */
  static GbkTable standard() {
    return Holder.TABLE;
  }

  /** Gives the character of a pair of bytes, 0 where there is none. */
  char character(int lead, int trail) {
    return characters[lead << BYTE | trail];
  }

  /** Gives the two bytes of a character, 0 where it is not in GBK. */
  int pair(char character) {
    return pairs[character];
  }

  /** Tells whether a character is among those of GB 2312, which simplified texts print. */
  boolean isGb2312(char character) {
    int pair = pairs[character];
    return pair >= FIRST_OF_GB2312 && (pair & LAST_BYTE) > HALF;
  }

  /** Tells whether a pair has no character of its own, so that web pages drop it. */
  boolean isLost(int lead, int trail) {
    char character = characters[lead << BYTE | trail];
    return character == 0 || character >= '\uE000' && character <= '\uF8FF';
  }

  /** Tells whether a trail byte can begin a lost pair. */
  boolean beginsLostPair(int trail) {
    return Holder.LOSING[trail];
  }

  private static final class Holder {
    static final GbkTable TABLE = new GbkTable();
    static final boolean[] LOSING = losing();

    private static boolean[] losing() {
      boolean[] losing = new boolean[LAST_BYTE + 1];
      for (int lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
        for (int trail = FIRST_LEAD; trail <= LAST_LEAD; trail++) {
          losing[lead] |= TABLE.isLost(lead, trail);
        }
      }
      return losing;
    }
  }
}
