package org.policytext.fact;

import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.PeriodForm.Kind;
import org.policytext.model.Period;
import org.policytext.text.Passage;

/**
 * Reads the years that headings state for all that stands under them: {@code 三、2026年重点工作}, {@code
 * 二、“十五五”主要目标任务}, {@code 第一阶段(2023—2025年)}.
 */
final class HeadingYears {
  private static final int LONGEST = 40;

  private final TargetWords words;
  private final YearReader reader;

  HeadingYears(TargetWords words, Optional<Period> plan) {
    this.words = words;
    this.reader = new YearReader(words, plan, Optional.empty());
  }

  /** Gives what the innermost of {@code titles} states that states any, or null. */
  YearMention of(List<Passage> titles) {
    for (int i = titles.size() - 1; i >= 0; i--) {
      YearMention mention = of(titles.get(i));
      if (mention != null) {
        return mention;
      }
    }
    return null;
  }

  private YearMention of(Passage title) {
    if (title.length() > LONGEST) {
      return null;
    }
    TargetText text = TargetText.of(title);
    for (YearMention mention : reader.read(text)) {
      if (isYear(mention) && isAlone(text.text(), mention)) {
        return mention;
      }
    }
    return null;
  }

  private static boolean isYear(YearMention mention) {
    return mention.to().isPresent()
        && (mention.isPeriod() || mention.kind() == Kind.POINT || mention.kind() == Kind.DEADLINE);
  }

  /** A year opens the heading, 关于 aside, or stands in a bracket. */
  private boolean isAlone(String text, YearMention mention) {
    int start = mention.start();
    int end = mention.end();
    if (start > 0 && end < text.length() && text.charAt(start - 1) == '(') {
      return text.charAt(end) == ')';
    }
    String opening = words.of(TargetWord.YEAR_OPENING).before(text, start);
    return opening.length() == start;
  }
}
