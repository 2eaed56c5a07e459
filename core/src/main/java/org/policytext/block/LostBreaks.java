package org.policytext.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policytext.block.NumberBreaks.Found;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Certainty;
import org.policytext.text.Edit;
import org.policytext.text.Passage;
import org.policytext.text.SourceText;

/**
 * Finds where the line breaks of a text were that stands on one long line, or on a few: before
 * headings and items that go on with their numbering, and around what stands before and behind
 * them.
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
  private static final int LONGEST_FRONT = 6_000;
  private static final int LONG_OF_FEW = 100;
  private static final int LONGEST_LABEL = 6;

  /** Where so few lines are on average as long as this, any long line has lost its breaks. */
  private static final int LONG_ON_AVERAGE = 400;

  private static final int FEW = 30;

  /** Fewer numbers and lines of the front that show themselves are an enumeration within a line. */
  private static final int LEAST_SIGNS = 3;

  private final MarkerReader markers;
  private final FrontBreaks front;
  private final SignatureBreaks signatures;
  private final LooseBreaks loose;
  private final HeadingEnds headings;

  LostBreaks(Lexicon lexicon, MarkerReader markers, LineKinds kinds) {
    this.markers = markers;
    TitleEnds titles = new TitleEnds(lexicon, markers, kinds);
    signatures = new SignatureBreaks(kinds, titles);
    front = new FrontBreaks(kinds, titles, signatures, new Furniture(lexicon));
    loose = new LooseBreaks(lexicon);
    headings = new HeadingEnds(lexicon, kinds);
  }

  /** A line and its breaks, with the numbers and lines of the front that show themselves in it. */
  private record Mended(Passage line, Breaks breaks, int signs) {}

  /** Gives the line breaks to put in; none if no line is long enough to have lost them. */
  List<Edit> edits(SourceText source) {
    List<Passage> lines = lines(source);
    List<Mended> mended = mended(lines, source.text().length());
    boolean lost = mended.stream().mapToInt(Mended::signs).sum() >= LEAST_SIGNS;
    Map<Integer, Mended> byStart = new HashMap<>();
    mended.forEach(one -> byStart.put(one.line().start(), one));
    List<Edit> edits = new ArrayList<>();
    for (Passage line : lines) {
      Mended one = lost ? byStart.get(line.strip().start()) : null;
      if (one == null || one.breaks().size() == 0) {
        indents(line, edits);
      } else {
        edits.addAll(one.breaks().edits());
      }
    }
    return edits;
  }

  private List<Mended> mended(List<Passage> lines, int length) {
    boolean few = lines.size() <= FEW && length > (long) LONG_ON_AVERAGE * lines.size();
    List<Mended> mended = new ArrayList<>();
    NumberBreaks numbers = new NumberBreaks(markers);
    boolean before = true;
    for (Passage line : lines) {
      if (few ? line.length() > LONG_OF_FEW : line.length() > LONG && line.length() * 2 > length) {
        List<Found> found = numbers.read(line.strip());
        mended.add(mended(line.strip(), found, before));
        before &= found.isEmpty();
      }
    }
    return mended;
  }

  /** Gives the lines that are not empty. */
  private static List<Passage> lines(SourceText source) {
    List<Passage> lines = new ArrayList<>();
    String text = source.text();
    int from = 0;
    while (from < text.length()) {
      int feed = text.indexOf('\n', from);
      int end = feed < 0 ? text.length() : feed;
      Passage line = new Passage(source, from, end).strip();
      if (!line.isEmpty()) {
        lines.add(new Passage(source, from, end));
      }
      from = end + 1;
    }
    return lines;
  }

  private Mended mended(Passage line, List<Found> numbers, boolean before) {
    Breaks breaks = new Breaks(line);
    numbers.forEach(number -> loose.number(line, number.at(), breaks));
    boolean opened = !before || !numbers.isEmpty() && numbers.get(0).at() == line.start();
    int body = opened ? line.start() : breaks.next(line.start());
    LooseBreaks.markdown(line, breaks);
    int rest = Math.min(body, line.start() + LONGEST_FRONT);
    int signs = numbers.size() + signatures.read(line.sub(rest, line.end()).strip(), breaks);
    signs += opened ? 0 : front.read(line.sub(line.start(), rest), breaks);
    loose.read(line, body, numbers, breaks);
    spaces(line, numbers, body, breaks);
    headings.read(line, numbers, breaks);
    return new Mended(line, breaks, signs);
  }

  /** Where spaces stand before most numbers they stand for line breaks. */
  private static void spaces(Passage line, List<Found> numbers, int body, Breaks breaks) {
    long spaced = numbers.stream().filter(number -> isSpaced(line, number.at())).count();
    boolean breaking = spaced * 2 > numbers.size();
    for (int at = line.start() + 1; at < line.end(); at++) {
      boolean opens = isSpaced(line, at) && !Passage.isSpace(line.charAt(at));
      if (opens && "#-".indexOf(line.charAt(textBefore(line, at))) < 0) {
        boolean label = isBehindLabel(line, at, breaks);
        boolean front = at < body && breaking && !isLatin(line, at) && !label;
        if (front
            || at > body && breaking && isBehindStop(line, at) && !label
            || isIndented(line, at)) {
          breaks.add(at);
        }
      }
    }
  }

  private static boolean isSpaced(Passage line, int at) {
    return at > line.start() && Passage.isSpace(line.charAt(at - 1));
  }

  private static boolean isLatin(Passage line, int at) {
    return line.charAt(textBefore(line, at)) < 0x80 && line.charAt(at) < 0x80;
  }

  private static int textBefore(Passage line, int at) {
    int before = at - 1;
    while (before > line.start() && Passage.isSpace(line.charAt(before))) {
      before--;
    }
    return before;
  }

  /** A space behind a stop or bracket stands for a line break too. */
  private static boolean isBehindStop(Passage line, int at) {
    return "。)）:：；;”".indexOf(line.charAt(textBefore(line, at))) >= 0 && line.charAt(at) >= 0x80;
  }

  /** {@code 责任单位: 市科技局} is one line. */
  private static boolean isBehindLabel(Passage line, int at, Breaks breaks) {
    int colon = textBefore(line, at);
    return line.charAt(colon) == ':' && colon - breaks.last(colon) <= LONGEST_LABEL;
  }

  private static boolean isIndented(Passage line, int at) {
    return at - 2 > line.start()
        && isIdeographic(line.source(), at - 1)
        && isIdeographic(line.source(), at - 2)
        && !Passage.isSpace(line.charAt(at - 3));
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
