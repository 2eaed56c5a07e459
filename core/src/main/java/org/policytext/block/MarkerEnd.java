package org.policytext.block;

import org.policytext.lexicon.NumberingStyle.Kind;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * Tells by what stands behind it whether a number opens a line: {@code 1.5万件} is no item, nor is
 * {@code 第一条主线}; {@code -5} is no bullet.
 */
final class MarkerEnd {
  private static final int SHORTEST_BARE = 3;
  private static final int LONGEST_BARE = 30;
  private static final String NOT_IN_HEADINGS = "。,;:|\t0123456789";

  private MarkerEnd() {}

  /** Tells whether an entry of {@code kind} may open with what ends at {@code at}. */
  static boolean isPlausible(Passage line, int at, Kind kind) {
    boolean last = at >= line.end();
    char next = last ? ' ' : line.charAt(at);
    boolean goesOn = Character.isDigit(next) && Character.isDigit(line.charAt(line.start()));
    boolean afterDigit = goesOn && !isYear(line, at) || next == '.' || next == '%';
    return switch (kind) {
      case ITEM -> !afterDigit && !lacksGap(line, at, next);
      case PART -> !Marks.endsSentence(next) && next != ',' && next != '、' && next != '的';
      case ATTACHMENT, BOX -> next != ',' && next != ')' && next != '。' && next != '、';
      case BULLET -> !last && !Character.isDigit(next) && isMark(line, at, next);
    };
  }

  /** {@code 3.2020年底前} is an item about a year. */
  private static boolean isYear(Passage line, int at) {
    return at + 5 <= line.end()
        && (line.charAt(at) == '1' || line.charAt(at) == '2')
        && Character.isDigit(line.charAt(at + 3))
        && line.charAt(at + 4) == '年';
  }

  /**
   * A number without a closing mark must be followed by a gap; a bare one must open a short
   * heading.
   */
  private static boolean lacksGap(Passage line, int at, char next) {
    char before = line.charAt(at - 1);
    boolean closed = Marks.closes(before) || !Character.isLetterOrDigit(before);
    if (closed) {
      return false;
    }
    boolean gap = at >= line.end() || Passage.isSpace(next);
    return !gap || isDigits(line, at) && !isShortHeading(line, at);
  }

  private static boolean isDigits(Passage line, int end) {
    return line.sub(line.start(), end).text().chars().allMatch(Character::isDigit);
  }

  private static boolean isShortHeading(Passage line, int at) {
    Passage title = line.sub(at, line.end()).strip();
    boolean plain = title.text().chars().noneMatch(c -> NOT_IN_HEADINGS.indexOf(c) >= 0);
    return plain && title.length() >= SHORTEST_BARE && title.length() <= LONGEST_BARE;
  }

  private static boolean isMark(Passage line, int at, char next) {
    char mark = line.charAt(line.start());
    boolean thin = mark == '-' || mark == '*' || mark == '·';
    return !thin || Passage.isSpace(next) && at - line.start() == 1;
  }
}
