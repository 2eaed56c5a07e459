package org.policytext.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policytext.lexicon.HeadingWord;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.NumberingStyle;
import org.policytext.model.Certainty;
import org.policytext.text.Edit;
import org.policytext.text.Marks;
import org.policytext.text.Passage;
import org.policytext.text.SourceText;

/**
 * Finds where the line breaks of a text were that stands on one long line: before headings and
 * items that go on with their numbering.
 *
 * <p>{@code …如下。一、工作目标…(一)完善机制。…二、…} is broken before 一、, (一) and 二、. Two ideographic spaces within
 * a line are the indent of a paragraph.
 */
final class LostBreaks {
  private static final String ENDS_LINE = "。！？!?；;：:）)”";

  /** A shorter piece before an indent is part of a word. */
  private static final int LEAST_LINE = 6;

  private static final String KIND = "line-break";
  private static final int LONG = 300;
  private static final int LEAST_MARKERS = 3;
  private static final int LONGEST_HEADING = 40;
  private static final String BEFORE_DIGIT = "。)）:：;；”》 !?";

  private final MarkerReader markers;
  private final List<String> labels;

  LostBreaks(Lexicon lexicon, MarkerReader markers) {
    this.markers = markers;
    this.labels =
        lexicon.headings().stream()
            .filter(word -> word.kind() == HeadingWord.Kind.LABEL)
            .map(word -> word.word() + ":")
            .toList();
  }

  /** The numbers seen so far: the last of each style, and where the last one stands. */
  private static final class Seen {
    private final Map<String, Integer> last = new HashMap<>();
    private int heading = -1;
  }

  /** Gives the line breaks to put in; none if no line is long enough to have lost them. */
  List<Edit> edits(SourceText source) {
    List<Edit> edits = new ArrayList<>();
    String text = source.text();
    int from = 0;
    while (from < text.length()) {
      int feed = text.indexOf('\n', from);
      int end = feed < 0 ? text.length() : feed;
      Passage line = new Passage(source, from, end);
      if (end - from > LONG && (end - from) * 2 > text.length()) {
        edits.addAll(breaks(line));
      } else if (end - from > 2) {
        indents(line, edits);
      }
      from = end + 1;
    }
    return edits;
  }

  /** Breaks at numbers that go on; too few of them are an enumeration within a paragraph. */
  private List<Edit> breaks(Passage line) {
    Seen seen = new Seen();
    List<Edit> edits = new ArrayList<>();
    int numbers = 0;
    int first = -1;
    for (int at = line.start(); at < line.end(); at++) {
      int label = labelAt(line, at);
      boolean number = at > line.start() && label == 0 && goesOn(line, at, seen);
      if (at > line.start() && (label > 0 || number || first > 0 && isGap(line, at))) {
        first = first < 0 ? at : first;
        numbers += number ? 1 : 0;
        edits.add(breakAt(line, at));
      }
    }
    if (numbers < LEAST_MARKERS) {
      return List.of();
    }
    List<Edit> all = new ArrayList<>(frontBreaks(line.sub(line.start(), first)));
    all.addAll(edits);
    return all;
  }

  /** A space behind a stop or bracket stands for a line break too. */
  private static boolean isGap(Passage line, int at) {
    int gap = at - 1;
    while (gap > line.start() && Passage.isSpace(line.charAt(gap))) {
      gap--;
    }
    boolean spaced = gap < at - 1 && !Passage.isSpace(line.charAt(at));
    return spaced && "。)）:：；;”".indexOf(line.charAt(gap)) >= 0 && line.charAt(at) >= 0x80;
  }

  private int labelAt(Passage line, int at) {
    for (String label : labels) {
      if (line.sub(at, line.end()).startsWith(label)) {
        return label.length();
      }
    }
    return 0;
  }

  /**
   * A number goes on if it is one, or the next of its style; the mark before it must let a heading
   * begin.
   */
  private boolean goesOn(Passage line, int at, Seen seen) {
    char c = line.charAt(at);
    char before = at > line.start() ? line.charAt(at - 1) : ' ';
    boolean bracketed = Marks.opens(c);
    boolean free = BEFORE_DIGIT.indexOf(before) >= 0;
    if (bracketed ? before == '第' : !free && !isBehindHeading(line, at, seen.heading)) {
      return false;
    }
    Optional<Marker> marker = markers.read(line.sub(at, Math.min(line.end(), at + 12)));
    if (marker.isEmpty() || marker.get().style().kind() == NumberingStyle.Kind.BULLET) {
      return false;
    }
    int behind = marker.get().label().end();
    boolean cited = behind < line.end() && "项款条至、,".indexOf(line.charAt(behind)) >= 0;
    String style = marker.get().style().id();
    int value = marker.get().value();
    int step = value - seen.last.getOrDefault(style, 0);
    boolean next = value == 1 || step == 1 || step == 2 && !bracketed && before == '。';
    if (!next || cited || !bracketed && !free && value > 1 && step != 1) {
      return false;
    }
    seen.last.put(style, value);
    seen.heading = at;
    return true;
  }

  /** A heading has no stop, and the first item below it follows at once: {@code 二、重点任务1.加强…}. */
  private static boolean isBehindHeading(Passage line, int at, int heading) {
    if (heading < line.start() || at - heading > LONGEST_HEADING || at - heading < 4) {
      return false;
    }
    for (int i = heading; i < at; i++) {
      if ("。;；,，:：".indexOf(line.charAt(i)) >= 0) {
        return false;
      }
    }
    return at + 2 < line.end() && line.charAt(at + 1) == '.' && line.charAt(at + 2) >= 0x2E80;
  }

  /** Spaces at the place of the break go with it. */
  private static Edit breakAt(Passage line, int at) {
    int from = at;
    while (from > line.start() && Passage.isSpace(line.charAt(from - 1))) {
      from--;
    }
    return new Edit(from, at, "\n", KIND, Certainty.LIKELY);
  }

  /** Before the first heading a space stands for a line break. */
  private static List<Edit> frontBreaks(Passage front) {
    List<Edit> edits = new ArrayList<>();
    Passage stripped = front.strip();
    for (int at = stripped.start(); at < stripped.end(); at++) {
      int end = at;
      while (end < stripped.end() && Passage.isSpace(stripped.charAt(end))) {
        end++;
      }
      if (end > at && !isLatin(stripped, at, end)) {
        edits.add(new Edit(at, end, "\n", KIND, Certainty.LIKELY));
      }
      at = Math.max(at, end - 1);
    }
    return edits;
  }

  private static boolean isLatin(Passage passage, int from, int to) {
    return passage.charAt(from - 1) < 0x80 && passage.charAt(to) < 0x80;
  }

  /** Two ideographic spaces within a line; those of {@code 标　　题：} only make a word wider. */
  private static void indents(Passage line, List<Edit> edits) {
    Passage stripped = line.strip();
    int from = stripped.start();
    int at = stripped.indexOf("  ", from);
    while (at >= 0 && at + 2 < stripped.end()) {
      boolean pair = isIdeographic(line.source(), at) && isIdeographic(line.source(), at + 1);
      boolean alone = !Passage.isSpace(stripped.charAt(at + 2));
      boolean whole = at - from >= LEAST_LINE || ENDS_LINE.indexOf(stripped.charAt(at - 1)) >= 0;
      if (pair && alone && whole) {
        edits.add(new Edit(at, at + 2, "\n", KIND, Certainty.CERTAIN));
        from = at + 2;
      }
      at = stripped.indexOf("  ", at + 2);
    }
  }

  private static boolean isIdeographic(SourceText source, int at) {
    int given = source.at(at, at + 1).start();
    return source.given().charAt(given) == '\u3000';
  }
}
