package org.policytext.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a stretch of text in which GBK was decoded one byte off.
 *
 * <p>{@code ?。ㄒ唬┘訌娍傮w設計} is {@code 　（一）加強總體設計}: the bytes of {@code （} are {@code A3A8}, those of
 * {@code 一} {@code D2BB}; with the byte before them lost they pair up as {@code 。} and {@code ㄒ}.
 * The run ends where a trail byte in the ASCII range stands alone ({@code w} is the second byte of
 * {@code 體}), or where a byte was lost at its end. Pairs without a character vanished on the way.
 *
 * <p>All readings go forward together, the text as it stands among them, the best few at each
 * place; {@link PlanModel} says how likely each is. Before each character of the text any number of
 * pairs may have vanished; those readings have a beam of their own, since they have said more than
 * the text shows.
 */
final class RunDecoder {
  private static final int WIDTH = 10;
  private static final int FIRST_WIDTH = 24;
  private static final int VANISHED_WIDTH = 8;
  private static final int FIRST_STEPS = 3;
  private static final int MOST_VANISHED = 4;
  private static final int BEFORE = 200;
  private static final int LONGEST_RUN = 1_000;
  private static final int AFTER_RUN = 4;

  private static final double LOST_MARK = Math.log(1e-3);
  private static final double BEGIN_UNMARKED = -11;
  private static final double END_UNMARKED = -4;
  private static final double AS_FORESEEN = 3;
  private static final double LEFT_OPEN = 5;
  private static final double LOST_AT_MARK = 4;
  private static final double HEADING = 6;
  private static final double LOST_PAIR = 0.2;
  private static final double UNBALANCED = 6;
  private static final double NARROWED = Math.log(0.3);
  private static final double END_FLOOR = -11;
  private static final int ASCII_TRAIL = 0x40;
  private static final int ASCII_END = 0x7F;
  private static final int FULL_WIDTH_LEAD = 0xA3;
  private static final int FULL_WIDTH_STEP = 0x80;
  private static final int BYTE = 0xFF;
  private static final String STOPS = "。；";
  private static final String NEVER_FIRST = "。，；、：！？）》”";

  private final String text;
  private final PlanModel model;
  private final GbkTable gbk = GbkTable.standard();
  private final LostPairs lostPairs;
  private final HeadingNumbers.Expected numbers;
  private final int mostWork;

  private List<Reading> now = new ArrayList<>();
  private Beam next;
  private int firstBegin;
  private int lastBegin;
  private int lineEnd;
  private int[] wanted;
  private int work;

  /**
   * Prepares for one stretch.
   *
   * @param mostWork how many characters may be weighed; behind that the stretch ends
   */
  RunDecoder(
      String text,
      PlanModel model,
      LostPairs lostPairs,
      HeadingNumbers.Expected numbers,
      int mostWork) {
    this.text = text;
    this.model = model;
    this.lostPairs = lostPairs;
    this.numbers = numbers;
    this.mostWork = mostWork;
  }

  /** Gives how many characters were weighed. */
  int work() {
    return work;
  }

  /** What a decoded stretch was found to be, with how much better it is than leaving it. */
  record Decoded(Reading reading, double gain, int stopped) {}

  /**
   * Decodes from {@code from}; the run begins there if {@code marked}, else anywhere up to {@code
   * lastStart}.
   */
  Decoded decode(int from, int lastStart, int end) {
    firstBegin = from;
    lastBegin = lastStart;
    lineEnd = end;
    now.add(Reading.first(model, before(from)));
    countOpeners();
    int at = from;
    while (at < lineEnd && work <= mostWork && !isSettled(at)) {
      int width = at < lastBegin + FIRST_STEPS ? FIRST_WIDTH : WIDTH;
      next = new Beam();
      for (Reading reading : now) {
        step(reading, at);
      }
      for (Reading reading : vanished(now)) {
        stepShifted(reading, at);
      }
      now = next.best(width);
      at++;
    }
    return decided(at);
  }

  /** Gives what stands before the run on its line. */
  private String before(int from) {
    int start = from;
    while (start > 0 && from - start < BEFORE && text.charAt(start - 1) != '\n') {
      start--;
    }
    return text.substring(start, from);
  }

  /** Counts, for each place up to the end of the line, the brackets that close behind it. */
  private void countOpeners() {
    int end = Math.min(lineEnd, firstBegin + LONGEST_RUN);
    wanted = new int[end - firstBegin + 1];
    int closers = 0;
    for (int at = end - 1; at >= firstBegin; at--) {
      char unit = text.charAt(at);
      closers += Marks.closes(unit) ? 1 : Marks.opens(unit) ? -1 : 0;
      closers = Math.max(0, closers);
      wanted[at - firstBegin] = closers;
    }
  }

  private Reading ended(Reading reading, int at) {
    int place = Math.min(at - firstBegin, wanted.length - 1);
    int missing = Math.abs(reading.open - wanted[place]);
    double cost = -UNBALANCED * Math.min(missing, 2);
    double line = at == lineEnd ? model.logEnd(reading.context(model)) : 0;
    return reading.end(at, cost + line);
  }

  private boolean isSettled(int at) {
    if (at <= lastBegin) {
      return false;
    }
    for (Reading reading : now) {
      if (reading.isShifted() || reading.isRepair() && at < reading.end + AFTER_RUN) {
        return false;
      }
    }
    return true;
  }

  private void step(Reading reading, int at) {
    if (reading.isShifted()) {
      stepShifted(reading, at);
    } else {
      stepAligned(reading, at);
    }
  }

  private void stepAligned(Reading reading, int at) {
    char unit = text.charAt(at);
    boolean lost = isLost(unit);
    double cost = lost ? LOST_MARK : model.log(reading.context(model), reading.last(), unit);
    if (next.isWorth(reading.score + cost) || !reading.isRepair()) {
      add(reading.plain(cost, unit));
    }
    if (!reading.isRepair() && at >= firstBegin && at <= lastBegin) {
      begin(reading, at, lost);
    }
  }

  private void begin(Reading reading, int at, boolean lost) {
    if (lost) {
      add(reading.begin(0, at));
      return;
    }
    stepShifted(reading.begin(BEGIN_UNMARKED, at), at);
  }

  /** Gives the readings in which pairs vanished behind {@code readings}. */
  private List<Reading> vanished(List<Reading> readings) {
    Beam all = new Beam();
    List<Reading> last = readings;
    for (int pairs = 0; pairs < MOST_VANISHED && !last.isEmpty(); pairs++) {
      Beam more = new Beam();
      last.forEach(reading -> vanish(reading, more));
      last = more.best(VANISHED_WIDTH >> pairs);
      last.forEach(all::add);
    }
    return all.best(VANISHED_WIDTH);
  }

  /** A pair vanished: one character more, whose trail byte it began with. */
  private void vanish(Reading reading, Beam found) {
    if (!reading.isShifted()) {
      return;
    }
    char[] candidates =
        reading.isLed() ? lostPairs.firsts(reading.lead) : lostPairs.middles(reading.last());
    for (char meant : candidates) {
      int pair = gbk.pair(meant);
      if (canFollow(reading, pair >> Byte.SIZE)) {
        double cost = cost(reading, meant) + LOST_PAIR;
        if (found.isWorth(reading.score + cost)) {
          found.add(reading.shifted(cost, meant, Reading.VANISHED | pair & BYTE, 1));
        }
      }
    }
  }

  /** Tells whether the pair of the last trail and {@code lead} vanished, where one must have. */
  private boolean canFollow(Reading reading, int lead) {
    return reading.lead < Reading.VANISHED || gbk.isLost(reading.lead & BYTE, lead);
  }

  private void stepShifted(Reading reading, int at) {
    char unit = text.charAt(at);
    if (isLost(unit)) {
      endLost(reading, at + 1, 0);
      return;
    }
    int pair = pair(unit);
    if (unit >= ASCII_TRAIL && unit < ASCII_END) {
      take(reading, unit, 0, at, Behind.ALONE);
    }
    if (pair != 0) {
      boolean cut = (pair & BYTE) < ASCII_END;
      double extra = unit < ASCII_END ? NARROWED : 0;
      take(reading, pair, extra, at, cut ? Behind.LETTER : Behind.LEAD);
    }
    if (reading.isLed() && unit < ASCII_END) {
      endBefore(reading, unit, at);
    }
  }

  /** What stands behind the trail byte of a character. */
  private enum Behind {
    /** The lead of the next one. */
    LEAD,
    /** Nothing: the trail stands alone as an ASCII character, and the run ends. */
    ALONE,
    /** A character of ASCII, that the trail byte was paired with: the run ends. */
    LETTER
  }

  private static boolean isLost(char unit) {
    return (CharacterClass.of(unit) & CharacterClass.LOST) != 0;
  }

  private int pair(char unit) {
    boolean narrowed = unit > ' ' && unit < ASCII_END;
    return narrowed ? FULL_WIDTH_LEAD << Byte.SIZE | unit + FULL_WIDTH_STEP : gbk.pair(unit);
  }

  /** The usual step: the trail of one character and what stands behind it. */
  private void take(Reading reading, int bytes, double extra, int at, Behind behind) {
    int trail = behind == Behind.ALONE ? bytes : bytes >> Byte.SIZE;
    if (reading.lead > Reading.VANISHED) {
      for (char meant : lostPairs.seconds(trail)) {
        if (gbk.isLost(reading.lead & BYTE, gbk.pair(meant) >> Byte.SIZE)) {
          go(reading, cost(reading, meant) + extra, meant, bytes & BYTE, at, behind);
        }
      }
      return;
    }
    int last = reading.isLed() ? reading.lead : GbkTable.LAST_LEAD;
    for (int lead = reading.isLed() ? last : GbkTable.FIRST_LEAD; lead <= last; lead++) {
      char meant = gbk.character(lead, trail);
      if (isPossible(meant)) {
        go(reading, cost(reading, meant) + extra, meant, bytes & BYTE, at, behind);
      }
    }
  }

  /** Goes on behind {@code meant}, if that is worth it. */
  private void go(Reading reading, double cost, char meant, int low, int at, Behind behind) {
    if (!next.isWorth(reading.score + cost)) {
      return;
    }
    switch (behind) {
      case LEAD -> add(reading.shifted(cost, meant, low, 0));
      case ALONE -> add(ended(reading.shifted(cost, meant, Reading.ALIGNED, 0), at + 1));
      case LETTER -> {
        Reading taken = reading.shifted(cost, meant, Reading.ALIGNED, 0);
        double letter = model.log(taken.context(model), taken.last(), (char) low);
        if (next.isWorth(taken.score + letter)) {
          add(ended(taken.shifted(letter, (char) low, Reading.ALIGNED, 0), at + 1));
        }
      }
    }
  }

  /** The trail byte was lost and stands as {@code ?}. */
  private void endLost(Reading reading, int end, double extra) {
    if (!reading.isLed()) {
      for (char meant : lostPairs.nexts(reading.last())) {
        if (canFollow(reading, gbk.pair(meant) >> Byte.SIZE)) {
          endWith(reading, meant, end, extra);
        }
      }
      return;
    }
    for (int trail = ASCII_TRAIL; trail <= GbkTable.LAST_LEAD; trail++) {
      char meant = gbk.character(reading.lead, trail);
      if (isPossible(meant)) {
        endWith(reading, meant, end, extra);
      }
    }
  }

  private void endWith(Reading reading, char meant, int end, double extra) {
    double cost = cost(reading, meant) + extra;
    if (next.isWorth(reading.score + cost)) {
      add(ended(reading.shifted(cost, meant, Reading.ALIGNED, 1), end));
    }
  }

  /** The trail byte was lost without a sign; {@code unit} is the first good character. */
  private void endBefore(Reading reading, char unit, int at) {
    for (int trail = ASCII_TRAIL; trail <= GbkTable.LAST_LEAD; trail++) {
      char meant = gbk.character(reading.lead, trail);
      if (isPossible(meant)) {
        double cost = cost(reading, meant) + END_UNMARKED;
        if (cost > END_FLOOR && next.isWorth(reading.score + cost)) {
          stepAligned(ended(reading.shifted(cost, meant, Reading.ALIGNED, 1), at), at);
        }
      }
    }
  }

  private boolean isPossible(char meant) {
    return meant == '\u3000'
        || meant != 0 && (meant < '\uE000' || meant > '\uF8FF') && !model.isRare(meant);
  }

  private double cost(Reading reading, char meant) {
    work++;
    char last = reading.last();
    double cost = model.log(reading.context(model), last, meant) + ofPlace(reading, meant);
    if (reading.open <= 0 && Marks.closes(meant)) {
      cost -= UNBALANCED;
    }
    boolean opened = last == '(' && reading.before() == WordModel.START;
    if (opened) {
      cost += numbers.bracketed() == meant ? AS_FORESEEN : -AS_FORESEEN;
    }
    boolean numbered = reading.before() == '(' && HeadingNumbers.isNumeral(last);
    if (numbered && WordModel.normal(meant) != ')' && !HeadingNumbers.isNumeral(meant)) {
      cost -= LEFT_OPEN;
    }
    return cost;
  }

  /**
   * No mark begins a line, a heading has the number that is its turn, and behind a word it is most
   * often a mark whose byte was lost.
   */
  private double ofPlace(Reading reading, char meant) {
    boolean mark = NEVER_FIRST.indexOf(meant) >= 0;
    if (reading.last() == WordModel.START) {
      return mark ? -UNBALANCED : 0;
    }
    if (reading.lead == Reading.UNKNOWN
        && STOPS.indexOf(meant) >= 0
        && Character.isLetterOrDigit(reading.last())) {
      return LOST_AT_MARK;
    }
    boolean numbered = reading.before() == WordModel.START && meant == '、';
    if (numbered && HeadingNumbers.isNumeral(reading.last())) {
      return reading.last() == numbers.heading() ? HEADING : -AS_FORESEEN;
    }
    return 0;
  }

  private void add(Reading reading) {
    next.add(reading);
  }

  private Decoded decided(int stopped) {
    Reading untouched = null;
    List<Reading> repairs = new ArrayList<>();
    next = new Beam();
    for (Reading reading : now) {
      if (!reading.isRepair()) {
        untouched = reading;
      } else if (!reading.isShifted()) {
        repairs.add(reading);
      } else if (stopped == lineEnd) {
        endLost(reading, stopped, END_UNMARKED);
      }
    }
    repairs.addAll(next.best(WIDTH));
    repairs.sort(Beam.BEST_FIRST);
    if (repairs.isEmpty()) {
      return null;
    }
    Reading first = repairs.get(0);
    String meant = first.text();
    for (Reading rival : repairs) {
      boolean differs = rival.end != first.end || !rival.text().equals(meant);
      if (differs) {
        first.gap = Math.min(first.gap, first.score - rival.score);
      }
    }
    double left = untouched == null ? Double.NEGATIVE_INFINITY : untouched.score;
    return new Decoded(first, first.score - left, stopped);
  }
}
