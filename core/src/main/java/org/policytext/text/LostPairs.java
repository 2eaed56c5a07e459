package org.policytext.text;

import java.util.BitSet;

/**
 * Characters that can be guessed where a pair of bytes vanished, because it has no character: the
 * pair was the trail of one character and the lead of the next.
 *
 * <p>Of {@code 产权} ({@code B2FA C8A8}) one byte off {@code FAC8} vanishes; {@code 产} is among the
 * firsts of {@code B2}, {@code 权} among the seconds of {@code A8}.
 */
final class LostPairs {
  private static final int BYTE = 0xFF;

  /** Marks that may stand behind any word. */
  private static final String MARKS = "，。、；：）》”";

  private final GbkTable gbk = GbkTable.standard();
  private final PlanModel model;
  private final char[][] firsts = new char[BYTE + 1][];
  private final char[][] seconds = new char[BYTE + 1][];
  private final char[][] middles = new char[1 << Character.SIZE][];
  private final char[][] nexts = new char[1 << Character.SIZE][];
  private final BitSet openTrails = new BitSet();

  LostPairs(PlanModel model) {
    this.model = model;
    for (int trail : gbk.trailsOfLostPairs()) {
      openTrails.set(trail);
    }
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
   * Gives the characters seen behind {@code last} whose trail begins a pair that vanishes: where
   * two pairs in a row vanished, only such a one is looked for.
   */
  char[] middles(char last) {
    if (middles[last] == null) {
      StringBuilder found = new StringBuilder();
      for (char next : nexts(last)) {
        if (openTrails.get(gbk.pair(next) & BYTE)) {
          found.append(next);
        }
      }
      middles[last] = found.toString().toCharArray();
    }
    return middles[last];
  }

  /** Gives the characters seen behind {@code last}. */
  char[] nexts(char last) {
    if (nexts[last] == null) {
      BitSet seen = new BitSet();
      for (char[] followers : model.followers(last)) {
        for (char next : followers) {
          GbkForms.of(next).chars().forEach(seen::set);
        }
      }
      seen.or(model.frequent());
      (last == WordModel.START ? HeadingNumbers.numerals() : MARKS.chars()).forEach(seen::set);
      StringBuilder found = new StringBuilder();
      seen.stream().forEach(next -> add(found, (char) next));
      nexts[last] = found.toString().toCharArray();
    }
    return nexts[last];
  }

  private void add(StringBuilder found, char character) {
    boolean own = character != 0 && (character < '\uE000' || character > '\uF8FF');
    if (own && model.isCommon(character)) {
      found.append(character);
    }
  }
}
