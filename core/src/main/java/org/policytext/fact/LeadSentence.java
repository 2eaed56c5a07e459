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
    Passage lead = withoutBullet(paragraph.sub(paragraph.start(), end).strip());
    return lead.endsWith("。")
        && lead.length() <= LONGEST
        && (lead.length() <= LONGEST_PAIR || lead.indexOf(',', lead.start()) < 0)
        && !isPoint(lead)
        && !paragraph.sub(end, paragraph.end()).strip().isEmpty();
  }

  /**
   * Tells whether {@code paragraphs} are led: two at least, and three of four, open with a lead
   * sentence.
   */
  static boolean throughout(List<Passage> paragraphs) {
    int led = 0;
    for (Passage paragraph : paragraphs.size() < 2 ? List.<Passage>of() : paragraphs) {
      led += opens(paragraph) ? 1 : 0;
    }
    return led >= 2 && led * 4L >= paragraphs.size() * 3L;
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
