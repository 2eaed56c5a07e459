package org.policytext.block;

import java.util.EnumMap;
import java.util.Map;
import org.policytext.lexicon.FurnitureWord;
import org.policytext.lexicon.FurnitureWord.Where;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.text.Passage;

/** Lines that a page puts around a plan: navigation, print links, advertisement. */
final class Furniture {
  private static final String RULE = "-—_=*·.~| ";
  private static final String RULE_OF_TABLE = RULE + ":";
  private static final int LONGEST_LINK = 40;
  private final Map<Where, Trie<FurnitureWord>> words = new EnumMap<>(Where.class);

  Furniture(Lexicon lexicon) {
    for (Where where : Where.values()) {
      Trie.Builder<FurnitureWord> builder = new Trie.Builder<>();
      lexicon.furniture().stream()
          .filter(word -> word.where() == where)
          .forEach(word -> builder.add(word.word(), word));
      words.put(where, builder.build());
    }
  }

  boolean isFurniture(Passage line) {
    return isRule(line)
        || opens(line, Where.SENTENCE)
        || line.length() <= LONGEST_LINK && (opens(line, Where.START) || isWhole(line));
  }

  /** Gives the end of the words of a page that open {@code line}, or its start. */
  int end(Passage line) {
    int end = line.start();
    for (Where where : Where.values()) {
      Trie.Found<FurnitureWord> found =
          words.get(where).longest(line.source().text(), line.start(), line.end());
      end = found == null ? end : Math.max(end, found.end());
    }
    return end;
  }

  private boolean opens(Passage line, Where where) {
    return words.get(where).longest(line.source().text(), line.start(), line.end()) != null;
  }

  /** Tells whether {@code line} is a word of a page and nothing else: 打印. */
  boolean isWhole(Passage line) {
    return words.get(Where.WHOLE).get(line.text()) != null;
  }

  /** A line of dashes, stars or the like. */
  private static boolean isRule(Passage line) {
    String marks = line.startsWith("|") ? RULE_OF_TABLE : RULE;
    for (int i = line.start(); i < line.end(); i++) {
      if (marks.indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
