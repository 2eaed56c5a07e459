package org.policytext.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policytext.lexicon.Lexicon;
import org.policytext.text.Edit;
import org.policytext.text.Marks;
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
  private static final int LONG = 300;
  private static final int LONGEST_FRONT = 6_000;
  private static final int LONG_OF_FEW = 40;

  /** Where so few lines are on average as long as this, any long line has lost its breaks. */
  private static final int LONG_ON_AVERAGE = 400;

  private static final int FEW = 30;

  private static final int LEAST_DISTANCE = 40;

  /** Fewer numbers and lines of the front that show themselves are an enumeration within a line. */
  private static final int LEAST_SIGNS = 3;

  private final Lexicon lexicon;
  private final MarkerReader markers;
  private final FrontBreaks front;
  private final SignatureBreaks signatures;
  private final LooseBreaks loose;
  private final HeadingEnds headings;

  LostBreaks(Lexicon lexicon, MarkerReader markers, LineKinds kinds) {
    this.lexicon = lexicon;
    this.markers = markers;
    TitleEnds titles = new TitleEnds(lexicon, markers, kinds);
    signatures = new SignatureBreaks(kinds, titles);
    front = new FrontBreaks(lexicon, kinds, titles, signatures);
    SentenceStarts starts = new SentenceStarts(lexicon, kinds);
    loose = new LooseBreaks(lexicon, starts);
    headings = new HeadingEnds(lexicon, starts);
  }

  /** A line and its breaks, with the numbers and lines of the front that show themselves in it. */
  record Mended(Passage line, List<FoundNumber> numbers, Breaks breaks, int signs) {}

  /** Gives the line breaks to put in; none if no line is long enough to have lost them. */
  List<Edit> edits(SourceText source) {
    List<Passage> lines = Lines.of(source);
    lines.removeIf(line -> line.strip().isEmpty());
    List<Mended> mended = mended(lines, source.text().length());
    boolean lost = mended.stream().mapToInt(Mended::signs).sum() >= LEAST_SIGNS;
    Map<Integer, Mended> byStart = new HashMap<>();
    mended.forEach(one -> byStart.put(one.line().start(), one));
    List<Edit> edits = new ArrayList<>();
    for (Passage line : lines) {
      Mended one = lost ? byStart.get(line.strip().start()) : null;
      if (one == null || one.breaks().size() == 0) {
        SpaceBreaks.indents(line, edits);
      } else {
        edits.addAll(one.breaks().edits());
      }
    }
    return edits;
  }

  private List<Mended> mended(List<Passage> lines, int length) {
    boolean few = lines.size() <= FEW && length > (long) LONG_ON_AVERAGE * lines.size();
    List<Mended> mended = new ArrayList<>();
    NumberBreaks numbers = new NumberBreaks(lexicon, markers);
    boolean before = true;
    for (Passage line : lines) {
      if (few ? line.length() > LONG_OF_FEW : line.length() > LONG && line.length() * 2 > length) {
        Mended one = mended(line.strip(), numbers, before);
        mended.add(one);
        before &= one.numbers().isEmpty();
      }
    }
    headings.read(mended);
    return mended;
  }

  private Mended mended(Passage line, NumberBreaks reader, boolean before) {
    Breaks breaks = new Breaks(line);
    int rows = TableBreaks.read(line, breaks);
    List<FoundNumber> numbers = reader.read(line, breaks);
    numbers.forEach(number -> loose.number(line, number.at(), breaks));
    boolean opened = !before || !numbers.isEmpty() && numbers.get(0).at() == line.start();
    int body = opened ? line.start() : breaks.next(line.start());
    LooseBreaks.markdown(line, breaks);
    int rest = Math.min(body, line.start() + LONGEST_FRONT);
    int signs = rows + numbers.size() + (isPair(numbers) ? 1 : 0);
    signs += signatures.read(line.sub(rest, line.end()).strip(), breaks);
    signs += signatures.tail(line, breaks);
    signs += opened ? 0 : front.read(line.sub(line.start(), rest), breaks);
    loose.read(line, body, numbers, breaks);
    SpaceBreaks.read(line, numbers, body, breaks);
    return new Mended(line, numbers, breaks, signs);
  }

  /**
   * Two numbers are enough where the second follows behind the end of a long paragraph, or is the
   * first below it.
   */
  private static boolean isPair(List<FoundNumber> numbers) {
    if (numbers.size() != 2) {
      return false;
    }
    FoundNumber first = numbers.get(0);
    FoundNumber second = numbers.get(1);
    boolean ended = Marks.endsSentence(second.before()) || Marks.closes(second.before());
    boolean next = first.style().equals(second.style()) && first.value() + 1 == second.value();
    boolean below = !first.style().equals(second.style()) && second.value() == 1;
    return ended && (next || below) && second.at() - first.at() >= LEAST_DISTANCE;
  }
}
