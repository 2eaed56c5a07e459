package org.policytext.fact;

import java.util.Optional;
import org.policytext.model.Baseline;

/** Cuts what an increase is counted from off the end of a head: {@code 专利申请量比“十二五”时期}. */
final class Baselines {
  private static final int LONGEST = 24;

  private final TargetWords words;
  private final TargetText source;
  private final YearMentions mentions;

  Baselines(TargetWords words, TargetText source, YearMentions mentions) {
    this.words = words;
    this.source = source;
    this.mentions = mentions;
  }

  /** A head without its baseline. */
  record Found(int headEnd, Optional<Baseline> baseline) {}

  Found strip(int from, int to) {
    String text = source.text();
    for (int i = to - 1; i >= Math.max(from, to - LONGEST); i--) {
      boolean opens = isOpener(text.charAt(i)) && !source.isQuoted(i);
      if (opens && isBaseline(text, i, to)) {
        YearMention mention = mentions.at(i + 1);
        Optional<Integer> year = mention == null ? Optional.empty() : mention.to();
        return new Found(i, Optional.of(new Baseline(text.substring(i, to), year)));
      }
    }
    return new Found(to, Optional.empty());
  }

  private boolean isOpener(char c) {
    return words.of(TargetWord.THAN).has(c) || words.of(TargetWord.FROM).has(c);
  }

  private boolean isBaseline(String text, int at, int to) {
    char opener = text.charAt(at);
    boolean noun = at + 1 < to && words.of(TargetWord.NOT_THAN).has(text.charAt(at + 1));
    if (noun || at + 1 >= to) {
      return false;
    }
    if (words.of(TargetWord.THAN).has(opener)) {
      boolean year =
          mentions.at(at + 1) != null || words.of(TargetWord.THAN_WHEN).has(text.charAt(at + 1));
      return year && (at == 0 || !words.of(TargetWord.NOT_THAN_BEFORE).has(text.charAt(at - 1)));
    }
    return text.substring(at, to).chars().anyMatch(c -> TargetText.isDigit((char) c));
  }
}
