package org.policytext.fact;

import java.util.Optional;
import org.policytext.lexicon.HeadingWord;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.Trie;

/** Tells from a heading what stands under it: 总体要求 frames, 保障措施 makes sure, 重点任务 holds work. */
final class HeadingKinds {
  private final Trie<HeadingWord> whole;

  /** Words that a heading may end with, spelt backwards. */
  private final Trie<HeadingWord> ends;

  HeadingKinds(Lexicon lexicon) {
    Trie.Builder<HeadingWord> wholeWords = new Trie.Builder<>();
    Trie.Builder<HeadingWord> endWords = new Trie.Builder<>();
    for (HeadingWord word : lexicon.headings()) {
      wholeWords.add(word.word(), word);
      if (word.where() == HeadingWord.Where.END) {
        endWords.add(reversed(word.word()), word);
      }
    }
    whole = wholeWords.build();
    ends = endWords.build();
  }

  /** Gives the row that {@code title} matches; a mark or bracket at its end does not count. */
  Optional<HeadingWord> word(String title) {
    String bare = bare(title);
    HeadingWord exact = whole.get(bare);
    if (exact != null) {
      return Optional.of(exact);
    }
    Trie.Found<HeadingWord> end = ends.longest(reversed(bare), 0, bare.length());
    return end == null ? Optional.empty() : Optional.of(end.value());
  }

  private static String bare(String title) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < title.length() && title.charAt(i) != '('; i++) {
      char c = title.charAt(i);
      if (c != ' ' && c != ':' && c != '。') {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  private static String reversed(String word) {
    return new StringBuilder(word).reverse().toString();
  }
}
