package org.policytext.fact;

import java.util.List;
import org.policytext.block.Entry;
import org.policytext.lexicon.Lexicon;
import org.policytext.text.Passage;

/**
 * Finds where a plan closes behind its last item: {@code 本措施自印发之日起施行,有效期三年。} speaks of the plan
 * itself and states no work.
 */
final class ClosingText {
  /** So many items of one paragraph each tell that the last one has no more. */
  private static final int ENOUGH = 3;

  private final SmallWords openings;
  private final SmallWords words;

  ClosingText(Lexicon lexicon) {
    this.openings = SmallWords.of(lexicon, "closing-opening");
    this.words = SmallWords.of(lexicon, "closing-word");
  }

  /**
   * Gives how many paragraphs of {@code last} are its own. The closing begins with the paragraph
   * that speaks of the plan; where the items {@code before} have one paragraph each, behind the
   * first.
   */
  int start(Entry last, List<Entry> before) {
    List<Passage> paragraphs = last.paragraphs();
    for (int i = isSentence(last) ? 0 : 1; i < paragraphs.size(); i++) {
      if (speaksOfPlan(paragraphs.get(i))) {
        return i > 1 && areShort(before) ? 1 : i;
      }
    }
    return paragraphs.size();
  }

  /** {@code 各县可参照本政策执行} in the closing gives nobody a duty. */
  boolean holds(Entry last, UnitList list) {
    List<Passage> paragraphs = last.paragraphs();
    for (int i = isSentence(last) ? 0 : 1; i < paragraphs.size(); i++) {
      Passage paragraph = paragraphs.get(i);
      boolean within =
          list.whole().start() >= paragraph.start() && list.whole().end() <= paragraph.end();
      if (within) {
        return speaksOfPlan(paragraph);
      }
    }
    return false;
  }

  /** The title is all of its text: {@code 20.企业必须诚信经营,违规的不得享受奖励。} */
  private static boolean isSentence(Entry last) {
    return !LedParagraphs.isRunIn(last) && last.title().indexOf(',', last.title().start()) >= 0;
  }

  private static boolean areShort(List<Entry> items) {
    return items.size() >= ENOUGH && items.stream().allMatch(item -> item.paragraphs().size() <= 1);
  }

  /** {@code 本政策自印发之日起施行}, {@code 施行说明:…有效期三年}. */
  private boolean speaksOfPlan(Passage paragraph) {
    String text = paragraph.text();
    return openings.open(text) && words.isIn(text);
  }
}
