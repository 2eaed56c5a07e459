package org.policytext.block;

import org.policytext.lexicon.HeadingWord;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.text.CharacterSet;
import org.policytext.text.Passage;

/**
 * Finds the words of a heading that a text begins with: {@code 指导思想以…为指导}, {@code
 * 2025年主要目标到2025年…}.
 */
final class HeadingPhrases {
  private static final int SHORTEST_SENTENCE = 8;
  private static final int LATEST = 20;
  private static final CharacterSet NO_TEXT = CharacterSet.of("。:,;、)和与及的是为要等》”");
  private static final CharacterSet JOINERS = CharacterSet.of("和与及、");

  private final Trie<HeadingWord> words;
  private final SentenceStarts starts;

  HeadingPhrases(Lexicon lexicon, SentenceStarts starts) {
    Trie.Builder<HeadingWord> builder = new Trie.Builder<>();
    lexicon.headings().stream()
        .filter(word -> word.kind() != HeadingWord.Kind.LABEL)
        .forEach(word -> builder.add(word.word(), word));
    this.words = builder.build();
    this.starts = starts;
  }

  /** Gives the end of the words of a heading that {@code text} goes on behind, or -1. */
  int end(Passage text) {
    int limit = Math.min(starts.mark(text), text.start() + LATEST);
    for (int at = text.start(); at < limit; at++) {
      Trie.Found<HeadingWord> found = words.longest(text.source().text(), at, text.end());
      if (found != null && isHeading(text, at, found)) {
        return found.end();
      }
    }
    return -1;
  }

  private boolean isHeading(Passage text, int at, Trie.Found<HeadingWord> found) {
    int end = found.end();
    if (text.end() - end < SHORTEST_SENTENCE || NO_TEXT.contains(text.charAt(end))) {
      return false;
    }
    boolean within = found.value().where() == HeadingWord.Where.END;
    boolean whole = at == text.start() || isListed(text, at);
    return whole || within && starts.opens(text, end);
  }

  /** {@code 支持对象与范围}: words of headings, joined. */
  private boolean isListed(Passage text, int at) {
    Trie.Found<HeadingWord> first = words.longest(text.source().text(), text.start(), text.end());
    return first != null && first.end() + 1 == at && JOINERS.contains(text.charAt(first.end()));
  }
}
