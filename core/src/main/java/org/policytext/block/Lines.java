package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import org.policytext.text.Passage;
import org.policytext.text.SourceText;

/** The lines of a text as they stand, empty ones and white space at their ends too. */
final class Lines {
  private Lines() {}

  /** Gives {@code 一、目标}, an empty line and {@code 二、任务} of a text with an empty line between. */
  static List<Passage> of(SourceText source) {
    List<Passage> lines = new ArrayList<>();
    String text = source.text();
    int from = 0;
    while (from <= text.length()) {
      int feed = text.indexOf('\n', from);
      int end = feed < 0 ? text.length() : feed;
      lines.add(new Passage(source, from, end));
      from = end + 1;
    }
    return lines;
  }
}
