package org.policytext.text;

import java.util.Arrays;

/**
 * Runs of up to {@link #LONGEST} characters with how often each was seen, as a tree: from the root
 * by {@code 知} and {@code 识} one comes to the node of {@code 知识}, whose children are the characters
 * seen behind it.
 *
 * <p>A context is a node for each length: behind {@code 保护知识} the nodes of {@code 识}, {@code 知识},
 * {@code 护知识} and {@code 保护知识}, 0 where a run was never seen.
 */
final class Ngrams {
  /** The longest context: the characters before the one that is counted. */
  static final int LONGEST = 4;

  private static final int ROOT = 1;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private static final float TINY = 1e-9f;

  /** The nodes of single characters. */
  private final int[] first = new int[1 << Character.SIZE];

  private long[] keys;
  private int[] children;
  private float[] counts;
  private float[] sums;
  private int[] kinds;
  private int nodes = ROOT;

  /**
   * Begins with nothing counted.
   *
   * @param size nodes that are expected, to save growing
   */
  Ngrams(int size) {
    int slots = Integer.highestOneBit(Math.max(size, 1 << 10)) * 4;
    keys = new long[slots];
    children = new int[slots];
    counts = new float[slots / 4];
    sums = new float[slots / 4];
    kinds = new int[slots / 4];
  }

  /** Counts {@code next} behind a context, and moves the context on. */
  void count(int[] context, char next, float weight) {
    int behind = addFirst(next, weight);
    for (int i = 0; i < LONGEST; i++) {
      int node = context[i];
      context[i] = behind;
      behind = node == 0 ? 0 : add(node, next, weight);
    }
  }

  private int addFirst(char next, float weight) {
    if (first[next] == 0) {
      first[next] = grow();
      kinds[ROOT]++;
    }
    counts[first[next]] += weight;
    sums[ROOT] += weight;
    return first[next];
  }

  /** Gives the nodes behind {@code next}. */
  int[] follow(int[] context, char next) {
    int[] result = new int[LONGEST];
    result[0] = first[next];
    for (int length = 1; length < LONGEST && result[length - 1] != 0; length++) {
      int node = context[length - 1];
      result[length] = node == 0 ? 0 : child(node, next);
    }
    return result;
  }

  /**
   * Gives, for each node of a context, the share that is left to characters never seen behind it.
   */
  double[] openShares(int[] context, double trust) {
    double[] shares = new double[LONGEST];
    for (int i = 0; i < LONGEST; i++) {
      double open = trust * kinds[context[i]];
      shares[i] = open == 0 ? 1 : open / (sums[context[i]] + open);
    }
    return shares;
  }

  /**
   * Gives the probability of {@code next} in a context: what longer runs say, and as far as they
   * say nothing what shorter ones say, down to {@code base}.
   */
  double probability(int[] context, double[] shares, char next, double base, double trust) {
    int child = first[next];
    double open = trust * kinds[ROOT];
    double probability = open == 0 ? base : (counts[child] + open * base) / (sums[ROOT] + open);
    for (int i = 0; i < LONGEST && context[i] != 0; i++) {
      child = child == 0 ? 0 : child(context[i], next);
      probability *= shares[i];
      if (child != 0) {
        probability += (1 - shares[i]) * counts[child] / Math.max(sums[context[i]], TINY);
      }
    }
    return probability;
  }

  /** Gives how often a character was seen at all. */
  float count(char character) {
    return counts[first[character]];
  }

  /** Gives how many characters were counted. */
  float total() {
    return sums[ROOT];
  }

  private int child(int node, char next) {
    return children[slot(key(node, next))];
  }

  private int add(int node, char next, float weight) {
    long key = key(node, next);
    int slot = slot(key);
    int child = children[slot];
    if (child == 0) {
      child = grow();
      slot = slot(key);
      keys[slot] = key;
      children[slot] = child;
      kinds[node]++;
    }
    counts[child] += weight;
    sums[node] += weight;
    return child;
  }

  private int grow() {
    nodes++;
    if (nodes == counts.length) {
      counts = Arrays.copyOf(counts, nodes * 2);
      sums = Arrays.copyOf(sums, nodes * 2);
      kinds = Arrays.copyOf(kinds, nodes * 2);
      rehash();
    }
    return nodes;
  }

  private void rehash() {
    long[] oldKeys = keys;
    int[] oldChildren = children;
    keys = new long[oldKeys.length * 2];
    children = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldChildren[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        children[slot] = oldChildren[i];
      }
    }
  }

  private static long key(int node, char character) {
    return (long) node << Character.SIZE | character;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key * MIX >>> 32) & mask;
    while (children[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
