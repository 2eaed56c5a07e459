package org.policytext.lexicon.lookup;

import org.jspecify.annotations.Nullable;

/**
 * Words with a value each, found where they end: 局 at the end of 市教育局. What {@link Trie} is to the
 * beginning of a word, this is to its end; immutable once built.
 */
@SuppressWarnings("exports") // the annotations are for tools
public final class Endings<V> {
  private final Trie<V> backwards;

  private Endings(Trie<V> backwards) {
    this.backwards = backwards;
  }

  /** Collects endings; of two equal ones the first stays. */
  public static final class Builder<V> {
    private final Trie.Builder<V> backwards = new Trie.Builder<>();

    /** Begins without endings. */
    public Builder() {}

    /** Adds an ending; an empty one is passed over. */
    public Builder<V> add(String ending, V value) {
      backwards.add(new StringBuilder(ending).reverse().toString(), value);
      return this;
    }

    /** Gives the endings so far. */
    public Endings<V> build() {
      return new Endings<>(backwards.build());
    }
  }

  /** Gives the value of the longest ending of {@code [start, end)} of {@code text}, or null. */
  public @Nullable V longest(CharSequence text, int start, int end) {
    return backwards.longestBackwards(text, start, end);
  }
}
