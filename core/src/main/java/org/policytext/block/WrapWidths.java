package org.policytext.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policytext.model.Span;
import org.policytext.text.Passage;

/**
 * How wide the lines of a wrapped paragraph were before they were joined: a page sets a box (专栏) in
 * wider or narrower lines than its text.
 */
final class WrapWidths {
  private static final int SLACK = 1;

  private WrapWidths() {}

  /** Gives the characters of the longest line but the last, or 0 for a paragraph on one line. */
  static int of(Passage paragraph) {
    Span at = paragraph.at();
    String given = paragraph.source().given();
    int longest = 0;
    int from = at.start();
    for (int i = from; i < at.end(); i++) {
      if (given.charAt(i) == '\n' || given.charAt(i) == '\r') {
        longest = Math.max(longest, i - from);
        from = i + 1;
      }
    }
    return longest;
  }

  /** Gives the width that most wrapped paragraphs have, or 0. */
  static int usual(List<Line> lines) {
    Map<Integer, Integer> counts = new HashMap<>();
    int usual = 0;
    for (Line line : lines) {
      int width = of(line.passage());
      if (width > 0) {
        counts.merge(width, 1, Integer::sum);
        usual = counts.get(width) > counts.getOrDefault(usual, 0) ? width : usual;
      }
    }
    return usual;
  }

  static boolean differ(int one, int other) {
    return Math.abs(one - other) > SLACK;
  }
}
