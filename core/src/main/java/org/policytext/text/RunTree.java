package org.policytext.text;

import java.util.Arrays;

/**
 * The runs of several {@link Ngrams} in one tree that is only read: the children of a node stand
 * side by side, by their character.
 *
 * <p>Behind {@code 知识} stand {@code 产}, {@code 分}, {@code 面}; each has one weight, that of all
 * sources together.
 */
final class RunTree {
  static final int ROOT = 1;

  private final Ngrams[] sources;
  private final double[] weights;

  private char[] letters;
  private int[] children;

  /** The weight of a node's character behind the run before it, and that of all behind the node. */
  private float[] seen;

  private float[] sums;

  /** What of the sum is left to characters never seen behind the node. */
  private float[] opens;

  private final int[] singles = new int[1 << Character.SIZE];

  /** The nodes of two characters, those behind the same one by their weight. */
  private int[] heaviest;

  private RunTree(Ngrams[] sources, double[] weights) {
    this.sources = sources;
    this.weights = weights;
  }

  /** Gives the runs of {@code sources}, each weighed. */
  static RunTree of(Ngrams[] sources, double[] weights) {
    RunTree tree = new RunTree(sources, weights);
    tree.grow();
    return tree;
  }

  /** Lays the nodes out by their length; {@code parts} holds the node of each source. */
  private void grow() {
    int most = Arrays.stream(sources).mapToInt(Ngrams::nodes).sum() + 2;
    letters = new char[most];
    children = new int[most + 1];
    seen = new float[most];
    sums = new float[most];
    opens = new float[most];
    int[][] parts = new int[sources.length][most];
    for (int[] part : parts) {
      part[ROOT] = Ngrams.ROOT;
    }
    int nodes = ROOT + 1;
    int layer = ROOT;
    for (int length = 0; length <= Ngrams.LONGEST; length++) {
      int end = nodes;
      for (int node = layer; node < end; node++) {
        children[node] = nodes;
        nodes = addChildren(node, nodes, length, parts);
        addSums(node, length, parts);
      }
      if (length == 1) {
        heaviest = byWeight(layer, end, nodes);
      }
      layer = end;
    }
    Arrays.fill(children, layer, children.length, nodes);
    for (int node = children[ROOT]; node < children[ROOT + 1]; node++) {
      singles[letters[node]] = node;
    }
    trim(nodes);
  }

  private int addChildren(int node, int free, int length, int[][] parts) {
    long[] found = new long[4];
    int count = 0;
    for (int source = 0; source < sources.length; source++) {
      Ngrams runs = sources[source];
      int child = parts[source][node] == 0 ? 0 : runs.firstChild(parts[source][node]);
      for (; child != 0; child = runs.sibling(child)) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = ((long) runs.letter(child) << 8 | source) << Integer.SIZE | child;
      }
    }
    Arrays.sort(found, 0, count);
    int next = free - 1;
    for (int i = 0; i < count; i++) {
      char letter = (char) (found[i] >>> Integer.SIZE + 8);
      if (i == 0 || letters[next] != letter) {
        letters[++next] = letter;
      }
      int source = (int) (found[i] >>> Integer.SIZE) & 0xFF;
      parts[source][next] = (int) found[i];
      seen[next] += (float) (weights[source] * sources[source].seen((int) found[i], length));
    }
    return next + 1;
  }

  private void addSums(int node, int length, int[][] parts) {
    for (int source = 0; source < sources.length; source++) {
      int part = parts[source][node];
      if (part != 0) {
        sums[node] += (float) (weights[source] * sources[source].sum(part, length));
        opens[node] += (float) (weights[source] * sources[source].open(part, length));
      }
    }
  }

  private int[] byWeight(int from, int to, int end) {
    int first = children[from];
    int[] order = new int[end];
    for (int node = from; node < to; node++) {
      int last = node + 1 < to ? children[node + 1] : end;
      long[] keys = new long[last - children[node]];
      for (int i = 0; i < keys.length; i++) {
        int child = children[node] + i;
        long light = Integer.MAX_VALUE - Float.floatToIntBits(seen[child]);
        keys[i] = light << Integer.SIZE | child;
      }
      Arrays.sort(keys);
      for (int i = 0; i < keys.length; i++) {
        order[children[node] + i] = (int) keys[i];
      }
    }
    Arrays.fill(order, 0, Math.min(first, order.length), 0);
    return order;
  }

  private void trim(int nodes) {
    letters = Arrays.copyOf(letters, nodes);
    children = Arrays.copyOf(children, nodes + 1);
    seen = Arrays.copyOf(seen, nodes);
    sums = Arrays.copyOf(sums, nodes);
    opens = Arrays.copyOf(opens, nodes);
  }

  /** Gives the node of a single character, 0 if it was never seen. */
  int single(char next) {
    return singles[next];
  }

  /** Gives the node of a run with a character behind it, 0 if that was never seen. */
  int child(int node, char next) {
    int low = children[node];
    int high = children[node + 1] - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      char letter = letters[middle];
      if (letter == next) {
        return middle;
      }
      low = letter < next ? middle + 1 : low;
      high = letter < next ? high : middle - 1;
    }
    return 0;
  }

  /** Gives where the children of a node begin; they end where those of the next node begin. */
  int children(int node) {
    return children[node];
  }

  /** Gives, in the place of a node of two characters, one that is as heavy among its siblings. */
  int heaviest(int place) {
    return heaviest[place];
  }

  char letter(int node) {
    return letters[node];
  }

  double seen(int node) {
    return seen[node];
  }

  double sum(int node) {
    return sums[node];
  }

  double open(int node) {
    return opens[node];
  }
}
