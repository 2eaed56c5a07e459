package org.policytext.block;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.policytext.model.Certainty;
import org.policytext.text.CharacterSet;
import org.policytext.text.Edit;
import org.policytext.text.Passage;

/**
 * Finds the line breaks that white space stands for: two ideographic spaces are the indent of a
 * paragraph; other spaces, where they stand before most numbers of a line.
 */
final class SpaceBreaks {
  private static final String KIND = "line-break";
  private static final CharacterSet ENDS_LINE = CharacterSet.of("。！？!?；;：:）)”");
  private static final CharacterSet STOPS = CharacterSet.of("。)）:：；;”");
  private static final CharacterSet NO_LINE = CharacterSet.of("#-|");
  private static final CharacterSet CLOSING = CharacterSet.of(",。、;:!?)》”");

  /** A shorter piece before an indent is part of a word. */
  private static final int LEAST_LINE = 6;

  private static final int LONGEST_LABEL = 6;
  private static final int LONGEST_TAIL = 2;
  private static final int LEAST_INDENTS = 3;
  private static final int INDENT = 2;

  private final Passage line;
  private final Breaks breaks;

  private SpaceBreaks(Passage line, Breaks breaks) {
    this.line = line;
    this.breaks = breaks;
  }

  /**
   * Adds the breaks that spaces stand for in a line that has lost its breaks.
   *
   * @param body where what stands before the first heading ends
   */
  static void read(Passage line, List<FoundNumber> numbers, int body, Breaks breaks) {
    new SpaceBreaks(line, breaks).read(numbers, body);
  }

  private void read(List<FoundNumber> numbers, int body) {
    long spaced = numbers.stream().filter(number -> spacesBefore(number.at()) > 0).count();
    boolean breaking = spaced * 2 > numbers.size();
    boolean indenting = isIndenting();
    Set<Integer> behindNumbers =
        numbers.stream()
            .map(number -> line.behindSpaces(number.behind()))
            .collect(Collectors.toSet());
    for (int at = line.start(); at < line.end(); at++) {
      char c = line.charAt(at);
      int spaces = Passage.isSpace(c) ? 0 : spacesBefore(at);
      if (spaces > 0 && !behindNumbers.contains(at) && mayPart(at)) {
        boolean plain = breaking && at != body && !isBehindLabel(at);
        boolean front = at < body && !isLatin(at) && !CLOSING.contains(c);
        boolean stop = at > body && STOPS.contains(before(at)) && c >= 0x80;
        if (plain && (front || stop) || isIndented(at) || indenting && spaces >= INDENT) {
          breaks.add(at);
        }
      }
    }
  }

  /** Two spaces of any width indent where most of them stand behind a stop. */
  private boolean isIndenting() {
    int all = 0;
    int stops = 0;
    for (int at = line.start() + 1; at < line.end(); at++) {
      if (!Passage.isSpace(line.charAt(at)) && spacesBefore(at) >= INDENT) {
        all++;
        stops += STOPS.contains(before(at)) ? 1 : 0;
      }
    }
    return stops >= LEAST_INDENTS && stops * 2 > all;
  }

  /** Gives how many spaces stand before {@code at}, at most two. */
  private int spacesBefore(int at) {
    int spaces = 0;
    while (spaces < INDENT
        && at - spaces > line.start()
        && Passage.isSpace(line.charAt(at - spaces - 1))) {
      spaces++;
    }
    return spaces;
  }

  private char before(int at) {
    return line.charAt(textBefore(at));
  }

  private int textBefore(int at) {
    int before = at - 1;
    while (before > line.start() && Passage.isSpace(line.charAt(before))) {
      before--;
    }
    return before;
  }

  private boolean isLatin(int at) {
    return before(at) < 0x80 && line.charAt(at) < 0x80;
  }

  /** {@code 责任单位: 市科技局} is one line. */
  private boolean isBehindLabel(int at) {
    int colon = textBefore(at);
    return line.charAt(colon) == ':' && colon - breaks.last(colon) <= LONGEST_LABEL;
  }

  /** The spaces of {@code 标　　题:} only make a word wider, and those of a table fill its cells. */
  private boolean mayPart(int at) {
    boolean label = !ENDS_LINE.contains(before(at)) && colonBehind(at);
    return !label && line.charAt(at) != '|' && !NO_LINE.contains(before(at));
  }

  private boolean colonBehind(int at) {
    int end = at;
    for (int i = 0; i < LONGEST_TAIL && end < line.end() && line.charAt(end) != ':'; i++) {
      end = line.behindSpaces(end + 1);
    }
    return end < line.end() && line.charAt(end) == ':';
  }

  private boolean isIndented(int at) {
    return at - INDENT > line.start()
        && isIdeographic(line, at - 1)
        && isIdeographic(line, at - 2)
        && !Passage.isSpace(line.charAt(at - 3));
  }

  /**
   * Adds the breaks of a line that has not lost its breaks, before the indents within it; the
   * spaces of {@code 标　　题：} only make a word wider.
   */
  static void indents(Passage line, List<Edit> edits) {
    Passage stripped = line.strip();
    int from = stripped.start();
    int at = stripped.indexOf("  ", from);
    while (at >= 0 && at + INDENT < stripped.end()) {
      boolean pair = isIdeographic(line, at) && isIdeographic(line, at + 1);
      boolean alone = !Passage.isSpace(stripped.charAt(at + INDENT));
      boolean whole = at - from >= LEAST_LINE || ENDS_LINE.contains(stripped.charAt(at - 1));
      if (pair && alone && whole) {
        edits.add(new Edit(at, at + INDENT, "\n", KIND, Certainty.CERTAIN));
        from = at + INDENT;
      }
      at = stripped.indexOf("  ", at + INDENT);
    }
  }

  private static boolean isIdeographic(Passage line, int at) {
    int given = line.source().at(at, at + 1).start();
    return line.source().given().charAt(given) == '\u3000';
  }
}
