package org.policytext.cli;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.policytext.model.Span;

/** Places of a text as lines and columns: {@code 12:5}. */
final class LineColumns {
  private final int[] starts;

  private LineColumns(int[] starts) {
    this.starts = starts;
  }

  static LineColumns of(String text) {
    IntStream behindFeeds =
        IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1);
    return new LineColumns(IntStream.concat(IntStream.of(0), behindFeeds).toArray());
  }

  /** Gives the line and column, both from 1, at which {@code span} begins. */
  String start(Span span) {
    int found = Arrays.binarySearch(starts, span.start());
    int line = found < 0 ? -found - 2 : found;
    return line + 1 + ":" + (span.start() - starts[line] + 1);
  }
}
