package org.policytext.block;

import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.NumberingStyle;
import org.policytext.text.CharacterSet;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/** Tells which lines without a number are headings: {@code 2026年重点工作} between sentences. */
final class BareHeadings {
  /** Behind the rank of 一、 and before that of (一): what a heading without a number holds. */
  static final int LEADS_ITEMS = 45;

  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;
  private static final int LONGEST_TITLE = 60;

  /** In so many lines behind its title a plan begins. */
  private static final int LINES_AHEAD = 4;

  private static final CharacterSet MARKS_OF_TEXT = CharacterSet.of("。;:、!?|\t《》()");
  private static final CharacterSet MARKS = CharacterSet.of(",。;:、!?|\t");
  private static final CharacterSet STOPS = CharacterSet.of("。,;:、");

  private final LineKinds kinds;
  private final List<Line> lines;

  BareHeadings(LineKinds kinds, List<Line> lines) {
    this.kinds = kinds;
    this.lines = lines;
  }

  /** A short line without a number and without marks, between sentences: {@code 2026年重点工作}. */
  boolean isHeading(int index) {
    boolean followed = index + 1 < lines.size() && endsSentence(passage(index + 1));
    boolean preceded = index == 0 || endsSentence(passage(index - 1));
    return isBare(index, MARKS) && followed && preceded;
  }

  /**
   * A line that heads numbered items, where no heading above them has a number: {@code
   * 优化注册登记，推行极简审批} before {@code （一）打造准入通道。}
   */
  boolean leadsItems(int index) {
    if (index + 1 >= lines.size() || !isBare(index, MARKS_OF_TEXT)) {
      return false;
    }
    Optional<Marker> next = lines.get(index + 1).marker();
    return next.isPresent()
        && next.get().style().kind() == NumberingStyle.Kind.ITEM
        && next.get().style().rank() > LEADS_ITEMS;
  }

  /** A line over one that heads numbered items. */
  boolean leadsHeading(int index) {
    return leadsItems(index + 1) && isBare(index, MARKS_OF_TEXT);
  }

  /**
   * A plan's title behind a sentence, with numbering that begins anew: a second plan in the file.
   *
   * @param first the style of the first heading of the plan before
   */
  boolean isNextPlan(int index, String first) {
    Passage line = passage(index);
    return line.length() <= LONGEST_TITLE
        && !Marks.endsSentence(line.charAt(line.end() - 1))
        && !line.hasAny(STOPS)
        && kinds.titleWord(line.text()).isPresent()
        && beginsAnew(index + 1, first);
  }

  private boolean beginsAnew(int from, String first) {
    for (int i = from; i < Math.min(lines.size(), from + LINES_AHEAD); i++) {
      Optional<Marker> marker = lines.get(i).marker();
      if (marker.isPresent() && lines.get(i).opensEntry()) {
        return marker.get().value() == 1 && marker.get().style().id().equals(first);
      }
    }
    return false;
  }

  private boolean isBare(int index, CharacterSet marks) {
    Passage line = passage(index);
    boolean sized = line.length() >= SHORTEST && line.length() <= LONGEST;
    return sized && lines.get(index).marker().isEmpty() && !line.hasAny(marks);
  }

  private Passage passage(int index) {
    return lines.get(index).passage();
  }

  private static boolean endsSentence(Passage line) {
    return Marks.endsSentence(line.charAt(line.end() - 1)) || line.endsWith(":");
  }
}
