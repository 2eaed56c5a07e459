package org.policytext.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policytext.block.LostBreaks.Mended;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Certainty;
import org.policytext.text.CharacterSet;
import org.policytext.text.Passage;

/**
 * Finds where a heading ends that its text follows without a mark.
 *
 * <p>{@code (一)指导思想以…为指导} ends behind 指导思想, words of headings; {@code 1.提升涉企服务水平深化…改革} before 深化,
 * where a sentence may begin. The second is a guess, made only where the headings of the same
 * numbering have no stops.
 */
final class HeadingEnds {
  private static final int SHORTEST_LEAD = 5;
  private static final int LONGEST_STOPPED = 40;
  private static final CharacterSet STOPS = CharacterSet.of("。:!");

  private final HeadingPhrases phrases;
  private final SentenceStarts starts;

  HeadingEnds(Lexicon lexicon, SentenceStarts starts) {
    this.starts = starts;
    phrases = new HeadingPhrases(lexicon, starts);
  }

  /**
   * The text behind one number.
   *
   * @param breaks of its line
   * @param style of all lines
   * @param run of the numbers that count on from the same 1
   */
  private record Text(Passage passage, Breaks breaks, HeadingStyle style, HeadingStyle run) {
    boolean isOpen() {
      return style.isOpen() || run.isOpen();
    }
  }

  /** A text without a heading that shows itself; it may part at {@code split}, which may be -1. */
  private record Open(Text text, int split) {}

  /** Adds the ends of the headings that the numbers of all lines open. */
  void read(List<Mended> lines) {
    Map<String, HeadingStyle> styles = new HashMap<>();
    Map<String, HeadingStyle> runs = new HashMap<>();
    List<Open> open = new ArrayList<>();
    for (Mended line : lines) {
      for (FoundNumber number : line.numbers()) {
        int end = line.breaks().next(number.behind());
        Passage text = line.line().sub(number.behind(), end).strip();
        HeadingStyle style = styles.computeIfAbsent(number.style(), id -> new HeadingStyle());
        if (number.value() == 1) {
          runs.put(number.style(), new HeadingStyle());
        }
        HeadingStyle run = runs.computeIfAbsent(number.style(), id -> new HeadingStyle());
        look(new Text(text, line.breaks(), style, run), open);
      }
    }
    for (Open one : open) {
      int end = one.text().isOpen() ? end(one) : -1;
      if (end > 0) {
        one.text().breaks().add(end, Certainty.GUESS);
      }
    }
  }

  private void look(Text text, List<Open> open) {
    Passage passage = text.passage();
    int end = phrases.end(passage);
    int stop = stop(passage);
    if (end > 0 || stop == passage.end() && passage.length() <= LONGEST_STOPPED) {
      text.style().bare();
      text.run().bare();
      text.breaks().add(end);
      return;
    }
    int split = starts.first(passage);
    if (split > 0 && starts.opensWithTime(passage, split)) {
      text.style().bare();
      text.run().bare();
      text.breaks().add(split);
      return;
    }
    boolean near = stop < passage.end() && stop - passage.start() <= LONGEST_STOPPED;
    if (near && (split < 0 || stop - split < SHORTEST_LEAD)) {
      text.style().stopped();
      text.run().stopped();
      return;
    }
    int length = split < 0 ? 0 : split - passage.start();
    text.style().open(length);
    text.run().open(length);
    open.add(new Open(text, split));
  }

  /** Gives the place of the first mark that ends a heading, or the end of {@code text}. */
  private static int stop(Passage text) {
    int limit = Math.min(text.end(), text.start() + LONGEST_STOPPED + 1);
    int stop = STOPS.in(text.source().text(), text.start(), limit);
    return stop < 0 ? limit : stop;
  }

  /** Where no noun of headings stands before a verb, the length of the others tells, or a verb. */
  private int end(Open open) {
    if (open.split() > 0) {
      return open.split();
    }
    int parallel = parallel(open.text());
    return parallel > 0 ? parallel : nearest(open.text());
  }

  /** Where most headings are as long, another ends at that length behind a noun of headings. */
  private int parallel(Text text) {
    Passage passage = text.passage();
    int end = passage.start() + text.style().length();
    boolean within = text.style().length() > 0 && end < passage.end();
    return within && starts.isTail(passage, end) && starts.mark(passage) > end ? end : -1;
  }

  /** Gives the place where a sentence may begin that makes a heading as long as the others. */
  private int nearest(Text text) {
    int usual = text.run().usual() > 0 ? text.run().usual() : text.style().usual();
    int wanted = text.passage().start() + usual;
    int best = -1;
    for (int place : usual == 0 ? List.<Integer>of() : starts.all(text.passage())) {
      boolean nearer = best < 0 || Math.abs(place - wanted) < Math.abs(best - wanted);
      best = nearer && place - wanted <= usual ? place : best;
    }
    return best;
  }
}
