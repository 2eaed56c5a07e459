package org.policytext.block;

import java.util.List;
import org.policytext.text.CharacterSet;
import org.policytext.text.Passage;

/**
 * Headings without numbers in a text where lines of units close the tasks: {@code 扩大企业就业规模} above
 * lines of text and {@code 教育部、科技部等按职责分工负责}. Of two short lines behind such a line the first heads
 * the tasks to come.
 *
 * <p>They are told by the layout only: three such lines at least, and behind each but the last a
 * short line without marks.
 */
final class UnitLineHeadings {
  private static final int LONGEST = 16;
  private static final int LEAST = 3;
  private static final CharacterSet MARKS = CharacterSet.of(",。;:、!?|\t()《》");

  private final LineKinds kinds;
  private final List<Line> lines;
  private final boolean found;

  UnitLineHeadings(LineKinds kinds, List<Line> lines) {
    this.kinds = kinds;
    this.lines = lines;
    this.found = lines.stream().noneMatch(Line::opensEntry) && isLaidOut();
  }

  private boolean isLaidOut() {
    int count = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (isUnits(i)) {
        count++;
        if (i + 1 < lines.size() && !isBare(i + 1)) {
          return false;
        }
      }
    }
    return count >= LEAST;
  }

  private boolean isUnits(int index) {
    return kinds.isDutyLine(lines.get(index).passage());
  }

  private boolean isBare(int index) {
    Passage line = lines.get(index).passage();
    return line.length() <= LONGEST && !line.hasAny(MARKS);
  }

  /** Tells whether the line at {@code index} is the title of a task. */
  boolean isTask(int index) {
    return found
        && index + 1 < lines.size()
        && isBare(index)
        && !isBare(index + 1)
        && (begins(index) || isSection(index - 1));
  }

  /** Tells whether the line at {@code index} heads the tasks behind it. */
  boolean isSection(int index) {
    return found
        && index >= 0
        && index + 2 < lines.size()
        && begins(index)
        && isBare(index)
        && isBare(index + 1)
        && !isBare(index + 2);
  }

  private boolean begins(int index) {
    return index == 0 || isUnits(index - 1);
  }
}
