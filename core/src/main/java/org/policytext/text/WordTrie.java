package org.policytext.text;

import java.util.Arrays;

/**
 * Words by their characters, with how often words pass through each place.
 *
 * <p>From the root by {@code 知} and {@code 识} one comes to a place where {@code 知识} ends and {@code
 * 知识化} goes on.
 */
final class WordTrie {
  static final int ROOT = 1;
  private static final int NONE = 0;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[1 << 18];
  private int[] children = new int[1 << 18];
  private double[] passing = new double[1 << 16];
  private double[] ending = new double[1 << 16];
  private int nodes = ROOT;

  void add(CharSequence word, double weight) {
    int node = ROOT;
    passing[node] += weight;
    for (int i = 0; i < word.length(); i++) {
      node = grow(node, word.charAt(i));
      passing[node] += weight;
    }
    ending[node] += weight;
  }

  /** Gives the place behind {@code character}, 0 where no word goes on with it. */
  int child(int node, char character) {
    return children[slot(key(node, character))];
  }

  /** Gives the share of the words through {@code node} that go on to {@code child}. */
  double share(int node, int child) {
    return child == NONE ? 0 : passing[child] / passing[node];
  }

  /** Gives the share of the words through {@code node} that end there. */
  double endingShare(int node) {
    return ending[node] / passing[node];
  }

  private int grow(int node, char character) {
    int slot = slot(key(node, character));
    if (children[slot] != NONE) {
      return children[slot];
    }
    nodes++;
    if (nodes == passing.length) {
      passing = Arrays.copyOf(passing, nodes * 2);
      ending = Arrays.copyOf(ending, nodes * 2);
    }
    keys[slot] = key(node, character);
    children[slot] = nodes;
    int added = nodes;
    if (nodes * 2 > keys.length) {
      rehash();
    }
    return added;
  }

  private static long key(int node, char character) {
    return (long) node << Character.SIZE | character;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key * MIX >>> 40) & mask;
    while (children[slot] != NONE && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void rehash() {
    long[] oldKeys = keys;
    int[] oldChildren = children;
    keys = new long[oldKeys.length * 2];
    children = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldChildren[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        children[slot] = oldChildren[i];
      }
    }
  }
}
