package org.policytext.fact;

import java.util.List;
import org.policytext.lexicon.Lexicon;

/** The small words of one kind: of {@code share} 率 ends 普及率 and 占比 ends 增加值占比. */
final class SmallWords {
  private final List<String> words;

  /** Those of one character. */
  private final String characters;

  private SmallWords(List<String> words) {
    this.words = words;
    StringBuilder single = new StringBuilder();
    words.stream().filter(word -> word.length() == 1).forEach(single::append);
    this.characters = single.toString();
  }

  /** Gives the words of {@code kind} in words.tsv. */
  static SmallWords of(Lexicon lexicon, String kind) {
    return new SmallWords(lexicon.words(kind));
  }

  List<String> words() {
    return words;
  }

  /** Tells whether {@code c} alone is one. */
  boolean has(char c) {
    return characters.indexOf(c) >= 0;
  }

  /** Tells whether {@code text} is one. */
  boolean has(String text) {
    return words.contains(text);
  }

  /** Gives the first in the table that stands at {@code at}, or "". */
  String at(String text, int at) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return word;
      }
    }
    return "";
  }

  /** Gives the first in the table that ends at {@code end}, or "". */
  String before(String text, int end) {
    for (String word : words) {
      if (text.startsWith(word, end - word.length())) {
        return word;
      }
    }
    return "";
  }

  boolean open(String text) {
    return opens(text, 0);
  }

  /** Tells whether one stands at {@code at}. */
  boolean opens(String text, int at) {
    return !at(text, at).isEmpty();
  }

  /** Tells whether {@code text} ends with one. */
  boolean end(String text) {
    return ends(text, text.length());
  }

  /** Tells whether one ends at {@code end}. */
  boolean ends(String text, int end) {
    return !before(text, end).isEmpty();
  }

  /** Tells whether one stands anywhere in {@code text}. */
  boolean isIn(String text) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
