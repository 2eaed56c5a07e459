package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import org.policytext.lexicon.Lexicon;
import org.policytext.text.Passage;

/**
 * A page of contents, which is no structure: lines with dot leaders, and the lines behind 目录 that
 * return later as headings.
 *
 * <p>{@code 第一章 发展环境......- 3 -} is one of its lines.
 */
final class ContentsPage {
  private static final String LEADERS = "....";
  private static final String DOTS = "……";
  private static final int LONGEST_HEADING = 6;
  private static final int LONGEST_ENTRY = 60;
  private static final int MOST_BETWEEN = 6;
  private static final int MOST_ENTRIES = 500;

  private final List<String> headings;

  ContentsPage(Lexicon lexicon) {
    this.headings = lexicon.words("contents");
  }

  /** Gives the lines without those of contents pages. */
  List<Line> leftOut(List<Line> lines) {
    List<Line> kept = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      if (isHeading(lines.get(i).passage())) {
        i = Math.max(i, lastEntry(lines, i));
      } else if (!hasLeaders(lines.get(i).passage())) {
        kept.add(lines.get(i));
      }
    }
    return kept;
  }

  private boolean isHeading(Passage line) {
    return line.length() <= LONGEST_HEADING && headings.contains(line.text().replace(" ", ""));
  }

  private static boolean hasLeaders(Passage line) {
    return line.indexOf(LEADERS, line.start()) >= 0
        || endsWithNumber(line) && line.indexOf(DOTS, line.start()) >= 0;
  }

  private static boolean endsWithNumber(Passage line) {
    return Character.isDigit(line.charAt(line.end() - 1));
  }

  private static int lastEntry(List<Line> lines, int heading) {
    int led = lastLed(lines, heading);
    return led > heading ? led : lastBeforeReturn(lines, heading);
  }

  /** The last line with a leader or a page number, of those that follow each other closely. */
  private static int lastLed(List<Line> lines, int heading) {
    int last = heading;
    for (int i = heading + 1; i < lines.size() && i - last <= MOST_BETWEEN; i++) {
      Passage line = lines.get(i).passage();
      boolean numbered = line.endsWith("-") && line.text().indexOf("- ") > 0;
      last = hasLeaders(line) || numbered ? i : last;
    }
    return last;
  }

  /** Without leaders the entries end where the first of them stands again. */
  private static int lastBeforeReturn(List<Line> lines, int heading) {
    int first = heading + 1;
    if (first >= lines.size() || !lines.get(first).opensEntry()) {
      return heading;
    }
    String entry = key(lines.get(first).passage());
    int end = Math.min(lines.size(), first + MOST_ENTRIES);
    for (int i = first + 1; i < end && isEntry(lines.get(i)); i++) {
      if (key(lines.get(i).passage()).equals(entry)) {
        return i - 1;
      }
    }
    return heading;
  }

  private static boolean isEntry(Line line) {
    return line.passage().length() <= LONGEST_ENTRY;
  }

  private static String key(Passage line) {
    StringBuilder key = new StringBuilder();
    for (int i = line.start(); i < line.end(); i++) {
      if (!Passage.isSpace(line.charAt(i))) {
        key.append(line.charAt(i));
      }
    }
    int end = key.length();
    while (end > 0 && Character.isDigit(key.charAt(end - 1))) {
      end--;
    }
    return key.substring(0, end);
  }
}
