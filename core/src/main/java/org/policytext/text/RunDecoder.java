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
  private static final int WIDTH = 16;
  private static final int FIRST_WIDTH = 20;
  private static final int VANISHED_WIDTH = 16;
  private static final int FIRST_STEPS = 3;
  private static final int MOST_VANISHED = 4;
  private static final int BEFORE = 200;
  private static final int LONGEST_RUN = 1_000;
  private static final int AFTER_RUN = 4;
  private static final int LONGEST_HEADING = 40;

  /** How far behind a run a bracket closes that it opened. */
  private static final int NEAR = 40;

  private static final double LOST_MARK = Math.log(1e-3);
  private static final double BEGIN_UNMARKED = -11;
  private static final double END_UNMARKED = -4;
  private static final double AS_FORESEEN = 3;
  private static final double LEFT_OPEN = 5;
  private static final double LOST_AT_MARK = 6;
  private static final double MISSING = 8;
  private static final double NEVER = 10;
  private static final double LOST_PAIR = 0.4;
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
  private final Candidates candidates;
  private final HeadingNumbers.Expected numbers;
  private final int mostWork;

  private List<Reading> now = new ArrayList<>();
  private Beam next;
  private int firstBegin;
  private int lastBegin;
  private int lineEnd;
  private int[] wanted;
  private int work;

  /** Of each character, by which weighing it was weighed last. */
  private final int[] weighed = new int[1 << Character.SIZE];

  private int weighing;

  /**
   * Prepares for one stretch.
   *
   * @param mostWork how many characters may be weighed; behind that the stretch ends
   */
  RunDecoder(
      String text,
      PlanModel model,
      Candidates candidates,
      HeadingNumbers.Expected numbers,
      int mostWork) {
    this.text = text;
    this.model = model;
    this.candidates = candidates;
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
      next = new Beam(width);
      for (Reading reading : now) {
        step(reading, at);
      }
      for (Reading reading : vanished(now)) {
        stepShifted(reading, at);
      }
      now = next.best();
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
    if (at < lineEnd && reading.opener != 0 && !isClosed(reading.opener, at)) {
      cost -= UNBALANCED;
    }
    double line =
        at == lineEnd ? model.logEnd(reading.context(model), reading.last(), reading.clauses) : 0;
    return reading.end(at, cost + line);
  }

  /**
   * Tells whether the next bracket that closes behind {@code at} is of the kind of {@code opener}.
   */
  private boolean isClosed(char opener, int at) {
    int end = Math.min(lineEnd, at + NEAR);
    for (int i = at; i < end; i++) {
      char unit = text.charAt(i);
      if (Marks.opens(unit) || Marks.closes(unit)) {
        return Marks.fit(opener, unit);
      }
    }
    return true;
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
    Beam all = new Beam(VANISHED_WIDTH);
    List<Reading> last = readings;
    for (int pairs = 0; pairs < MOST_VANISHED && !last.isEmpty(); pairs++) {
      Beam more = new Beam(VANISHED_WIDTH >> pairs);
      last.forEach(reading -> vanish(reading, more));
      last = more.best();
      last.forEach(all::add);
    }
    return all.best();
  }

  /** A pair vanished: one character more, whose trail byte it began with. */
  private void vanish(Reading reading, Beam found) {
    if (!reading.isShifted()) {
      return;
    }
    Goal goal =
        (meant, cost) -> {
          int open = Reading.VANISHED | gbk.pair(meant) & BYTE;
          found.add(reading.shifted(cost + LOST_PAIR, meant, open, 1));
        };
    if (reading.isLed()) {
      weighAll(reading, candidates.firsts(reading.lead), goal, found);
    } else {
      char[] seen = candidates.followers(reading.last()).open();
      weigh(reading, seen, candidates.middles(), goal, found);
    }
  }

  /** Where a character goes that can be meant. */
  private interface Goal {
    void reach(char meant, double cost);
  }

  /** Weighs a few characters that may all be meant. */
  private void weighAll(Reading reading, char[] few, Goal goal, Beam beam) {
    for (char meant : few) {
      weigh(reading, meant, goal, beam);
    }
  }

  /**
   * Weighs characters of which many may be meant: those that were {@code seen} behind the last one,
   * and of the others the {@code likely} ones.
   */
  private void weigh(Reading reading, char[] seen, char[] likely, Goal goal, Beam beam) {
    weighing++;
    for (char meant : seen) {
      weighed[meant] = weighing;
      if (canFollow(reading, meant)) {
        weigh(reading, meant, goal, beam);
      }
    }
    double rest = Math.log(model.rest(reading.context(model))) + reading.score + mostExtra(reading);
    for (char meant : likely) {
      if (Math.log(model.likely(meant)) + rest < least(beam)) {
        return;
      }
      if (weighed[meant] != weighing && canFollow(reading, meant)) {
        weigh(reading, meant, goal, beam);
      }
    }
  }

  private double least(Beam beam) {
    return Math.max(next.least(), beam.least());
  }

  private void weigh(Reading reading, char meant, Goal goal, Beam beam) {
    double cost = cost(reading, meant);
    if (reading.score + cost > least(beam)) {
      goal.reach(meant, cost);
    }
  }

  /**
   * Tells whether the pair of the last trail and the lead of {@code meant} vanished, if one must.
   */
  private boolean canFollow(Reading reading, char meant) {
    return reading.lead < Reading.VANISHED
        || gbk.isLost(reading.lead & BYTE, gbk.pair(meant) >> Byte.SIZE);
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
      endBefore(reading, at);
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
    Goal goal = (meant, cost) -> go(reading, cost + extra, meant, bytes & BYTE, at, behind);
    if (!reading.isLed()) {
      char[] seen = candidates.followers(reading.last()).ofTrail(trail);
      weigh(reading, seen, candidates.seconds(trail), goal, next);
      return;
    }
    char meant = gbk.character(reading.lead, trail);
    if (candidates.canBeMeant(meant)) {
      weigh(reading, meant, goal, next);
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
    Goal goal = (meant, cost) -> endWith(reading, meant, end, cost + extra);
    if (reading.isLed()) {
      weighAll(reading, candidates.endings(reading.lead), goal, next);
    } else {
      char[] seen = candidates.followers(reading.last()).all();
      weigh(reading, seen, candidates.all(), goal, next);
    }
  }

  private void endWith(Reading reading, char meant, int end, double cost) {
    if (next.isWorth(reading.score + cost)) {
      add(ended(reading.shifted(cost, meant, Reading.ALIGNED, 1), end));
    }
  }

  /** The trail byte was lost without a sign; {@code unit} is the first good character. */
  private void endBefore(Reading reading, int at) {
    Goal goal =
        (meant, cost) -> {
          if (cost + END_UNMARKED > END_FLOOR) {
            Reading last = reading.shifted(cost + END_UNMARKED, meant, Reading.ALIGNED, 1);
            stepAligned(ended(last, at), at);
          }
        };
    weighAll(reading, candidates.endings(reading.lead), goal, next);
  }

  /** Gives the most that the place of a character can count for it. */
  private static double mostExtra(Reading reading) {
    boolean first = reading.before() == WordModel.START || reading.lead == Reading.UNKNOWN;
    return first || reading.last() == WordModel.START ? MISSING : 0;
  }

  private double cost(Reading reading, char meant) {
    work++;
    char last = reading.last();
    double cost = model.log(reading.context(model), last, meant) + ofPlace(reading, meant);
    if (Marks.closes(meant)) {
      boolean fits = reading.opener == 0 || Marks.fit(reading.opener, meant);
      cost -= reading.open <= 0 || !fits ? UNBALANCED : 0;
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
      return mark ? -NEVER : ofNumber(meant);
    }
    if (reading.lead == Reading.UNKNOWN
        && STOPS.indexOf(meant) >= 0
        && Character.isLetterOrDigit(reading.last())) {
      return LOST_AT_MARK;
    }
    if (reading.before() != WordModel.START || HeadingNumbers.isNumeral(meant)) {
      return 0;
    }
    if (reading.last() == numbers.heading()) {
      return meant == '、' ? 0 : -ofNumber(reading.last());
    }
    return meant == '、' && HeadingNumbers.isNumeral(reading.last()) ? -AS_FORESEEN : 0;
  }

  /** What counts for a number that begins a line, until what follows shows that it is none. */
  private double ofNumber(char meant) {
    if (meant == numbers.heading() && lineEnd - firstBegin < LONGEST_HEADING) {
      return numbers.headingMissing() ? MISSING : AS_FORESEEN;
    }
    return numbers.bracketedMissing() && WordModel.normal(meant) == '(' ? AS_FORESEEN : 0;
  }

  private void add(Reading reading) {
    next.add(reading);
  }

  private Decoded decided(int stopped) {
    Reading untouched = null;
    List<Reading> repairs = new ArrayList<>();
    next = new Beam(WIDTH);
    for (Reading reading : now) {
      if (!reading.isRepair()) {
        untouched = reading;
      } else if (!reading.isShifted()) {
        repairs.add(reading);
      } else if (stopped == lineEnd) {
        endLost(reading, stopped, END_UNMARKED);
      }
    }
    repairs.addAll(next.best());
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
