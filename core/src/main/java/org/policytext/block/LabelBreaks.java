package org.policytext.block;

import org.policytext.lexicon.IndexLabel;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.text.Passage;

/**
 * Finds the lines of the index table that portals print above a document: {@code
 * 索引号:014/2023发文机关:江州市人民政府成文日期:…}.
 */
final class LabelBreaks {
  private static final int LEAST = 3;
  private static final int LONGEST_SPELLED = 3;

  private final Trie<IndexLabel> labels;

  LabelBreaks(Lexicon lexicon) {
    Trie.Builder<IndexLabel> builder = new Trie.Builder<>();
    lexicon.indexLabels().forEach(row -> builder.add(row.label(), row));
    labels = builder.build();
  }

  /** Adds a break before each label of {@code front}, if there are a few. */
  void read(Passage front, Breaks breaks) {
    Breaks found = new Breaks(front);
    int count = 0;
    for (int at = front.start(); at < front.end(); at++) {
      int end = end(front, at);
      if (end > at) {
        found.add(at);
        count++;
        at = end;
      }
    }
    if (count >= LEAST) {
      found.addTo(breaks);
    }
  }

  /**
   * Gives the place of the colon of the label at {@code from}, {@code 标 题:} too, or {@code from}.
   */
  private int end(Passage front, int from) {
    Trie.Found<IndexLabel> found = labels.longest(front.source().text(), from, front.end());
    int end = found == null ? spelled(front, from) : found.end();
    int colon = front.behindSpaces(end);
    return end > from && colon < front.end() && front.charAt(colon) == ':' ? colon : from;
  }

  /** {@code 标　　题}, {@code 索 引 号}: characters set apart to be as wide as the labels around them. */
  private int spelled(Passage front, int from) {
    StringBuilder letters = new StringBuilder();
    int at = from;
    while (at < front.end() && letters.length() < LONGEST_SPELLED) {
      letters.append(front.charAt(at));
      if (letters.length() > 1 && labels.get(letters.toString()) != null) {
        return at + 1;
      }
      int next = front.behindSpaces(at + 1);
      at = next == at + 1 ? front.end() : next;
    }
    return from;
  }
}
