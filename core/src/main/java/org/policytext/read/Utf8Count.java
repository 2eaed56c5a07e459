package org.policytext.read;

/**
 * What a strict reading of bytes as UTF-8 finds.
 *
 * @param pairs characters of two bytes
 * @param longer characters of three or four bytes, as all Chinese ones are
 * @param faults bytes that belong to no character; one cut off at the end is not counted
 */
record Utf8Count(int pairs, int longer, int faults) {
  static Utf8Count of(byte[] bytes, int from) {
    int pairs = 0;
    int longer = 0;
    int faults = 0;
    for (int i = from; i < bytes.length; ) {
      int length = lengthAt(bytes, i);
      pairs += length == 2 ? 1 : 0;
      longer += length > 2 ? 1 : 0;
      faults += length == 0 ? 1 : 0;
      i += Math.max(1, length);
    }
    return new Utf8Count(pairs, longer, faults);
  }

  /** Gives the length of the character at {@code i}, 0 for none, 1 also for a cut-off end. */
  private static int lengthAt(byte[] bytes, int i) {
    int lead = bytes[i] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    for (int k = 1; k < length; k++) {
      if (i + k == bytes.length) {
        return k;
      }
      int next = bytes[i + k] & 0xFF;
      if (next < (k == 1 ? least(lead) : 0x80) || next > (k == 1 ? most(lead) : 0xBF)) {
        return 0;
      }
    }
    return length;
  }

  private static int least(int lead) {
    return lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  }

  private static int most(int lead) {
    return lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  }

  boolean isAscii() {
    return pairs + longer + faults == 0;
  }

  /** Tells whether the bytes are UTF-8, be it with single bytes damaged. */
  boolean isLikely() {
    return faults == 0 || longer >= faults;
  }

  boolean isSound() {
    return longer >= 10L * faults;
  }
}
