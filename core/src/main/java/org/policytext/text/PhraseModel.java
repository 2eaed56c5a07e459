package org.policytext.text;

import java.util.List;
import org.policytext.lexicon.Phrase;

/**
 * Which characters follow which in the language of plans: the phrases of {@code phrases.tsv} and
 * the words of a lexicon.
 */
final class PhraseModel {
  private static final double TRUST = 0;
  private static final int NODES = 1 << 17;

  private final Ngrams runs = new Ngrams(NODES, TRUST, true);
  private final char[][] followers;

  /** Counts {@code words} and {@code phrases}. */
  PhraseModel(List<String> words, List<Phrase> phrases) {
    for (String word : words) {
      count(word);
    }
    for (Phrase phrase : phrases) {
      count(phrase.example());
    }
    followers = runs.followers();
  }

  private void count(String phrase) {
    int[] context = new int[Ngrams.LONGEST];
    for (int i = 0; i < phrase.length(); i++) {
      char next = WordModel.normal(phrase.charAt(i));
      if (next != ' ') {
        runs.count(context, next, 1);
      }
    }
  }

  Ngrams runs() {
    return runs;
  }

  /** Gives the characters seen behind {@code last}. */
  char[] followers(char last) {
    return followers[last];
  }
}
