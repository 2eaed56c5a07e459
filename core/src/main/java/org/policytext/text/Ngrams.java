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

  /** The share of what stands behind a character that makes another one expected there. */
  private static final float SELDOM = 2e-3f;

  private static final float DISCOUNT = 0.75f;
  private static final char[] NONE = {};

  /** What stands before a place: the nodes of the runs. */
  record Place(int[] nodes) {
    static final Place NOWHERE = new Place(new int[LONGEST]);
  }

  /** How much counts for each character seen, that others are behind a run too. */
  private final double trust;

  private final boolean running;

  /** The nodes of single characters. */
  private final int[] first = new int[1 << Character.SIZE];

  private long[] keys;
  private int[] children;
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
    int slots = Integer.highestOneBit(Math.max(size, 1 << 10)) * 4;
    keys = new long[slots];
    children = new int[slots];
    counts = new float[slots / 4];
    sums = new float[slots / 4];
    opens = new float[slots / 4];
    varieties = new int[slots / 4];
    varietySums = new int[slots / 4];
    varietyKinds = new int[slots / 4];
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

  /** Gives the place behind {@code next}. */
  Place follow(Place before, char next) {
    int[] found = new int[LONGEST];
    found[0] = first[next];
    for (int i = 0; i + 1 < LONGEST && found[i] != 0 && before.nodes[i] != 0; i++) {
      found[i + 1] = child(before.nodes[i], next);
    }
    return new Place(found);
  }

  /**
   * Gives the probability of {@code next} at a place: what longer runs say, and as far as they say
   * nothing what shorter ones say, down to {@code base}. Of a shorter run counts behind how many
   * characters it was seen, for it is asked only where the longer one says nothing.
   */
  double probability(Place place, char next, double base) {
    int child = first[next];
    double probability = running ? share(ROOT, child, base) : full(ROOT, child, base);
    for (int i = 0; i < LONGEST && place.nodes[i] != 0; i++) {
      int node = place.nodes[i];
      child = child == 0 ? 0 : child(node, next);
      boolean varied = running && i + 1 < LONGEST;
      probability = varied ? share(node, child, probability) : full(node, child, probability);
    }
    return probability;
  }

  private double share(int node, int child, double base) {
    double sum = varietySums[node] + trust * varietyKinds[node];
    if (sum <= 0) {
      return base;
    }
    double seen = child == 0 ? 0 : Math.max(0, varieties[child] - DISCOUNT);
    return (seen + (DISCOUNT + trust) * varietyKinds[node] * base) / sum;
  }

  private double full(int node, int child, double base) {
    if (sums[node] <= 0) {
      return base;
    }
    double more = trust * opens[node];
    double seen = child == 0 ? 0 : Math.max(0, counts[child] - DISCOUNT);
    return (seen + (opens[node] + more) * base) / (sums[node] + more);
  }

  /** Gives, for each character, those seen right behind it no more seldom than that, ascending. */
  char[][] followers() {
    StringBuilder[] found = new StringBuilder[1 << Character.SIZE];
    char[] letters = new char[nodes + 1];
    for (int letter = 0; letter < first.length; letter++) {
      letters[first[letter]] = first[letter] == 0 ? 0 : (char) letter;
    }
    for (int slot = 0; slot < keys.length; slot++) {
      int node = (int) (keys[slot] >>> Character.SIZE);
      int before = letters[node];
      if (children[slot] != 0 && before != 0 && counts[children[slot]] >= sums[node] * SELDOM) {
        found[before] = found[before] == null ? new StringBuilder() : found[before];
        found[before].append((char) keys[slot]);
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
