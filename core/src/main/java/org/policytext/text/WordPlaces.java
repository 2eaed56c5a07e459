package org.policytext.text;

/**
 * Where in words a text may be: behind {@code 知识} it is at the end of {@code 知识}, within {@code
 * 知识化} or within {@code 识}; each with its share. What comes next has a probability by all of them.
 */
final class WordPlaces {
  private static final int MOST = 5;
  private static final double UNKNOWN = 1e-9;
  private static final double TINY = 1e-4;

  /** Between two words. */
  static final WordPlaces START = new WordPlaces(new int[] {WordTrie.ROOT}, new double[] {1}, 1, 1);

  private final int[] nodes;
  private final double[] shares;
  private final int size;
  private final double boundary;

  private WordPlaces(int[] nodes, double[] shares, int size, double boundary) {
    this.nodes = nodes;
    this.shares = shares;
    this.size = size;
    this.boundary = boundary;
  }

  /** Gives the probability of {@code next}. */
  double probability(WordTrie trie, char next) {
    double sum = boundary * trie.share(WordTrie.ROOT, trie.child(WordTrie.ROOT, next)) + UNKNOWN;
    for (int i = 0; i < size; i++) {
      if (nodes[i] != WordTrie.ROOT) {
        sum += shares[i] * trie.share(nodes[i], trie.child(nodes[i], next));
      }
    }
    return sum;
  }

  /** Gives the places behind {@code next}. */
  WordPlaces after(WordTrie trie, char next) {
    int[] places = new int[MOST];
    double[] parts = new double[MOST];
    int count = 0;
    double sum = 0;
    int first = trie.child(WordTrie.ROOT, next);
    if (first != 0) {
      places[0] = first;
      parts[0] = boundary * trie.share(WordTrie.ROOT, first) + UNKNOWN;
      sum = parts[0];
      count = 1;
    }
    for (int i = 0; i < size && count < MOST; i++) {
      int child = nodes[i] == WordTrie.ROOT ? 0 : trie.child(nodes[i], next);
      double part = child == 0 ? 0 : shares[i] * trie.share(nodes[i], child);
      if (part > 0) {
        places[count] = child;
        parts[count++] = part;
        sum += part;
      }
    }
    return count == 0 ? START : normalized(trie, places, parts, count, sum);
  }

  private static WordPlaces normalized(
      WordTrie trie, int[] places, double[] parts, int count, double sum) {
    double boundary = TINY;
    int kept = 0;
    for (int i = 0; i < count; i++) {
      double share = parts[i] / sum;
      if (share > TINY) {
        places[kept] = places[i];
        parts[kept++] = share;
        boundary += share * trie.endingShare(places[i]);
      }
    }
    return new WordPlaces(places, parts, kept, boundary);
  }
}
