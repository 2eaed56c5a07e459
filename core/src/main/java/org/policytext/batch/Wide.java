package org.policytext.batch;

import java.util.ArrayList;
import java.util.List;

/** Text in columns, of a terminal or a chart, where 知 takes two and a takes one. */
public final class Wide {
  /** Marks that a line must not open with. */
  private static final String CLOSING = "、,，。.；;：:）)］]〕】》〉」』”’！!？?%";

  private Wide() {}

  /** Gives the columns that {@code text} takes: {@code 知识a} takes 5. */
  public static int width(String text) {
    return text.codePoints().map(Wide::width).sum();
  }

  /** Pads with spaces to {@code width} columns. */
  public static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** Cuts to {@code width} columns, with an ellipsis where something is lost. */
  public static String cut(String text, int width) {
    return width(text) <= width ? text : text.substring(0, fitting(text, 0, width - 1)) + "…";
  }

  /** Breaks into lines of at most {@code width} columns; no line opens with a closing mark. */
  public static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = fitting(text, start, width);
      end = end < text.length() ? breakBefore(text, start, end) : end;
      lines.add(text.substring(start, end).stripTrailing());
      start = end;
    }
    return lines;
  }

  private static int fitting(String text, int start, int width) {
    int at = start;
    int used = 0;
    while (at < text.length()) {
      used += width(text.codePointAt(at));
      if (used > width) {
        break;
      }
      at = text.offsetByCodePoints(at, 1);
    }
    return Math.max(at, text.offsetByCodePoints(start, 1));
  }

  private static int breakBefore(String text, int start, int end) {
    int at = end;
    while (at > start + 1 && !mayBreak(text, at)) {
      at--;
    }
    return at > start + 1 ? at : end;
  }

  private static boolean mayBreak(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    boolean inWord = isNarrowWord(before) && isNarrowWord(after);
    return !inWord && CLOSING.indexOf(after) < 0 && !Character.isLowSurrogate(after);
  }

  private static boolean isNarrowWord(char c) {
    return c < 0x2E80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-');
  }

  private static int width(int c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK || Character.isISOControl(c)) {
      return 0;
    }
    boolean wide =
        c >= 0x1100 && c <= 0x115F
            || c >= 0x2E80 && c <= 0xA4CF
            || c >= 0xAC00 && c <= 0xD7A3
            || c >= 0xF900 && c <= 0xFAFF
            || c >= 0xFE30 && c <= 0xFE6F
            || c >= 0xFF00 && c <= 0xFF60
            || c >= 0xFFE0 && c <= 0xFFE6
            || c >= 0x1F300 && c <= 0x1FAFF
            || c >= 0x20000 && c <= 0x3FFFD;
    return wide ? 2 : 1;
  }
}
