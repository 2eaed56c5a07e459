package org.policytext.fact;

import java.util.Optional;
import org.policytext.model.Baseline;

/** Cuts what an increase is counted from off the end of a head: {@code 专利申请量比“十二五”时期}. */
final class Baselines {
  private static final String OPENERS = "比较由从";
  private static final int LONGEST = 16;

  private Baselines() {}

  /** A head without its baseline. */
  record Found(int headEnd, Optional<Baseline> baseline) {}

  static Found strip(TargetText source, int from, int to, YearMentions mentions) {
    String text = source.text();
    for (int i = to - 1; i >= Math.max(from, to - LONGEST); i--) {
      boolean opens = OPENERS.indexOf(text.charAt(i)) >= 0 && !source.isQuoted(i);
      if (opens && isBaseline(text, i, to, mentions)) {
        YearMention mention = mentions.at(i + 1);
        Optional<Integer> year = mention == null ? Optional.empty() : mention.to();
        return new Found(i, Optional.of(new Baseline(text.substring(i, to), year)));
      }
    }
    return new Found(to, Optional.empty());
  }

  private static boolean isBaseline(String text, int at, int to, YearMentions mentions) {
    char opener = text.charAt(at);
    boolean noun = at + 1 < to && "重例率值高大多好为".indexOf(text.charAt(at + 1)) >= 0;
    if (noun || at + 1 >= to) {
      return false;
    }
    if (opener == '比' || opener == '较') {
      boolean year = mentions.at(at + 1) != null || "上去前同全原".indexOf(text.charAt(at + 1)) >= 0;
      return year && (at == 0 || "占对相".indexOf(text.charAt(at - 1)) < 0);
    }
    return text.substring(at, to).chars().anyMatch(c -> TargetText.isDigit((char) c));
  }
}
