package org.policytext.text;

import java.util.Arrays;

/** Where the lines of a text begin and end, without their line feeds. */
final class Lines {
  /** Marks that a sentence or a heading of its own ends with. */
  private static final String TERMINAL = "。！？；：:;!?";

  private static final String CLOSING = "”’）)】〕]》";

  private final String text;
  private int[] starts = new int[64];
  private int count;

  private Lines(String text) {
    this.text = text;
  }

  static Lines of(String text) {
    Lines lines = new Lines(text);
    lines.add(0);
    for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
      lines.add(feed + 1);
    }
    return lines;
  }

  private void add(int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = start;
  }

  int count() {
    return count;
  }

  int start(int line) {
    return starts[line];
  }

  /** Gives where the line ends, before its line feed and a carriage return. */
  int end(int line) {
    int end = line + 1 < count ? starts[line + 1] - 1 : text.length();
    return end > starts[line] && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  /** Gives where the line's first character stands that is no space. */
  int first(int line) {
    int at = starts[line];
    int end = end(line);
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Gives where the line's text ends, without spaces behind it. */
  int last(int line) {
    int end = end(line);
    while (end > starts[line] && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  boolean isBlank(int line) {
    return first(line) == end(line);
  }

  /** Tells whether the line ends within a sentence. */
  boolean isOpen(int line) {
    int at = last(line) - 1;
    while (at > starts[line] && CLOSING.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at >= starts[line] && TERMINAL.indexOf(text.charAt(at)) < 0;
  }

  static boolean isSpace(char unit) {
    return unit != '\n' && Folding.fold(unit) == ' ';
  }
}
