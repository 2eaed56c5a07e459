package org.policytext.text;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharTable;

/**
 * How likely a character is after two others, by the words of HanLP's dictionary and the phrases of
 * plans: {@code 权} after {@code 识产} is, {@code 訌} is not.
 *
 * <p>Characters are looked at in simplified script and half width. Made on first use only: it loads
 * the dictionary.
 */
final class WordModel {
  /** What stands before the first character of a line. */
  static final char START = '\n';

  private static final float PHRASE_WEIGHT = 60;
  private static final double COMMON = 1e-5;
  private static final double FLOOR = 1e-9;
  private static final double BY_THREE = 0.55;
  private static final double BY_TWO = 0.35;
  private static final double BY_ONE = 0.1;
  private static final double BY_WORDS = 0.9;

  private final char[] normal = normal();
  private final float[] ones = new float[1 << Character.SIZE];
  private final float[] starts = new float[1 << Character.SIZE];
  private final float[] ends = new float[1 << Character.SIZE];
  private final Tally pairs = new Tally();
  private final Tally pairEnds = new Tally();
  private final Tally triples = new Tally();
  private final WordTrie trie = new WordTrie();
  private double characters;
  private double words;

  private WordModel() {
    addDictionary(CoreDictionary.trie);
    PlanPhrases.all().forEach(phrase -> add(phrase.text(), phrase.weight() * PHRASE_WEIGHT));
  }

  /** Gives the model; the first call loads the dictionary. */
  static WordModel standard() {
    return Holder.MODEL;
  }

  /** Gives a character as the model counts it: simplified, half width, digits and letters alike. */
  char normal(char character) {
    return normal[character];
  }

  /** Gives the places behind {@code next}, where {@code places} are those before it. */
  WordPlaces after(WordPlaces places, char next) {
    return places.after(trie, next);
  }

  /**
   * Gives the probability of {@code next} after {@code before} and {@code last}, at {@code places}
   * in words; never 0.
   */
  double probability(WordPlaces places, char before, char last, char next) {
    double byWords = places.probability(trie, next);
    return BY_WORDS * byWords + (1 - BY_WORDS) * byCharacters(before, last, next);
  }

  private double byCharacters(char before, char last, char next) {
    double start = starts[next] / words;
    double one = ones[next] / characters + FLOOR;
    double two = start;
    double three = start;
    if (ones[last] > 0) {
      two = (pairs.count(pair(last, next)) + ends[last] * start) / ones[last];
      float seen = pairs.count(pair(before, last));
      three =
          seen == 0
              ? two
              : (triples.count(triple(before, last, next))
                      + pairEnds.count(pair(before, last)) * start)
                  / seen;
    }
    return BY_THREE * three + BY_TWO * two + BY_ONE * one;
  }

  /** Tells whether a character is so rare that no plan uses it. */
  boolean isRare(char next) {
    return ones[next] == 0;
  }

  /** Tells whether a character is common enough to be guessed where bytes are lost. */
  boolean isCommon(char next) {
    return ones[next] > characters * COMMON;
  }

  static long pair(char first, char second) {
    return (long) first << Character.SIZE | second;
  }

  static long triple(char first, char second, char third) {
    return pair(first, second) << Character.SIZE | third;
  }

  private void add(CharSequence word, float weight) {
    int last = word.length() - 1;
    for (int i = 0; i <= last; i++) {
      char next = normal[word.charAt(i)];
      ones[next] += weight;
      if (i >= 1) {
        pairs.add(pair(normal[word.charAt(i - 1)], next), weight);
      }
      if (i >= 2) {
        triples.add(triple(normal[word.charAt(i - 2)], normal[word.charAt(i - 1)], next), weight);
      }
    }
    trie.add(normalized(word), weight);
    starts[normal[word.charAt(0)]] += weight;
    ends[normal[word.charAt(last)]] += weight;
    if (last >= 1) {
      pairEnds.add(pair(normal[word.charAt(last - 1)], normal[word.charAt(last)]), weight);
    }
    characters += last + 1;
    characters += (weight - 1) * (last + 1);
    words += weight;
  }

  private String normalized(CharSequence word) {
    StringBuilder result = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      result.setCharAt(i, normal[word.charAt(i)]);
    }
    return result.toString();
  }

  /** Walks all words of the double array, each from its end up to the root. */
  private void addDictionary(DoubleArrayTrie<CoreDictionary.Attribute> trie) {
    int[] base = trie.getBase();
    int[] check = trie.getCheck();
    int[] parents = parents(base, check);
    StringBuilder word = new StringBuilder();
    for (int slot = 1; slot < base.length && slot < check.length; slot++) {
      if (base[slot] < 0 && check[slot] == slot) {
        word.setLength(0);
        for (int state = parents[slot]; state > 0; state = parents[check[state]]) {
          word.append((char) (state - check[state] - 1));
        }
        addWord(word.reverse(), trie.getValueAt(-base[slot] - 1));
      }
    }
  }

  private void addWord(CharSequence word, CoreDictionary.Attribute attribute) {
    boolean placeholder = word.length() > 1 && word.toString().contains("##");
    if (!placeholder && word.length() > 0) {
      add(word, attribute.totalFrequency + 1);
    }
  }

  private static int[] parents(int[] base, int[] check) {
    int[] parents = new int[Math.max(base.length, check.length)];
    for (int state = 0; state < base.length && state < check.length; state++) {
      if (base[state] > 0 && base[state] < parents.length) {
        parents[base[state]] = state;
      }
    }
    return parents;
  }

  private static char[] normal() {
    char[] normal = new char[1 << Character.SIZE];
    for (int unit = 0; unit < normal.length; unit++) {
      normal[unit] = normalUnit((char) unit);
    }
    return normal;
  }

  private static char normalUnit(char unit) {
    if (unit >= '\u3400' && unit <= '\u9FFF') {
      return CharTable.CONVERT[unit];
    }
    char half = Folding.fold(unit);
    if (half >= '0' && half <= '9') {
      return '0';
    }
    return half < '\u0080' && Character.isLetter(half) ? 'a' : half;
  }

  private static final class Holder {
    static final WordModel MODEL = new WordModel();
  }
}
