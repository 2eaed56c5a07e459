package org.policytext.text;

import java.util.Arrays;

/**
 * Runs of up to {@link #LONGEST} characters with how often each was seen behind, as a tree: from
 * the root by {@code 知} and {@code 识} one comes to the node of {@code 知识}, whose children are the
 * characters seen behind it.
 *
 * <p>A context is a node for each length: behind {@code 保护知识} the nodes of {@code 识}, {@code 知识},
 * {@code 护知识} and {@code 保护知识}, 0 where a run was never seen.
 */
final class Ngrams {
  /** The longest context: the characters before the one that is counted. */
  static final int LONGEST = 4;

  /** The node of the empty run. */
  static final int ROOT = 1;

  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int NODE = 24;
  private static final int MOST_NODES = (1 << NODE) - 1;
  private static final float DISCOUNT = 0.75f;

  /** How much counts for each character seen, that others are behind a run too. */
  private final double trust;

  private final boolean running;

  /**
   * In each slot a node, the character behind it and the child, so that all are fetched at once.
   */
  private long[] table;

  private char[] letters;
  private int[] firstChildren;
  private int[] siblings;
  private float[] counts;
  private float[] sums;

  /** What of the counts behind a run is left to characters never seen there. */
  private float[] opens;

  /** Behind how many characters a run was seen; the sum of that over what stands behind it. */
  private int[] varieties;

  private int[] varietySums;

  /** Of how many characters that sum is. */
  private int[] varietyKinds;

  private int nodes = ROOT;

  /**
   * Begins with nothing counted.
   *
   * @param size nodes that are expected, to save growing
   * @param trust how much counts for each character seen, that others may follow too
   * @param running whether text is counted, not words and pairs of words
   */
  Ngrams(int size, double trust, boolean running) {
    this.trust = trust;
    this.running = running;
    int most = Integer.highestOneBit(Math.max(size, 1 << 6)) * 2;
    table = new long[most * 2];
    letters = new char[most];
    firstChildren = new int[most];
    siblings = new int[most];
    counts = new float[most];
    sums = new float[most];
    opens = new float[most];
    varieties = new int[most];
    varietySums = new int[most];
    varietyKinds = new int[most];
  }

  /** Counts {@code next} behind a context, and moves the context on. */
  void count(int[] context, char next, float weight) {
    int known = nodes;
    int shorter = add(ROOT, next, weight);
    int of = ROOT;
    for (int i = 0; i < LONGEST && shorter != 0; i++) {
      int node = context[i];
      boolean fresh = shorter > known;
      context[i] = shorter;
      int run = node == 0 ? 0 : add(node, next, weight);
      if (node == 0 ? fresh : run > known) {
        addVariety(of, shorter);
      }
      if (node == 0) {
        Arrays.fill(context, i + 1, LONGEST, 0);
        return;
      }
      of = node;
      shorter = run;
    }
  }

  /** A run was seen behind one character more. */
  private void addVariety(int before, int run) {
    varieties[run]++;
    varietySums[before]++;
    if (varieties[run] == 1) {
      varietyKinds[before]++;
    }
  }

  private void addWeight(int before, int run, float weight) {
    float discounted = Math.min(counts[run], DISCOUNT);
    counts[run] += weight;
    sums[before] += weight;
    opens[before] += Math.min(counts[run], DISCOUNT) - discounted;
  }

  /**
   * Gives the weight of a character behind a run, less what is left to others.
   *
   * @param length of the run. Of a shorter one counts behind how many characters the whole was
   *     seen, for it is asked only where the longer one says nothing
   */
  double seen(int whole, int length) {
    float count = isVaried(length) ? varieties[whole] : counts[whole];
    return whole == 0 ? 0 : Math.max(0, count - DISCOUNT);
  }

  /** Gives the weight of all that stands behind a run, and of what may. */
  double sum(int run, int length) {
    return isVaried(length)
        ? varietySums[run] + trust * varietyKinds[run]
        : sums[run] + trust * opens[run];
  }

  /** Gives what of that is left to characters never seen there. */
  double open(int run, int length) {
    return isVaried(length) ? (DISCOUNT + trust) * varietyKinds[run] : (1 + trust) * opens[run];
  }

  private boolean isVaried(int length) {
    return length == 0 || running && length < LONGEST;
  }

  /** Gives how often a character was seen at all. */
  float count(char character) {
    return counts[child(ROOT, character)];
  }

  /** Gives how many characters were counted. */
  float total() {
    return sums[ROOT];
  }

  int nodes() {
    return nodes;
  }

  /** Gives the character that came last on the way to a node. */
  char letter(int node) {
    return letters[node];
  }

  /** Gives a node of what was seen behind a run, 0 for none. */
  int firstChild(int node) {
    return firstChildren[node];
  }

  /** Gives another node of what was seen behind the same run, 0 for none. */
  int sibling(int node) {
    return siblings[node];
  }

  /** Gives the node of a run with a character behind it, 0 if that was never seen. */
  int child(int node, char next) {
    return (int) table[slot(key(node, next))] & MOST_NODES;
  }

  private int add(int node, char next, float weight) {
    long key = key(node, next);
    int slot = slot(key);
    int child = (int) table[slot] & MOST_NODES;
    if (child == 0) {
      if (nodes == MOST_NODES) {
        return 0;
      }
      child = grow();
      letters[child] = next;
      siblings[child] = firstChildren[node];
      firstChildren[node] = child;
      table[slot(key)] = key << NODE | child;
    }
    addWeight(node, child, weight);
    return child;
  }

  private int grow() {
    nodes++;
    if (nodes == counts.length) {
      letters = Arrays.copyOf(letters, nodes * 2);
      firstChildren = Arrays.copyOf(firstChildren, nodes * 2);
      siblings = Arrays.copyOf(siblings, nodes * 2);
      counts = Arrays.copyOf(counts, nodes * 2);
      sums = Arrays.copyOf(sums, nodes * 2);
      opens = Arrays.copyOf(opens, nodes * 2);
      varieties = Arrays.copyOf(varieties, nodes * 2);
      varietySums = Arrays.copyOf(varietySums, nodes * 2);
      varietyKinds = Arrays.copyOf(varietyKinds, nodes * 2);
      rehash();
    }
    return nodes;
  }

  private void rehash() {
    long[] old = table;
    table = new long[old.length * 2];
    for (long entry : old) {
      if (entry != 0) {
        table[slot(entry >>> NODE)] = entry;
      }
    }
  }

  private static long key(int node, char character) {
    return (long) node << Character.SIZE | character;
  }

  private int slot(long key) {
    int mask = table.length - 1;
    int slot = (int) (key * MIX >>> 32) & mask;
    while (table[slot] != 0 && table[slot] >>> NODE != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
