package org.policytext.text;

import java.util.List;

/** The table {@code plan-phrases.tsv}: phrases that plans use, to judge repairs by. */
final class PlanPhrases {
  /**
   * A phrase and how much it counts.
   *
   * @param text such as {@code 责任单位}
   * @param weight 1 for a common phrase
   */
  record Phrase(String text, float weight) {}

  private PlanPhrases() {}

  static List<Phrase> all() {
    return RowReader.rows("plan-phrases.tsv").stream()
        .map(cells -> new Phrase(cells[0], Float.parseFloat(cells[1])))
        .toList();
  }
}
