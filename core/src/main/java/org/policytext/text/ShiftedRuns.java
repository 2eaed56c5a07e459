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
 * looked for only where something anchors it: a lost byte before what a shift makes of a mark, or
 * symbols that no plan uses. Good Chinese is never read as a run just because it could be one.
 */
final class ShiftedRuns {
  static final String KIND = "gbk-shift";

  /**
   * Characters weighed in one text; what is damaged beyond is left and told. The worst plan known
   * takes 50 thousand; a line of simplified text that is shifted all along takes 500 a character.
   */
  private static final int MOST_WORK = 4_000_000;

  /** How far behind a lost byte a sign of a shift is looked for. */
  private static final int REACH = 16;

  /** How far before an odd symbol a run without a mark may begin. */
  private static final int BACK = 16;

  private static final int LONGEST_BACK = 120;

  /** Unusual characters so near to an odd symbol, and how many of them make a run. */
  private static final int AROUND = 12;

  private static final int MANY = 6;

  private static final double GAIN_MARKED = 7;
  private static final double GAIN_UNMARKED = 14;

  /** A gain that leaves no doubt that the text is shifted, whatever single characters are. */
  private static final double GAIN_BEYOND_DOUBT = 40;

  private static final double GAP_CERTAIN = 10;
  private static final int SHORTEST_CERTAIN = 4;
  private static final double GAP_LIKELY = 3;
  private static final String BRACKETS = "([{";
  private static final String WIDE_MARKS = "，：；？（）％．／－［］";
  private static final String SENTENCE_ENDS = "\n。；;";
  private static final char FIRST_FRAME = '\u2500';
  private static final int ASCII_TRAIL = 0x40;
  private static final int ASCII_END = 0x7F;
  private static final int SECOND_LEVEL = 0xD8A1;
  private static final int FIRST_LEVEL = 0xB0A1;
  private static final int FIRST_LETTER = 0xA4A1;
  private static final int GB2312_TRAIL = 0xA1;

  private final String text;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final SourceText source;
  private final Supplier<Language> language;
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
    this.strangers = new Strangers(text, characters);
    this.numbers = new HeadingNumbers(text);
  }

  /** Gives the runs that could be read, in text order. */
  List<Edit> edits() {
    int at = 0;
    while (at < text.length()) {
      int signs = CharacterClass.of(text.charAt(at));
      if ((signs & CharacterClass.LOST) != 0 && isAnchored(at)) {
        at = decode(at, at, true);
      } else if ((signs & CharacterClass.ODD) != 0
          && (isAmongHan(at) || isAmongUnusual(at) || isBeforeHan(at))) {
        at = decode(firstUnusual(at), at, false);
      } else if (isWideAmongHan(at)) {
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

  /** A lost byte with something behind it that a shift gives and good text does not. */
  private boolean isAnchored(int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    if (isDoubled(at) || isTrailAlone(at)) {
      return true;
    }
    char behind = text.charAt(at + 1);
    if (!isPart(behind)) {
      return false;
    }
    if (behind != Folding.fold(behind) && Character.isLetterOrDigit(behind)) {
      return true;
    }
    int end = Math.min(text.length(), at + 1 + REACH);
    for (int i = at + 1; i < end && text.charAt(i) != '\n'; i++) {
      if (isUnusual(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Both bytes of one mark lost, before a bracket or a digit: {@code 体系??(责任单位：…)}, {@code
   * 全覆盖??2025年}.
   */
  private boolean isDoubled(int at) {
    boolean pair = at + 2 < text.length() && text.charAt(at + 1) == text.charAt(at) && at > 0;
    return pair && isBracketOrDigit(text.charAt(at + 2)) && isHan(text.charAt(at - 1));
  }

  private static boolean isBracketOrDigit(char unit) {
    return BRACKETS.indexOf(unit) >= 0 || unit >= '0' && unit <= '9';
  }

  /** The first character of a sentence, its second byte alone: {@code 。?_展知識產權}. */
  private boolean isTrailAlone(int at) {
    boolean begins = at == 0 || SENTENCE_ENDS.indexOf(text.charAt(at - 1)) >= 0;
    return begins && at + 2 < text.length() && isTrail(at + 1) && isHan(text.charAt(at + 2));
  }

  private boolean isTrail(int at) {
    return text.charAt(at) >= ASCII_TRAIL && text.charAt(at) < ASCII_END;
  }

  private static boolean isPart(char unit) {
    return unit >= ASCII_END || unit == '?' || unit == '!' || unit == '(' || unit == ',';
  }

  /** Odd symbols, and characters outside of the common half of GB 2312. */
  static boolean isUnusual(char unit) {
    if ((CharacterClass.of(unit) & CharacterClass.ODD) != 0) {
      return true;
    }
    int pair = unit < ASCII_END ? 0 : GbkTable.standard().pair(unit);
    if (pair >= FIRST_LETTER && pair < FIRST_LEVEL && (pair & 0xFF) >= GB2312_TRAIL) {
      return true;
    }
    boolean han = unit >= '\u4E00' && unit <= '\u9FFF';
    return han && (pair < FIRST_LEVEL || pair >= SECOND_LEVEL || (pair & 0xFF) < GB2312_TRAIL);
  }

  /** Many characters around an odd symbol are ones that plans seldom print. */
  private boolean isAmongUnusual(int at) {
    int unusual = 0;
    for (int i = Math.max(0, at - AROUND); i < Math.min(text.length(), at + AROUND); i++) {
      unusual += isUnusual(text.charAt(i)) ? 1 : 0;
    }
    return unusual >= MANY;
  }

  /** What a full stop and the byte behind it become: {@code 工作推进机制Ｊ姓穹窬智}. */
  private boolean isWideAmongHan(int at) {
    char unit = text.charAt(at);
    boolean wide = unit > '\uFF01' && unit < '\uFF5E' && WIDE_MARKS.indexOf(unit) < 0;
    return wide
        && at > 0
        && at + 1 < text.length()
        && isHan(text.charAt(at - 1))
        && (isHan(text.charAt(at + 1)) || isUnusual(text.charAt(at + 1)));
  }

  /** A letter of another script, or a piece of a frame: {@code 等要素。ǜ鲄^、}. */
  private boolean isBeforeHan(int at) {
    return text.charAt(at) >= FIRST_FRAME && at + 1 < text.length() && isHan(text.charAt(at + 1));
  }

  private boolean isAmongHan(int at) {
    return at > 0
        && at + 1 < text.length()
        && (isHan(text.charAt(at - 1)) && isHan(text.charAt(at + 1)));
  }

  static boolean isHan(char unit) {
    return unit >= '\u4E00' && unit <= '\u9FFF';
  }

  /** Goes back over what seldom stands in plans, on its line and behind the run before. */
  private int firstUnusual(int at) {
    int mended = edits.isEmpty() ? 0 : edits.get(edits.size() - 1).end();
    int first = at;
    for (int i = at - 1; i >= mended && first - i <= BACK && at - i < LONGEST_BACK; i--) {
      if (text.charAt(i) == '\n') {
        return first;
      }
      first = isUnusual(text.charAt(i)) ? i : first;
    }
    return first;
  }

  /** Gives where, of the strange characters up to {@code at}, the first stands. */
  private int firstStranger(int at) {
    int mended = edits.isEmpty() ? 0 : edits.get(edits.size() - 1).end();
    return Math.max(mended, at - Strangers.WINDOW + 1);
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
    if (given && !isHan(meant.charAt(0)) && reading.gap >= GAP_CERTAIN) {
      return Certainty.CERTAIN;
    }
    return marked && reading.gap >= GAP_LIKELY ? Certainty.LIKELY : Certainty.GUESS;
  }

  private void tell(String code, String message, int at) {
    notices.add(new Notice(code, Severity.WARNING, message, source.at(at, at + 1)));
  }
}
