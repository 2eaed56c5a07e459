package org.policytext.lexicon.lookup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words with a value each, found in a text at a place in time linear in the length of the longest
 * word, however many words there are.
 *
 * <p>The edges lie in one open-addressed table; each is one number, so that a step costs one
 * access: its key of node and character, and in the low bits the node it leads to. Immutable once
 * built.
 */
@SuppressWarnings("exports") // the annotations are for tools
public final class Trie<V> {
  /** Bits of a node: many more than a lexicon has. */
  private static final int NODE_BITS = 24;

  private static final int NODES = 1 << NODE_BITS;

  private final long[] edges;
  private final List<V> values;

  /** Index of the value of each node, or -1. */
  private final int[] ends;

  /** By the low bits of a first character: whether any word may begin with it. */
  private final boolean[] openers;

  private Trie(long[] edges, List<V> values, int[] ends, boolean[] openers) {
    this.edges = edges;
    this.values = values;
    this.ends = ends;
    this.openers = openers;
  }

  /** Collects words for a trie; of two equal words the first stays. */
  public static final class Builder<V> {
    private static final int OPENERS = 1 << 12;
    private long[] edges = new long[1024];
    private int count;
    private final List<V> values = new ArrayList<>();
    private int[] ends = new int[1024];
    private int nodeCount = 1;
    private final boolean[] openers = new boolean[OPENERS];

    /** Begins without words. */
    public Builder() {
      ends[0] = -1;
    }

    /** Adds a word; an empty one is passed over. */
    public Builder<V> add(String word, V value) {
      if (word.isEmpty()) {
        return this;
      }
      openers[word.charAt(0) & (OPENERS - 1)] = true;
      int node = 0;
      for (int i = 0; i < word.length(); i++) {
        node = child(node, word.charAt(i));
      }
      if (ends[node] < 0) {
        ends[node] = values.size();
        values.add(value);
      }
      return this;
    }

    private int child(int node, char c) {
      if (count * 2 >= edges.length) {
        grow();
      }
      long key = key(node, c);
      int slot = slot(edges, key);
      if (edges[slot] == 0) {
        edges[slot] = key << NODE_BITS | newNode();
        count++;
      }
      return node(edges[slot]);
    }

    private int newNode() {
      if (nodeCount == NODES) {
        throw new IllegalStateException("more than " + NODES + " prefixes of words");
      }
      if (nodeCount == ends.length) {
        ends = Arrays.copyOf(ends, nodeCount * 2);
      }
      ends[nodeCount] = -1;
      return nodeCount++;
    }

    private void grow() {
      long[] old = edges;
      edges = new long[old.length * 2];
      for (long edge : old) {
        if (edge != 0) {
          edges[slot(edges, edge >>> NODE_BITS)] = edge;
        }
      }
    }

    /** Gives the trie of the words so far. */
    public Trie<V> build() {
      return new Trie<>(
          edges.clone(), List.copyOf(values), Arrays.copyOf(ends, nodeCount), openers.clone());
    }
  }

  /** Gives a trie of {@code words}, each its own value. */
  public static Trie<String> of(Iterable<String> words) {
    Builder<String> builder = new Builder<>();
    words.forEach(word -> builder.add(word, word));
    return builder.build();
  }

  private static long key(int node, char c) {
    return ((long) (node + 1) << 16) | c;
  }

  private static int node(long edge) {
    return (int) edge & (NODES - 1);
  }

  private static int slot(long[] edges, long key) {
    int mask = edges.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (edges[slot] != 0 && edges[slot] >>> NODE_BITS != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** A word found: where it ends and its value. */
  public record Found<V>(int end, V value) {}

  /** Gives the longest word that begins at {@code start} and ends by {@code limit}, or null. */
  public @Nullable Found<V> longest(CharSequence text, int start, int limit) {
    if (start >= limit || !mayOpen(text.charAt(start))) {
      return null;
    }
    int node = 0;
    int end = -1;
    int value = -1;
    for (int i = start; i < limit; i++) {
      node = child(node, text.charAt(i));
      if (node < 0) {
        break;
      }
      if (ends[node] >= 0) {
        end = i + 1;
        value = ends[node];
      }
    }
    return end < 0 ? null : new Found<>(end, values.get(value));
  }

  /**
   * Gives the value of the longest word that is {@code [start, end)} read from its end, or null.
   */
  @Nullable V longestBackwards(CharSequence text, int start, int end) {
    if (start >= end || !mayOpen(text.charAt(end - 1))) {
      return null;
    }
    int node = 0;
    int value = -1;
    for (int i = end - 1; i >= start; i--) {
      node = child(node, text.charAt(i));
      if (node < 0) {
        break;
      }
      value = ends[node] < 0 ? value : ends[node];
    }
    return value < 0 ? null : values.get(value);
  }

  private boolean mayOpen(char c) {
    return openers[c & (openers.length - 1)];
  }

  /** Gives the node behind {@code node} along {@code c}, or -1. */
  private int child(int node, char c) {
    long edge = edges[slot(edges, key(node, c))];
    return edge == 0 ? -1 : node(edge);
  }

  /** Gives the characters that words begin with, each once. */
  public String openers() {
    StringBuilder openers = new StringBuilder();
    for (long edge : edges) {
      if (edge >>> NODE_BITS + Character.SIZE == 1) {
        openers.append((char) (edge >>> NODE_BITS));
      }
    }
    return openers.toString();
  }

  /** Gives the value of {@code word}, or null. */
  public @Nullable V get(String word) {
    Found<V> found = longest(word, 0, word.length());
    return found != null && found.end() == word.length() ? found.value() : null;
  }
}
