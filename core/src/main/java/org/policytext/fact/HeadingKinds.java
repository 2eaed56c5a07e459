package org.policytext.fact;

import java.util.Optional;
import org.policytext.lexicon.HeadingWord;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.lookup.Endings;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.text.CharacterSet;

/** Tells from a heading what stands under it: 总体要求 frames, 保障措施 makes sure, 重点任务 holds work. */
final class HeadingKinds {
  private static final CharacterSet DROPPED = CharacterSet.of(" :。(");

  private final Trie<HeadingWord> whole;

  /** Words that a heading may end with. */
  private final Endings<HeadingWord> ends;

  HeadingKinds(Lexicon lexicon) {
    Trie.Builder<HeadingWord> wholeWords = new Trie.Builder<>();
    Endings.Builder<HeadingWord> endWords = new Endings.Builder<>();
    for (HeadingWord word : lexicon.headings()) {
      wholeWords.add(word.word(), word);
      if (word.where() == HeadingWord.Where.END) {
        endWords.add(word.word(), word);
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
    return Optional.ofNullable(ends.longest(bare, 0, bare.length()));
  }

  private static String bare(String title) {
    if (DROPPED.in(title, 0, title.length()) < 0) {
      return title;
    }
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < title.length() && title.charAt(i) != '('; i++) {
      char c = title.charAt(i);
      if (c != ' ' && c != ':' && c != '。') {
        bare.append(c);
      }
    }
    return bare.toString();
  }
}
