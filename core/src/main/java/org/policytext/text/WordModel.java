package org.policytext.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharTable;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Which characters follow which in Chinese at large, by the words of HanLP's core dictionary and
 * its table of words that follow each other.
 *
 * <p>Characters are looked at in simplified script and half width; digits are one, and so are Latin
 * letters.
 */
final class WordModel {
  /** What stands before the first character of a line. */
  static final char START = '\n';

  private static final String TABLE = ".table.bin";
  private static final int EXPECTED = 1 << 20;
  private static final double TRUST = 2;

  /** A word of the dictionary beside one of the table, which also tells what it stands behind. */
  private static final float OF_DICTIONARY = 0.02f;

  private static final char[] NORMAL = normalForms();

  private final Ngrams runs = new Ngrams(EXPECTED, TRUST, false);
  private final String[] words;
  private final int[] context = new int[Ngrams.LONGEST];

  private WordModel() {
    DoubleArrayTrie<CoreDictionary.Attribute> dictionary = CoreDictionary.trie;
    words = words(dictionary);
    for (int id = 0; id < words.length; id++) {
      if (words[id] != null) {
        float weight = (dictionary.getValueAt(id).totalFrequency + 1) * OF_DICTIONARY;
        begin("");
        add(words[id], weight);
      }
    }
    addPairs();
  }

  /** Loads the dictionary and counts its words and their pairs. */
  static Ngrams runs() {
    return new WordModel().runs;
  }

  /** Gives a character as the model counts it: simplified, half width, digits and letters alike. */
  static char normal(char character) {
    return NORMAL[character];
  }

  private void begin(String word) {
    Arrays.fill(context, 0);
    for (int i = 0; i < word.length(); i++) {
      runs.count(context, word.charAt(i), 0);
    }
  }

  private void add(String word, float weight) {
    for (int i = 0; i < word.length(); i++) {
      runs.count(context, word.charAt(i), weight);
    }
  }

  /** Of each word where its pairs begin, then each pair: the word behind it and how often. */
  private void addPairs() {
    int[] starts;
    int[] pairs;
    String path = '/' + HanLP.Config.BiGramDictionaryPath + TABLE;
    try (InputStream bytes = HanLP.class.getResourceAsStream(path);
        ObjectInputStream table = new ObjectInputStream(new BufferedInputStream(bytes))) {
      starts = (int[]) table.readObject();
      pairs = (int[]) table.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(path, e);
    }
    for (int id = 0; id < words.length; id++) {
      if (words[id] == null || starts[id] == starts[id + 1]) {
        continue;
      }
      begin(words[id]);
      int[] behind = context.clone();
      for (int pair = starts[id]; pair < starts[id + 1]; pair++) {
        String next = words[pairs[2 * pair]];
        if (next != null) {
          System.arraycopy(behind, 0, context, 0, behind.length);
          add(next, pairs[2 * pair + 1]);
        }
      }
    }
  }

  /** Walks all words of the double array, each from its end up to the root. */
  private static String[] words(DoubleArrayTrie<CoreDictionary.Attribute> trie) {
    int[] base = trie.getBase();
    int[] check = trie.getCheck();
    int[] parents = parents(base, check);
    String[] words = new String[trie.size()];
    StringBuilder word = new StringBuilder();
    for (int slot = 1; slot < base.length && slot < check.length; slot++) {
      if (base[slot] < 0 && check[slot] == slot) {
        word.setLength(0);
        for (int state = parents[slot]; state > 0; state = parents[check[state]]) {
          word.append((char) (state - check[state] - 1));
        }
        words[-base[slot] - 1] = normalWord(word.reverse());
      }
    }
    return words;
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

  /** Of the placeholders a number is a digit and the begin of a sentence that of a line. */
  private static String normalWord(StringBuilder word) {
    String text = word.toString();
    if (text.length() > 1 && text.contains("##")) {
      return switch (text) {
        case "始##始" -> String.valueOf(START);
        case "未##数" -> "0";
        case "未##串" -> "a";
        default -> null;
      };
    }
    for (int i = 0; i < word.length(); i++) {
      word.setCharAt(i, normal(word.charAt(i)));
    }
    return word.toString();
  }

  private static char[] normalForms() {
    char[] normal = new char[1 << Character.SIZE];
    for (int unit = 0; unit < normal.length; unit++) {
      normal[unit] = normalForm((char) unit);
    }
    return normal;
  }

  private static char normalForm(char unit) {
    if (unit >= '\u3400' && unit <= '\u9FFF') {
      return CharTable.CONVERT[unit];
    }
    if (Marks.opens(unit) || Marks.closes(unit)) {
      return Marks.opens(unit) ? '(' : ')';
    }
    char half = Folding.fold(unit);
    if (half >= '0' && half <= '9') {
      return '0';
    }
    return half < '\u0080' && Character.isLetter(half) ? 'a' : half;
  }
}
