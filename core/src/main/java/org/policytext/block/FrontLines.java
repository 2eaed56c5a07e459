package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.text.Passage;

/**
 * The lines of one text, and which of them are read already: behind {@code 附件:1.事项清单} that line is
 * none of the body.
 */
final class FrontLines {
  private static final int LONGEST_WITHOUT_TEXT = 60;

  private final List<Line> lines;
  private final boolean[] used;

  FrontLines(List<Line> lines) {
    this.lines = lines;
    this.used = new boolean[lines.size()];
  }

  int size() {
    return lines.size();
  }

  Line line(int index) {
    return lines.get(index);
  }

  Passage passage(int index) {
    return lines.get(index).passage();
  }

  /**
   * Gives the line before {@code to} that Markdown heads a text with, {@code # 青年参与}, and takes it.
   */
  Optional<Passage> takeHead(int to) {
    for (int i = 0; i < to; i++) {
      if (!used[i] && lines.get(i).depth() == 1) {
        use(i);
        return Optional.of(passage(i));
      }
    }
    return Optional.empty();
  }

  /** Gives the passages of the first {@code most} lines. */
  List<Passage> first(int most) {
    return lines.subList(0, Math.min(most, lines.size())).stream().map(Line::passage).toList();
  }

  boolean isUsed(int index) {
    return used[index];
  }

  void use(int index) {
    used[index] = true;
  }

  void use(int from, int to) {
    for (int i = from; i < to; i++) {
      used[i] = true;
    }
  }

  /**
   * Gives where the first heading of the body stands, lists of attachments aside: {@code 一、总体要求}.
   */
  int bodyStart() {
    for (int i = 0; i < lines.size(); i++) {
      if (!used[i] && (lines.get(i).opensEntry() || lines.get(i).isHeading())) {
        return i;
      }
    }
    return firstLong();
  }

  /** In a text without headings the body begins with the first paragraph. */
  private int firstLong() {
    for (int i = 0; i < lines.size(); i++) {
      Passage line = passage(i);
      if (line.length() > LONGEST_WITHOUT_TEXT && line.indexOf('。', line.start()) >= 0) {
        return i;
      }
    }
    return lines.size();
  }

  /** Gives the lines before {@code to}; those read already are empty, so that they end a title. */
  List<Line> blanked(int to) {
    List<Line> front = new ArrayList<>();
    for (int i = 0; i < to; i++) {
      Passage line = passage(i);
      front.add(
          used[i] ? new Line(line.sub(line.end(), line.end()), Optional.empty()) : lines.get(i));
    }
    return front;
  }

  /** Gives what is left between two lines, and takes it. */
  List<Passage> takeRest(int from, int to) {
    List<Passage> rest = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!used[i]) {
        rest.add(passage(i));
        used[i] = true;
      }
    }
    return rest;
  }

  /** Gives the lines that nothing has read: the body. */
  List<Line> rest() {
    List<Line> rest = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!used[i]) {
        rest.add(lines.get(i));
      }
    }
    return rest;
  }
}
