package org.policytext.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.policytext.model.Certainty;
import org.policytext.model.Notice;
import org.policytext.model.Severity;

/**
 * Finds runs of GBK that were decoded one byte off and has them decoded again.
 *
 * <p>In {@code ?。ㄒ唬┘訌娍傮w設計} the run is {@code ?。ㄒ唬┘訌娍傮w}, meant is {@code 　（一）加強總體}. A run is
 * looked for only where {@link RunAnchors} or {@link Strangers} see a sign. Good Chinese is never
 * read as a run just because it could be one.
 */
final class ShiftedRuns {
  static final String KIND = "gbk-shift";

  /**
   * Characters weighed in one text; what is damaged beyond is left and told. The worst plan known
   * takes 5 thousand.
   */
  private static final int MOST_WORK = 1_000_000;

  /** How far before an odd symbol a run without a mark may begin. */
  private static final int BACK = 16;

  private static final int LONGEST_BACK = 120;

  private static final double GAIN_MARKED = 7;
  private static final double GAIN_UNMARKED = 14;

  /** A gain that leaves no doubt that the text is shifted, whatever single characters are. */
  private static final double GAIN_BEYOND_DOUBT = 40;

  private static final double GAP_CERTAIN = 10;
  private static final int SHORTEST_CERTAIN = 4;
  private static final double GAP_LIKELY = 3;

  private final String text;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final SourceText source;
  private final Supplier<Language> language;
  private final RunAnchors anchors;
  private final Strangers strangers;
  private final HeadingNumbers numbers;
  private PlanModel model;
  private Meanings meanings;
  private Narrowness narrowness;
  private int lineEnd = -1;

  /** Looks at {@code source}, judging by {@code language} if a run can be in it. */
  ShiftedRuns(SourceText source, Supplier<Language> language, TraditionalCharacters characters) {
    this.source = source;
    this.language = language;
    this.text = source.text();
    this.anchors = new RunAnchors(text);
    this.strangers = new Strangers(text, characters);
    this.numbers = new HeadingNumbers(text);
  }

  /** Gives the runs that could be read, in text order. */
  List<Edit> edits() {
    int at = 0;
    while (at < text.length()) {
      if (anchors.isLostByte(at)) {
        at = decode(at, at, true);
      } else if (anchors.isOddSymbol(at)) {
        at = decode(firstUnusual(at), at, false);
      } else if (anchors.isWideLetter(at)) {
        at = decode(at, at, false);
      } else if (strangers.reach(text.charAt(at))) {
        at = decode(firstStranger(at), at, false);
      } else {
        at++;
      }
    }
    return edits;
  }

  List<Notice> notices() {
    return notices;
  }

  /** Goes back over what seldom stands in plans, on its line and behind the run before. */
  private int firstUnusual(int at) {
    int mended = edits.isEmpty() ? 0 : edits.get(edits.size() - 1).end();
    int first = at;
    for (int i = at - 1; i >= mended && first - i <= BACK && at - i < LONGEST_BACK; i--) {
      if (text.charAt(i) == '\n') {
        return first;
      }
      first = RunAnchors.isUnusual(text.charAt(i)) ? i : first;
    }
    return first;
  }

  /** Gives where, of the strange characters up to {@code at}, the first stands. */
  private int firstStranger(int at) {
    int mended = edits.isEmpty() ? 0 : edits.get(edits.size() - 1).end();
    int first = at;
    while (first > mended && at - first < Strangers.WINDOW && text.charAt(first - 1) != '\n') {
      first--;
    }
    return first;
  }

  /** Some way before the first sign, where a run without a mark may begin. */
  private int beginOfWindow(int first) {
    int mended = edits.isEmpty() ? 0 : edits.get(edits.size() - 1).end();
    int from = first;
    while (from > mended && first - from < BACK && text.charAt(from - 1) != '\n') {
      from--;
    }
    return from;
  }

  /**
   * Gives where the line of {@code at} ends; asked in text order, so that no line is read twice.
   */
  private int lineEnd(int at) {
    if (lineEnd < at) {
      int feed = text.indexOf('\n', at);
      lineEnd = feed < 0 ? text.length() : feed;
    }
    return lineEnd;
  }

  /** Decodes one stretch; gives where to look on. */
  private int decode(int first, int anchor, boolean marked) {
    if (model == null) {
      model = PlanModel.of(text, language.get());
      meanings = new Meanings(model);
      narrowness = Narrowness.of(text);
    }
    if (meanings.work() > MOST_WORK) {
      return text.length();
    }
    int from = marked ? first : beginOfWindow(first);
    RunDecoder.Stretch stretch = new RunDecoder.Stretch(text, from, first, lineEnd(anchor));
    RunDecoder decoder = new RunDecoder(stretch, model, meanings, numbers.expectedAt(anchor));
    RunDecoder.Decoded decoded = decoder.decode(MOST_WORK);
    if (meanings.work() > MOST_WORK) {
      tell("too-much-damage", "More shifted text than is decoded; left as it is.", anchor);
    }
    return decoded == null ? anchor + 1 : accept(decoded, anchor, marked);
  }

  private int accept(RunDecoder.Decoded decoded, int anchor, boolean marked) {
    Reading reading = decoded.reading();
    if (!(decoded.gain() >= (marked ? GAIN_MARKED : GAIN_UNMARKED))) {
      if (marked) {
        tell("possible-gbk-shift", "Looks shifted by a byte, but no reading is likely.", anchor);
      }
      return anchor + 1;
    }
    if (!marked && reading.gap < GAP_LIKELY && decoded.gain() < GAIN_BEYOND_DOUBT) {
      tell("possible-gbk-shift", "Looks shifted by a byte, but no reading stands out.", anchor);
      return Math.max(reading.end, anchor + 1);
    }
    int end = PinyinNotes.endOfNote(text, reading.end);
    String meant = narrowness.apply(reading.text());
    edits.add(new Edit(reading.start, end, meant, KIND, certainty(reading, marked)));
    numbers.mended(reading.start, meant);
    if (reading.gap >= GAP_LIKELY) {
      model.learn(text, reading.start, meant);
    }
    return Math.max(end, anchor + 1);
  }

  /**
   * Certain is only what the bytes give but for the lost one, and that one the lead of a mark: a
   * first character of another kind is chosen by the words around it alone.
   */
  private static Certainty certainty(Reading reading, boolean marked) {
    String meant = reading.text();
    boolean given = marked && reading.guessed == 0 && meant.length() >= SHORTEST_CERTAIN;
    if (given && !RunAnchors.isHan(meant.charAt(0)) && reading.gap >= GAP_CERTAIN) {
      return Certainty.CERTAIN;
    }
    return marked && reading.gap >= GAP_LIKELY ? Certainty.LIKELY : Certainty.GUESS;
  }

  private void tell(String code, String message, int at) {
    notices.add(new Notice(code, Severity.WARNING, message, source.at(at, at + 1)));
  }
}
