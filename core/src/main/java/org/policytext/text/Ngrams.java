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

  /** The node of the empty run. */
  static final int ROOT = 1;

  /** The share of what stands behind a character that makes another one expected there. */
  private static final float SELDOM = 2e-3f;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private static final float DISCOUNT = 0.75f;
  private static final char[] NONE = {};

  /** How much counts for each character seen, that others are behind a run too. */
  private final double trust;

  private final boolean running;

  /** The nodes of single characters. */
  private final int[] first = new int[1 << Character.SIZE];

  /** Of each slot the key and, right behind it, the child, so that both are fetched at once. */
  private long[] table;

  private float[] counts;
  private float[] sums;

  /** What of the counts behind a run is left to characters never seen there. */
  private float[] opens;

  /**
   * Behind how many characters a run was seen; the sum for what stands behind it, and of how many.
   */
  private int[] varieties;

  private int[] varietySums;
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
    int most = Integer.highestOneBit(Math.max(size, 1 << 10)) * 2;
    table = new long[most * 4];
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
    int shorter = addFirst(next, weight);
    int of = ROOT;
    for (int i = 0; i < LONGEST; i++) {
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

  private int addFirst(char next, float weight) {
    if (first[next] == 0) {
      first[next] = grow();
    }
    addWeight(ROOT, first[next], weight);
    return first[next];
  }

  private void addWeight(int before, int run, float weight) {
    float discounted = Math.min(counts[run], DISCOUNT);
    counts[run] += weight;
    sums[before] += weight;
    opens[before] += Math.min(counts[run], DISCOUNT) - discounted;
  }

  /** Gives the nodes of the runs behind {@code next}. */
  int[] follow(int[] before, char next) {
    int[] found = new int[LONGEST];
    found[0] = first[next];
    for (int i = 0; i + 1 < LONGEST && found[i] != 0 && before[i] != 0; i++) {
      found[i + 1] = child(before[i], next);
    }
    return found;
  }

  /**
   * Gives the weight of a character behind a run, less what is left to others.
   *
   * @param length of the run. Of a shorter one counts behind how many characters the whole was
   *     seen, for it is asked only where the longer one says nothing
   */
  double seen(int run, int whole, int length) {
    float count = isVaried(length) ? varieties[whole] : counts[whole];
    return whole == 0 || run == 0 ? 0 : Math.max(0, count - DISCOUNT);
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
    return running && length < LONGEST;
  }

  /** Gives, for each character, those seen right behind it no more seldom than that, ascending. */
  char[][] followers() {
    StringBuilder[] found = new StringBuilder[1 << Character.SIZE];
    char[] letters = new char[nodes + 1];
    for (int letter = 0; letter < first.length; letter++) {
      letters[first[letter]] = first[letter] == 0 ? 0 : (char) letter;
    }
    for (int slot = 0; slot < table.length; slot += 2) {
      int node = (int) (table[slot] >>> Character.SIZE);
      int child = (int) table[slot + 1];
      int before = letters[node];
      if (child != 0 && before != 0 && counts[child] >= sums[node] * SELDOM) {
        found[before] = found[before] == null ? new StringBuilder() : found[before];
        found[before].append((char) table[slot]);
      }
    }
    char[][] followers = new char[found.length][];
    for (int letter = 0; letter < found.length; letter++) {
      followers[letter] = found[letter] == null ? NONE : found[letter].toString().toCharArray();
      Arrays.sort(followers[letter]);
    }
    return followers;
  }

  /** Gives how often a character was seen at all. */
  float count(char character) {
    return counts[first[character]];
  }

  /** Gives how many characters were counted. */
  float total() {
    return sums[ROOT];
  }

  /** Gives the node of a single character, 0 if it was never seen. */
  int child(char next) {
    return first[next];
  }

  /** Gives the node of a run with a character behind it, 0 if that was never seen. */
  int child(int node, char next) {
    return (int) table[slot(key(node, next)) + 1];
  }

  private int add(int node, char next, float weight) {
    long key = key(node, next);
    int slot = slot(key);
    int child = (int) table[slot + 1];
    if (child == 0) {
      child = grow();
      slot = slot(key);
      table[slot] = key;
      table[slot + 1] = child;
    }
    addWeight(node, child, weight);
    return child;
  }

  private int grow() {
    nodes++;
    if (nodes == counts.length) {
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
    for (int i = 0; i < old.length; i += 2) {
      if (old[i + 1] != 0) {
        int slot = slot(old[i]);
        table[slot] = old[i];
        table[slot + 1] = old[i + 1];
      }
    }
  }

  private static long key(int node, char character) {
    return (long) node << Character.SIZE | character;
  }

  private int slot(long key) {
    int mask = table.length - 2;
    int slot = (int) (key * MIX >>> 32) & mask;
    while (table[slot + 1] != 0 && table[slot] != key) {
      slot = slot + 2 & mask;
    }
    return slot;
  }
}
