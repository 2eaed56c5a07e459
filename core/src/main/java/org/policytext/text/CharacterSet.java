package org.policytext.text;

/**
 * A set of UTF-16 units: 8 KB, so that a text can be asked about every character without leaving
 * the processor's first cache. Immutable.
 *
 * <p>{@code CharacterSet.of("一二三").contains('二')} is true.
 */
public final class CharacterSet {
  private final long[] bits;

  private CharacterSet(long[] bits) {
    this.bits = bits;
  }

  /** Gives the set of the characters of {@code members}. */
  public static CharacterSet of(CharSequence members) {
    long[] bits = new long[1 << Character.SIZE >> 6];
    for (int i = 0; i < members.length(); i++) {
      bits[members.charAt(i) >> 6] |= 1L << members.charAt(i);
    }
    return new CharacterSet(bits);
  }

  /** Gives the set of the first characters of {@code words}. */
  public static CharacterSet ofFirst(Iterable<String> words) {
    StringBuilder members = new StringBuilder();
    for (String word : words) {
      members.append(word, 0, Math.min(1, word.length()));
    }
    return of(members);
  }

  /** Gives the members of both sets. */
  public CharacterSet and(CharacterSet other) {
    long[] both = bits.clone();
    for (int i = 0; i < both.length; i++) {
      both[i] |= other.bits[i];
    }
    return new CharacterSet(both);
  }

  /** Tells whether {@code c} is a member. */
  public boolean contains(char c) {
    return (bits[c >> 6] >>> c & 1) != 0;
  }

  /** Gives the first place in {@code [from, to)} of {@code text} where a member stands, or -1. */
  public int in(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (contains(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
