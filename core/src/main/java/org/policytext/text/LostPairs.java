package org.policytext.text;

/**
 * Characters that can be guessed where a pair of bytes vanished, because it has no character: the
 * pair was the trail of one character and the lead of the next.
 *
 * <p>Of {@code 产权} ({@code B2FA C8A8}) one byte off {@code FAC8} vanishes; {@code 产} is among the
 * firsts of {@code B2}, {@code 权} among the seconds of {@code A8}.
 */
final class LostPairs {
  private static final int BYTE = 0xFF;

  private final GbkTable gbk = GbkTable.standard();
  private final PlanModel model;
  private final char[][] firsts = new char[BYTE + 1][];
  private final char[][] seconds = new char[BYTE + 1][];
  private final char[][] middles = new char[BYTE + 1][];

  LostPairs(PlanModel model) {
    this.model = model;
  }

  /** Gives the common characters of a lead whose trail begins a pair that vanishes. */
  char[] firsts(int lead) {
    if (firsts[lead] == null) {
      StringBuilder found = new StringBuilder();
      for (int trail : gbk.trailsOfLostPairs()) {
        add(found, gbk.character(lead, trail));
      }
      firsts[lead] = found.toString().toCharArray();
    }
    return firsts[lead];
  }

  /** Gives the common characters of a trail. */
  char[] seconds(int trail) {
    if (seconds[trail] == null) {
      StringBuilder found = new StringBuilder();
      for (int lead = GbkTable.FIRST_LEAD; lead <= GbkTable.LAST_LEAD; lead++) {
        add(found, gbk.character(lead, trail));
      }
      seconds[trail] = found.toString().toCharArray();
    }
    return seconds[trail];
  }

  /**
   * Gives the characters that stand between two pairs that vanish, the first begun by {@code
   * trail}.
   */
  char[] middles(int trail) {
    if (middles[trail] == null) {
      StringBuilder found = new StringBuilder();
      for (int lead = GbkTable.FIRST_LEAD; lead <= GbkTable.LAST_LEAD; lead++) {
        if (gbk.isLost(trail, lead)) {
          found.append(firsts(lead));
        }
      }
      middles[trail] = found.toString().toCharArray();
    }
    return middles[trail];
  }

  private void add(StringBuilder found, char character) {
    boolean own = character != 0 && (character < '\uE000' || character > '\uF8FF');
    if (own && model.isCommon(character)) {
      found.append(character);
    }
  }
}
