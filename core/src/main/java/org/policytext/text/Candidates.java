package org.policytext.text;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Characters that can be meant where bytes are missing, the likely ones first.
 *
 * <p>A pair of bytes without a character vanished: it was the trail of one character and the lead
 * of the next. Of {@code 产权} ({@code B2FA C8A8}) one byte off {@code FAC8} vanishes; {@code 产} is
 * among the firsts of {@code B2}, {@code 权} among the seconds of {@code A8}.
 */
final class Candidates {
  private static final int BYTE = 0xFF;
  private static final int TRAILS = 0x100;

  private final GbkTable gbk = GbkTable.standard();
  private final PlanModel model;
  private final char[][] firsts = new char[TRAILS][];
  private final char[][] seconds = new char[TRAILS][];
  private final char[][] endings = new char[TRAILS][];
  private final Followers[] followers = new Followers[1 << Character.SIZE];
  private final BitSet openTrails = new BitSet();
  private final char[] all;
  private final char[] middles;

  Candidates(PlanModel model) {
    this.model = model;
    for (int trail : gbk.trailsOfLostPairs()) {
      openTrails.set(trail);
    }
    all = likelyFirst(0, BYTE, 0, BYTE, false);
    middles = likelyFirst(0, BYTE, 0, BYTE, true);
  }

  /** Gives the characters of a lead whose trail can begin a pair that vanishes. */
  char[] firsts(int lead) {
    if (firsts[lead] == null) {
      firsts[lead] = likelyFirst(lead, lead, 0, BYTE, true);
    }
    return firsts[lead];
  }

  /** Gives the characters of a trail. */
  char[] seconds(int trail) {
    if (seconds[trail] == null) {
      seconds[trail] = likelyFirst(0, BYTE, trail, trail, false);
    }
    return seconds[trail];
  }

  /** Gives the characters of a lead. */
  char[] endings(int lead) {
    if (endings[lead] == null) {
      endings[lead] = likelyFirst(lead, lead, 0, BYTE, false);
    }
    return endings[lead];
  }

  /** Gives the characters whose trail can begin a pair that vanishes. */
  char[] middles() {
    return middles;
  }

  /** Gives all characters. */
  char[] all() {
    return all;
  }

  /** Gives the characters that were seen behind {@code last}. */
  Followers followers(char last) {
    if (followers[last] == null) {
      followers[last] = new Followers(last);
    }
    return followers[last];
  }

  /** Forgets what was seen behind the characters of {@code text}, since more was. */
  void learnt(String text) {
    followers[WordModel.START] = null;
    for (int i = 0; i < text.length(); i++) {
      followers[WordModel.normal(text.charAt(i))] = null;
    }
  }

  /** Tells whether a character of a plan may be {@code character}: a rare one may not. */
  boolean canBeMeant(char character) {
    boolean own = character != 0 && (character < '\uE000' || character > '\uF8FF');
    return own && (character == '\u3000' || !model.isRare(character));
  }

  private char[] likelyFirst(int lead, int lastLead, int trail, int lastTrail, boolean open) {
    long[] found = new long[BYTE];
    int count = 0;
    int end = Math.min(lastLead, GbkTable.LAST_LEAD);
    for (int high = Math.max(lead, GbkTable.FIRST_LEAD); high <= end; high++) {
      for (int low = trail; low <= lastTrail; low++) {
        char character = gbk.character(high, low);
        if (canBeMeant(character) && (!open || openTrails.get(low))) {
          found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
          found[count++] = unlikeliness(character) << Character.SIZE | character;
        }
      }
    }
    Arrays.sort(found, 0, count);
    char[] sorted = new char[count];
    for (int i = 0; i < count; i++) {
      sorted[i] = (char) found[i];
    }
    return sorted;
  }

  private long unlikeliness(char character) {
    return Integer.MAX_VALUE - Float.floatToIntBits((float) model.likely(character));
  }

  /** The characters that were seen behind one, by their trail. */
  final class Followers {
    private final char[] all;
    private final char[] open;
    private final int[] starts = new int[TRAILS + 1];

    private Followers(char last) {
      BitSet seen = new BitSet();
      for (char[] found : model.followers(last)) {
        for (char next : found) {
          GbkForms.of(next).chars().forEach(seen::set);
        }
      }
      seen.stream().forEach(unit -> starts[(gbk.pair((char) unit) & BYTE) + 1]++);
      for (int trail = 0; trail < TRAILS; trail++) {
        starts[trail + 1] += starts[trail];
      }
      all = new char[starts[TRAILS]];
      int[] ends = starts.clone();
      seen.stream().forEach(unit -> all[ends[gbk.pair((char) unit) & BYTE]++] = (char) unit);
      StringBuilder opened = new StringBuilder();
      openTrails.stream().forEach(trail -> opened.append(ofTrail(trail)));
      open = opened.toString().toCharArray();
    }

    char[] all() {
      return all;
    }

    /** Gives those whose trail can begin a pair that vanishes. */
    char[] open() {
      return open;
    }

    char[] ofTrail(int trail) {
      return Arrays.copyOfRange(all, starts[trail], starts[trail + 1]);
    }
  }
}
