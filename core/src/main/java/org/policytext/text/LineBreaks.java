package org.policytext.text;

import java.util.ArrayList;
import java.util.List;
import org.policytext.model.Certainty;

/**
 * Breaks a text that lost its line breaks before the headings in it.
 *
 * <p>{@code …工作方案。一、总体要求（一）指导思想。} gets a line each for {@code 一、} and {@code （一）}. Only numbers
 * that go on from the one before count, or a first one behind the end of a sentence.
 */
final class LineBreaks {
  static final String KIND = "line-break";
  private static final int SHORTEST_TEXT = 400;
  private static final int LONGEST_LINE = 1500;
  private static final int FEWEST = 3;
  private static final String ENDS = "。；！？;!?）)〕]”:： 　";
  private static final String REFERS = "第款条项见至和、";

  private final String text;
  private final int[] numbers = new int[Marker.LEVELS];
  private final List<Edit> edits = new ArrayList<>();

  LineBreaks(String text) {
    this.text = text;
  }

  List<Edit> edits() {
    if (text.length() < SHORTEST_TEXT
        || Lines.of(text).count() > 1 + text.length() / LONGEST_LINE) {
      return List.of();
    }
    int at = 1;
    while (at < text.length()) {
      Marker marker = text.charAt(at - 1) == '\n' ? null : Marker.at(text, at);
      if (marker != null && isHeading(marker, at)) {
        note(marker);
        edits.add(new Edit(at, at, "\n", KIND, Certainty.LIKELY));
      }
      at = marker == null ? at + 1 : marker.end();
    }
    return edits.size() < FEWEST ? List.of() : edits;
  }

  private boolean hasLines() {
    int most = 1 + text.length() / LONGEST_LINE;
    int count = 1;
    for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
      count++;
      if (count > most) {
        return true;
      }
    }
    return false;
  }

  private boolean isHeading(Marker marker, int at) {
    char before = text.charAt(at - 1);
    boolean follows = marker.value() == numbers[marker.level()] + 1;
    if (!follows && marker.value() != 1) {
      return false;
    }
    boolean ended = ENDS.indexOf(before) >= 0;
    boolean after = marker.level() == 1 && follows && REFERS.indexOf(before) < 0;
    return ended || after;
  }

  private void note(Marker marker) {
    numbers[marker.level()] = marker.value();
    if (marker.level() == 0) {
      numbers[1] = 0;
    }
  }
}
