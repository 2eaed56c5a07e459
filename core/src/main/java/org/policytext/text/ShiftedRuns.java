package org.policytext.text;

import java.util.ArrayList;
import java.util.List;
import org.policytext.model.Certainty;
import org.policytext.model.Notice;
import org.policytext.model.Severity;

/**
 * Finds runs of GBK that were decoded one byte off and has them decoded again.
 *
 * <p>In {@code ?。ㄒ唬┘訌娍傮w設計} the run is {@code ?。ㄒ唬┘訌娍傮w}, meant is {@code 　（一）加強總體}. A run is
 * looked for only where something anchors it: a lost byte before what a shift makes of a mark, or
 * symbols that no plan uses. Good Chinese is never read as a run just because it could be one.
 */
final class ShiftedRuns {
  static final String KIND = "gbk-shift";

  /** Units decoded in one text; what is damaged beyond is left and told. */
  private static final int LIMIT = 12_000;

  /** How far behind a lost byte a sign of a shift is looked for. */
  private static final int REACH = 16;

  /** How far before an odd symbol a run without a mark may begin. */
  private static final int BACK = 24;

  private static final double GAIN_MARKED = 10;
  private static final double GAIN_UNMARKED = 14;
  private static final double GAP_CERTAIN = 9;
  private static final double GAP_LIKELY = 3;
  private static final int ASCII_END = 0x7F;
  private static final int SECOND_LEVEL = 0xD8A1;
  private static final int FIRST_LEVEL = 0xB0A1;
  private static final int GB2312_TRAIL = 0xA1;

  private final String text;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final SourceText source;
  private final HeadingNumbers numbers;
  private PlanModel model;
  private Narrowness narrowness;
  private int spent;

  ShiftedRuns(SourceText source) {
    this.source = source;
    this.text = source.text();
    this.numbers = new HeadingNumbers(text);
  }

  /** Gives the runs that could be read, in text order. */
  List<Edit> edits() {
    int at = 0;
    while (at < text.length()) {
      int signs = CharacterClass.of(text.charAt(at));
      if ((signs & CharacterClass.LOST) != 0 && isAnchored(at)) {
        at = decode(at, at);
      } else if ((signs & CharacterClass.ODD) != 0 && isAmongHan(at)) {
        at = decode(beginOfWindow(at), at);
      } else {
        at++;
      }
    }
    return edits;
  }

  List<Notice> notices() {
    return notices;
  }

  /** A lost byte with something behind it that a shift gives and good text does not. */
  private boolean isAnchored(int at) {
    if (at + 1 >= text.length() || !isPart(text.charAt(at + 1))) {
      return false;
    }
    int end = Math.min(text.length(), at + 1 + REACH);
    for (int i = at + 1; i < end && text.charAt(i) != '\n'; i++) {
      if (isUnusual(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(char unit) {
    return unit >= ASCII_END || unit == '!' || unit == '(' || unit == ',';
  }

  /** Odd symbols, and characters outside of the common half of GB 2312. */
  private static boolean isUnusual(char unit) {
    if ((CharacterClass.of(unit) & CharacterClass.ODD) != 0) {
      return true;
    }
    int pair = unit < ASCII_END ? 0 : GbkTable.standard().pair(unit);
    boolean han = unit >= '\u4E00' && unit <= '\u9FFF';
    return han && (pair < FIRST_LEVEL || pair >= SECOND_LEVEL || (pair & 0xFF) < GB2312_TRAIL);
  }

  private boolean isAmongHan(int at) {
    return at > 0
        && at + 1 < text.length()
        && (isHan(text.charAt(at - 1)) && isHan(text.charAt(at + 1)));
  }

  private static boolean isHan(char unit) {
    return unit >= '\u4E00' && unit <= '\u9FFF';
  }

  private int beginOfWindow(int at) {
    int lowest = edits.isEmpty() ? 0 : edits.get(edits.size() - 1).end();
    int from = at;
    while (from > lowest && at - from < BACK && text.charAt(from - 1) != '\n') {
      from--;
    }
    return from;
  }

  private int lineEnd(int at) {
    int feed = text.indexOf('\n', at);
    return feed < 0 ? text.length() : feed;
  }

  /** Decodes one stretch; gives where to look on. */
  private int decode(int from, int anchor) {
    if (spent > LIMIT) {
      return text.length();
    }
    if (model == null) {
      model = PlanModel.of(text);
      narrowness = Narrowness.of(text);
    }
    RunDecoder decoder = new RunDecoder(text, model, numbers.expectedAt(anchor));
    RunDecoder.Decoded decoded = decoder.decode(from, anchor, lineEnd(anchor));
    spent += (decoded == null ? anchor : decoded.stopped()) - from + 1;
    if (spent > LIMIT) {
      tell("too-much-damage", "More shifted text than is decoded; left as it is.", anchor);
    }
    return decoded == null ? anchor + 1 : accept(decoded, anchor, from == anchor);
  }

  private int accept(RunDecoder.Decoded decoded, int anchor, boolean marked) {
    Reading reading = decoded.reading();
    if (decoded.gain() < (marked ? GAIN_MARKED : GAIN_UNMARKED)) {
      return anchor + 1;
    }
    int end = PinyinNotes.endOfNote(text, reading.end);
    String meant = narrowness.apply(reading.text());
    edits.add(new Edit(reading.start, end, meant, KIND, certainty(reading)));
    numbers.mended(reading.start, meant);
    return Math.max(end, anchor + 1);
  }

  private static Certainty certainty(Reading reading) {
    if (reading.gap >= GAP_CERTAIN && reading.guessed == 0) {
      return Certainty.CERTAIN;
    }
    return reading.gap >= GAP_LIKELY ? Certainty.LIKELY : Certainty.GUESS;
  }

  private void tell(String code, String message, int at) {
    notices.add(new Notice(code, Severity.WARNING, message, source.at(at, at + 1)));
  }
}
