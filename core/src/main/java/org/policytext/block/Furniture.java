package org.policytext.block;

import java.util.List;
import org.policytext.lexicon.FurnitureWord;
import org.policytext.lexicon.Lexicon;
import org.policytext.text.Passage;

/** Lines that a page puts around a plan: navigation, print links, advertisement. */
final class Furniture {
  private static final int LONGEST_LINK = 40;
  private final List<FurnitureWord> words;

  Furniture(Lexicon lexicon) {
    words = lexicon.furniture();
  }

  boolean isFurniture(Passage line) {
    return isRule(line) || words.stream().anyMatch(word -> matches(word, line));
  }

  /** A line of dashes, stars or the like. */
  private static boolean isRule(Passage line) {
    for (int i = line.start(); i < line.end(); i++) {
      if ("-—_=*·.~| ".indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(FurnitureWord word, Passage line) {
    return switch (word.where()) {
      case WHOLE -> line.length() == word.word().length() && line.startsWith(word.word());
      case START -> line.length() <= LONGEST_LINK && line.startsWith(word.word());
      case SENTENCE -> line.startsWith(word.word());
    };
  }
}
