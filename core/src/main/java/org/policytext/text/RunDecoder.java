package org.policytext.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a stretch of text in which GBK was decoded one byte off.
 *
 * <p>{@code ?。ㄒ唬┘訌娍傮w設計} is {@code 　（一）加強總體設計}: the bytes of {@code （} are {@code A3A8}, those of
 * {@code 一} {@code D2BB}; with the byte before them lost they pair up as {@code 。} and {@code ㄒ}.
 * The run ends where a trail byte in the ASCII range stands alone ({@code w} is the second byte of
 * {@code 體}), or where a byte was lost at its end. Pairs without a character vanished on the way.
 *
 * <p>All readings go forward together, the text as it stands among them, the best few at each
 * place; {@link PlanModel} says how likely each is.
 */
final class RunDecoder {
  private static final int WIDTH = 12;
  private static final int FIRST_WIDTH = 40;
  private static final double BEHIND = 10;
  private static final int FIRST_STEPS = 3;
  private static final int BEFORE = 200;
  private static final int LONGEST_RUN = 1_000;
  private static final int AFTER_RUN = 4;

  private static final double LOST_MARK = Math.log(1e-3);
  private static final double BEGIN_UNMARKED = -11;
  private static final double END_UNMARKED = -4;
  private static final double AS_FORESEEN = 3;
  private static final double LEFT_OPEN = 5;
  private static final double LOST_PAIR = 0.7;
  private static final double SECOND = -1;
  private static final double AGAIN = -7;
  private static final double AGAIN_BEHIND = 7;
  private static final double UNBALANCED = 6;
  private static final double NARROWED = Math.log(0.3);
  private static final double GUESS_FLOOR = -11;
  private static final double FIRST_FLOOR = -8;
  private static final int ASCII_TRAIL = 0x40;
  private static final int ASCII_END = 0x7F;
  private static final int FULL_WIDTH_LEAD = 0xA3;
  private static final int FULL_WIDTH_STEP = 0x80;
  private static final int BYTE = 0xFF;
  private static final char[] MARKS = {'。', '，', '；', '、'};
  private static final Comparator<Reading> BEST_FIRST =
      Comparator.comparingDouble(reading -> -reading.score);

  private final String text;
  private final PlanModel model;
  private final GbkTable gbk = GbkTable.standard();
  private final LostPairs lostPairs;
  private final String expectedNumeral;

  private List<Reading> now = new ArrayList<>();
  private List<Reading> next;
  private double best;
  private int firstBegin;
  private int lastBegin;
  private int lineEnd;
  private int[] wanted;
  private int work;

  private final int mostWork;

  /**
   * Prepares for one stretch.
   *
   * @param mostWork how many characters may be weighed; behind that the stretch ends
   */
  RunDecoder(
      String text, PlanModel model, LostPairs lostPairs, String expectedNumeral, int mostWork) {
    this.text = text;
    this.model = model;
    this.lostPairs = lostPairs;
    this.expectedNumeral = expectedNumeral;
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
      next = new ArrayList<>();
      best = Double.NEGATIVE_INFINITY;
      for (Reading reading : now) {
        step(reading, at);
      }
      now = pruned(next, at < lastBegin + FIRST_STEPS ? FIRST_WIDTH : WIDTH);
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
    return reading.end(at, -UNBALANCED * Math.min(missing, 2));
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
    double cost = lost ? LOST_MARK : model.log(reading.context, reading.last(), unit);
    if (isWorth(reading.score + cost) || !reading.isRepair()) {
      add(reading.plain(model, cost, unit));
    }
    if (!reading.isRepair() && at >= firstBegin && at <= lastBegin) {
      if (lost) {
        add(reading.begin(0, at));
      } else {
        stepShifted(reading.begin(BEGIN_UNMARKED, at), at);
      }
    }
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
      vanish(reading, unit, 0, at, Behind.ALONE);
    }
    if (pair != 0) {
      boolean cut = (pair & BYTE) < ASCII_END;
      Behind behind = cut ? Behind.LETTER : Behind.LEAD;
      double extra = unit < ASCII_END ? NARROWED : 0;
      take(reading, pair, extra, at, behind);
      vanish(reading, pair, extra, at, behind);
    }
    if (reading.lead != Reading.UNKNOWN && unit < ASCII_END) {
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

  private static int firstLead(Reading reading) {
    return reading.lead == Reading.UNKNOWN ? GbkTable.FIRST_LEAD : reading.lead;
  }

  private static int lastLead(Reading reading) {
    return reading.lead == Reading.UNKNOWN ? GbkTable.LAST_LEAD : reading.lead;
  }

  /** The usual step: the trail of one character and what stands behind it. */
  private void take(Reading reading, int bytes, double extra, int at, Behind behind) {
    int trail = behind == Behind.ALONE ? bytes : bytes >> Byte.SIZE;
    for (int lead = firstLead(reading); lead <= lastLead(reading); lead++) {
      char meant = gbk.character(lead, trail);
      if (isPossible(meant)) {
        double cost = cost(reading, meant) + extra;
        go(reading, cost, meant, 0, bytes & BYTE, at, behind);
      }
    }
  }

  /** Goes on behind {@code meant}, if that is worth it. */
  private void go(
      Reading reading, double cost, char meant, int guesses, int low, int at, Behind behind) {
    if (!isWorth(reading.score + cost)) {
      return;
    }
    switch (behind) {
      case LEAD -> add(reading.shifted(model, cost, meant, low, guesses));
      case ALONE ->
          add(ended(reading.shifted(model, cost, meant, Reading.ALIGNED, guesses), at + 1));
      case LETTER -> {
        Reading taken = reading.shifted(model, cost, meant, Reading.ALIGNED, guesses);
        double letter = model.log(taken.context, taken.last(), (char) low);
        if (isWorth(taken.score + letter)) {
          add(ended(taken.shifted(model, letter, (char) low, Reading.ALIGNED, 0), at + 1));
        }
      }
    }
  }

  /** A pair without a character vanished before {@code at}: both its bytes are guessed. */
  private void vanish(Reading reading, int bytes, double extra, int at, Behind behind) {
    int trail = behind == Behind.ALONE ? bytes : bytes >> Byte.SIZE;
    double floor = reading.lead == Reading.UNKNOWN ? FIRST_FLOOR : GUESS_FLOOR;
    for (int lead = firstLead(reading); lead <= lastLead(reading); lead++) {
      for (char meant : lostPairs.firsts(lead)) {
        double cost = cost(reading, meant);
        if (cost > floor && isWorth(reading.score + cost + SECOND)) {
          int lost = gbk.pair(meant) & BYTE;
          Reading half = reading.shifted(model, cost + LOST_PAIR, meant, lost, 1);
          vanished(half, trail, extra, bytes & BYTE, at, behind);
          vanishAgain(half, trail, extra, bytes & BYTE, at, behind);
        }
      }
    }
  }

  private void vanished(Reading half, int trail, double extra, int low, int at, Behind behind) {
    for (char meant : lostPairs.seconds(trail)) {
      if (gbk.isLost(half.lead, gbk.pair(meant) >> Byte.SIZE)) {
        double cost = cost(half, meant) + extra;
        if (isWorth(half.score + cost)) {
          go(half, cost, meant, 0, low, at, behind);
        }
      }
    }
  }

  /** Two pairs in a row vanished: only where the character between them is foreseen. */
  private void vanishAgain(Reading half, int trail, double extra, int low, int at, Behind behind) {
    for (char middle : lostPairs.middles(half.lead)) {
      double cost = cost(half, middle);
      if (cost > AGAIN && half.score + cost > best - AGAIN_BEHIND) {
        int lost = gbk.pair(middle) & BYTE;
        vanished(
            half.shifted(model, cost + LOST_PAIR, middle, lost, 1), trail, extra, low, at, behind);
      }
    }
  }

  private boolean isWorth(double score) {
    return score > best - BEHIND;
  }

  /** The trail byte was lost and stands as {@code ?}. */
  private void endLost(Reading reading, int end, double extra) {
    if (reading.lead == Reading.UNKNOWN) {
      for (char meant : MARKS) {
        double cost = cost(reading, meant);
        add(ended(reading.shifted(model, cost, meant, Reading.ALIGNED, 1), end));
      }
      return;
    }
    for (int trail = ASCII_TRAIL; trail <= GbkTable.LAST_LEAD; trail++) {
      char meant = gbk.character(reading.lead, trail);
      if (isPossible(meant)) {
        double cost = cost(reading, meant) + extra;
        if (isWorth(reading.score + cost)) {
          add(ended(reading.shifted(model, cost, meant, Reading.ALIGNED, 1), end));
        }
      }
    }
  }

  /** The trail byte was lost without a sign; {@code unit} is the first good character. */
  private void endBefore(Reading reading, char unit, int at) {
    for (int trail = ASCII_TRAIL; trail <= GbkTable.LAST_LEAD; trail++) {
      char meant = gbk.character(reading.lead, trail);
      if (isPossible(meant)) {
        double cost = cost(reading, meant) + END_UNMARKED;
        if (cost > GUESS_FLOOR && isWorth(reading.score + cost)) {
          stepAligned(ended(reading.shifted(model, cost, meant, Reading.ALIGNED, 1), at), at);
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
    double cost = model.log(reading.context, last, meant);
    if (reading.open <= 0 && Marks.closes(meant)) {
      cost -= UNBALANCED;
    }
    boolean opened = last == '(' && reading.before() == WordModel.START;
    if (opened && !expectedNumeral.isEmpty()) {
      cost += expectedNumeral.charAt(0) == meant ? AS_FORESEEN : -AS_FORESEEN;
    }
    boolean numbered = reading.before() == '(' && HeadingNumbers.isNumeral(last);
    if (numbered && WordModel.normal(meant) != ')' && !HeadingNumbers.isNumeral(meant)) {
      cost -= LEFT_OPEN;
    }
    return cost;
  }

  private void add(Reading reading) {
    if (isWorth(reading.score) || !reading.isRepair()) {
      next.add(reading);
      best = Math.max(best, reading.score);
    }
  }

  /** Keeps the best readings, one of each key; the loser's distance stays as the winner's gap. */
  private static List<Reading> pruned(List<Reading> readings, int width) {
    readings.sort(BEST_FIRST);
    Map<Long, Reading> kept = new HashMap<>();
    List<Reading> result = new ArrayList<>();
    for (Reading reading : readings) {
      if (result.size() >= width && reading.isRepair()) {
        continue;
      }
      Reading rival = kept.putIfAbsent(reading.key(), reading);
      if (rival == null) {
        result.add(reading);
      } else if (rival.isRepair()) {
        rival.gap = Math.min(rival.gap, rival.score - reading.score);
      }
    }
    return result;
  }

  private Decoded decided(int stopped) {
    Reading untouched = null;
    List<Reading> repairs = new ArrayList<>();
    for (Reading reading : now) {
      if (!reading.isRepair()) {
        untouched = reading;
      } else if (!reading.isShifted()) {
        repairs.add(reading);
      } else if (stopped == lineEnd && reading.lead != Reading.UNKNOWN) {
        next = repairs;
        best = Double.NEGATIVE_INFINITY;
        endLost(reading, stopped, END_UNMARKED);
      }
    }
    repairs.sort(BEST_FIRST);
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
