package org.policytext.text;

import java.util.Arrays;

/**
 * Characters that can be meant where bytes are missing, the likely ones first: all, those of a lead
 * byte, those of a trail byte.
 *
 * <p>A pair of bytes without a character vanished: it was the trail of one character and the lead
 * of the next. Of {@code 产权} ({@code B2FA C8A8}) one byte off {@code FAC8} vanishes; {@code 产} is
 * among those of the lead {@code B2}, {@code 权} among those of the trail {@code A8}.
 */
final class Candidates {
  private static final int BYTE = 0xFF;
  private static final char[] NONE = {};

  private final char[] all;
  private final char[][] leads;
  private final char[][] trails;

  private Candidates(char[] all) {
    this.all = all;
    leads = parted(all, Byte.SIZE);
    trails = parted(all, 0);
  }

  /** How likely a character is. */
  interface Likelihood {
    double of(char character);
  }

  /** Gives {@code characters} of GBK in their order. */
  static Candidates of(char[] characters, Likelihood likelihood) {
    long[] keys = new long[characters.length];
    for (int i = 0; i < keys.length; i++) {
      long likely = Float.floatToIntBits((float) likelihood.of(characters[i]));
      keys[i] = Integer.MAX_VALUE - likely << Character.SIZE | characters[i];
    }
    Arrays.sort(keys);
    char[] sorted = new char[keys.length];
    for (int i = 0; i < keys.length; i++) {
      sorted[i] = (char) keys[i];
    }
    return new Candidates(sorted);
  }

  /** Parts characters by one of their bytes, in their order. */
  private static char[][] parted(char[] all, int shift) {
    GbkTable gbk = GbkTable.standard();
    char[][] parts = new char[BYTE + 1][];
    int[] counts = new int[BYTE + 1];
    for (char character : all) {
      counts[gbk.pair(character) >> shift & BYTE]++;
    }
    for (int i = 0; i < parts.length; i++) {
      parts[i] = counts[i] == 0 ? NONE : new char[counts[i]];
    }
    Arrays.fill(counts, 0);
    for (char character : all) {
      int value = gbk.pair(character) >> shift & BYTE;
      parts[value][counts[value]++] = character;
    }
    return parts;
  }

  /** Gives those of which {@code bytes} says the most; not all of them fit. */
  char[] of(Bytes bytes) {
    return bytes.lead() != Bytes.ANY
        ? leads[bytes.lead()]
        : bytes.trail() != Bytes.ANY ? trails[bytes.trail()] : all;
  }
}
