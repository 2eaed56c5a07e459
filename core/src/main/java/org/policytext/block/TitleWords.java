package org.policytext.block;

import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.TitleWord;
import org.policytext.text.Marks;

/** Finds the word that ends a title: 方案 in {@code 佛山市工作方案(2022—2025年)}. */
final class TitleWords {
  private final List<TitleWord> words;

  TitleWords(Lexicon lexicon) {
    this.words = lexicon.titles();
  }

  /**
   * Gives the word that ends a complete title, behind which only brackets may stand:
   * 方案(2022—2025年).
   */
  Optional<TitleWord> of(String text) {
    String bare = withoutEndBrackets(text);
    for (TitleWord word : words) {
      if (bare.endsWith(word.word())) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** Leaves out brackets at the end, and a closing 》. */
  private static String withoutEndBrackets(String text) {
    String bare = text.strip();
    while (!bare.isEmpty()) {
      char last = bare.charAt(bare.length() - 1);
      int open = Marks.closes(last) ? openOf(bare) : -1;
      if (last == '》' || last == '”') {
        bare = bare.substring(0, bare.length() - 1);
      } else if (open > 0) {
        bare = bare.substring(0, open).strip();
      } else {
        return bare;
      }
    }
    return bare;
  }

  private static int openOf(String text) {
    int depth = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      depth += Marks.closes(text.charAt(i)) ? 1 : Marks.opens(text.charAt(i)) ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
