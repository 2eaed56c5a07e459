package org.policytext.fact;

import java.util.List;
import org.policytext.text.Passage;
import org.policytext.text.Sentences;

/** The lead sentence of a paragraph, its title where nothing is numbered: {@code 服务现代农业发展。加强…}. */
final class LeadSentence {
  private static final int LONGEST = 30;
  private static final int LONGEST_PAIR = 20;
  private static final String BULLETS = "●○■□◆◇▲△★☆•·-*—";

  private LeadSentence() {}

  /**
   * Tells whether {@code paragraph} opens with a short sentence that names one thing, and more
   * follows.
   */
  static boolean opens(Passage paragraph) {
    int end = Sentences.end(paragraph, paragraph.start());
    return isLead(paragraph.sub(paragraph.start(), end).strip())
        && !paragraph.sub(end, paragraph.end()).strip().isEmpty();
  }

  private static boolean isLead(Passage sentence) {
    Passage lead = withoutBullet(sentence);
    return lead.endsWith("。")
        && lead.length() <= LONGEST
        && (lead.length() <= LONGEST_PAIR || lead.indexOf(',', lead.start()) < 0)
        && !isPoint(lead);
  }

  /**
   * Tells whether the paragraph at {@code index} opens so, or is a lead sentence above the next.
   */
  static boolean opens(List<Passage> paragraphs, int index) {
    return opens(paragraphs.get(index)) || standsAbove(paragraphs, index);
  }

  /**
   * {@code 大力提振消费。} on a line of its own above a longer paragraph; behind a line that does not end
   * its sentence it would be the rest of it.
   */
  static boolean standsAbove(List<Passage> paragraphs, int index) {
    Passage lead = paragraphs.get(index);
    Passage next = index + 1 < paragraphs.size() ? paragraphs.get(index + 1) : lead;
    boolean alone = isLead(lead) && Sentences.end(lead, lead.start()) == lead.end();
    boolean rest = index > 0 && !paragraphs.get(index - 1).endsWith("。");
    return alone && !rest && next.length() > LONGEST && next.endsWith("。");
  }

  /**
   * Tells whether {@code paragraphs} are led: two at least, and three of four, open with a lead
   * sentence.
   */
  static boolean throughout(List<Passage> paragraphs) {
    int led = 0;
    int below = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean above = standsAbove(paragraphs, i);
      led += above || opens(paragraphs.get(i)) ? 1 : 0;
      below += above && !opens(paragraphs.get(i + 1)) ? 1 : 0;
    }
    return led >= 2 && (led + below) * 4L >= paragraphs.size() * 3L;
  }

  /** Tells whether all of {@code paragraphs} open with a lead sentence, or stand below one. */
  static boolean all(List<Passage> paragraphs) {
    boolean below = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      if (!below && !opens(paragraphs, i)) {
        return false;
      }
      below = standsAbove(paragraphs, i);
    }
    return true;
  }

  /** Gives the lead sentence without its bullet and stop. */
  static Passage title(Passage paragraph) {
    int end = Sentences.end(paragraph, paragraph.start());
    Passage lead = withoutBullet(paragraph.sub(paragraph.start(), end).strip());
    return lead.endsWith("。") ? lead.sub(lead.start(), lead.end() - 1) : lead;
  }

  private static Passage withoutBullet(Passage lead) {
    Passage bare = lead;
    while (!bare.isEmpty() && BULLETS.indexOf(bare.charAt(bare.start())) >= 0) {
      bare = bare.sub(bare.start() + 1, bare.end()).strip();
    }
    return bare;
  }

  /** {@code 一是…} and {@code 二要…} are points of a text, not tasks. */
  private static boolean isPoint(Passage lead) {
    char second = lead.length() > 1 ? lead.charAt(lead.start() + 1) : ' ';
    return !lead.isEmpty()
        && "一二三四五六七八九十".indexOf(lead.charAt(lead.start())) >= 0
        && "是要、".indexOf(second) >= 0;
  }
}
