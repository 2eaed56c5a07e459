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
  private static final int WIDTH = 40;
  private static final double BEHIND = 16;
  private static final int AFTER_RUN = 4;

  private static final double LOST_PAIR = 0;
  private static final double LOST_MARK = Math.log(1e-3);
  private static final double BEGIN_UNMARKED = -11;
  private static final double END_UNMARKED = -4;
  private static final double END_INSIDE = -9;
  private static final double AS_FORESEEN = 3;
  private static final double LEFT_OPEN = 5;
  private static final double NARROWED = Math.log(0.3);
  private static final double GUESS_FLOOR = -9.5;
  private static final int ASCII_TRAIL = 0x40;
  private static final int ASCII_END = 0x7F;
  private static final int FULL_WIDTH_LEAD = 0xA3;
  private static final int FULL_WIDTH_STEP = 0x80;
  private static final int BYTE = 0xFF;
  private static final char[] MARKS = {'。', '，', '；', '、'};

  private final String text;
  private final PlanModel model;
  private final GbkTable gbk = GbkTable.standard();
  private final int[] lostTrails = gbk.trailsOfLostPairs();
  private final String expectedNumeral;

  private List<Reading> now = new ArrayList<>();
  private List<Reading> next;
  private double best;
  private int firstBegin;
  private int lastBegin;
  private int lineEnd;
  private int work;

  private final int mostWork;

  /**
   * Prepares for one stretch.
   *
   * @param mostWork how many characters may be weighed; behind that the stretch ends
   */
  RunDecoder(String text, PlanModel model, String expectedNumeral, int mostWork) {
    this.text = text;
    this.model = model;
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
    char last = from == 0 ? WordModel.START : model.normal(text.charAt(from - 1));
    char before = from < 2 ? WordModel.START : model.normal(text.charAt(from - 2));
    now.add(Reading.first(before, last));
    int at = from;
    while (at < lineEnd && work <= mostWork && !isSettled(at)) {
      next = new ArrayList<>();
      best = Double.NEGATIVE_INFINITY;
      for (Reading reading : now) {
        step(reading, at);
      }
      now = pruned(next);
      at++;
    }
    return decided(at);
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
    char normal = model.normal(unit);
    double cost =
        lost ? LOST_MARK : model.log(reading.places(model), reading.before, reading.last, normal);
    add(reading.plain(cost, normal));
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
      endLost(reading, at, at + 1, 0);
      return;
    }
    int pair = pair(unit);
    if (unit >= ASCII_TRAIL && unit < ASCII_END) {
      takeTrail(reading, unit, at);
      vanish(reading, unit, ALONE, at);
    }
    if (pair != 0) {
      takePair(reading, pair, unit < ASCII_END ? NARROWED : 0);
      vanish(reading, pair >> Byte.SIZE, pair & BYTE, at);
    }
    if (reading.lead != Reading.UNKNOWN) {
      endBefore(reading, unit, at);
    }
  }

  private static final int ALONE = -2;

  private static boolean isLost(char unit) {
    return (CharacterClass.of(unit) & CharacterClass.LOST) != 0;
  }

  private int pair(char unit) {
    boolean narrowed = unit > ' ' && unit < ASCII_END;
    return narrowed ? FULL_WIDTH_LEAD << Byte.SIZE | unit + FULL_WIDTH_STEP : gbk.pair(unit);
  }

  private int firstLead(Reading reading) {
    return reading.lead == Reading.UNKNOWN ? GbkTable.FIRST_LEAD : reading.lead;
  }

  private int lastLead(Reading reading) {
    return reading.lead == Reading.UNKNOWN ? GbkTable.LAST_LEAD : reading.lead;
  }

  /** A trail byte that stands alone as an ASCII character: the run ends behind it. */
  private void takeTrail(Reading reading, char unit, int at) {
    for (int lead = firstLead(reading); lead <= lastLead(reading); lead++) {
      char meant = gbk.character(lead, unit);
      if (isPossible(meant)) {
        char normal = model.normal(meant);
        double cost = cost(reading, meant, normal);
        add(reading.shifted(cost, meant, normal, Reading.ALIGNED).end(at + 1));
      }
    }
  }

  /** The usual step: the trail of one character and the lead of the next. */
  private void takePair(Reading reading, int pair, double extra) {
    for (int lead = firstLead(reading); lead <= lastLead(reading); lead++) {
      char meant = gbk.character(lead, pair >> Byte.SIZE);
      if (isPossible(meant)) {
        char normal = model.normal(meant);
        double cost = cost(reading, meant, normal) + extra;
        add(reading.shifted(cost, meant, normal, pair & BYTE));
      }
    }
  }

  /** A pair without a character vanished before {@code at}: both its bytes are guessed. */
  private void vanish(Reading reading, int trail, int newLead, int at) {
    for (int lead = firstLead(reading); lead <= lastLead(reading); lead++) {
      for (int lostTrail : lostTrails) {
        char meant = gbk.character(lead, lostTrail);
        if (isGuessable(meant)) {
          char normal = model.normal(meant);
          double cost = cost(reading, meant, normal) + LOST_PAIR;
          if (isWorth(reading, cost)) {
            vanished(reading.guessed(cost, meant, normal, lostTrail), trail, newLead, at);
          }
        }
      }
    }
  }

  private boolean isWorth(Reading reading, double cost) {
    return cost > GUESS_FLOOR && reading.score + cost > best - BEHIND;
  }

  private void vanished(Reading half, int trail, int newLead, int at) {
    for (int lead = GbkTable.FIRST_LEAD; lead <= GbkTable.LAST_LEAD; lead++) {
      if (gbk.isLost(half.lead, lead)) {
        char meant = gbk.character(lead, trail);
        if (isPossible(meant)) {
          char normal = model.normal(meant);
          double cost = cost(half, meant, normal);
          if (half.score + cost > best - BEHIND) {
            addAt(half, cost, meant, newLead, at);
          }
        }
        if (half.score > best - BEHIND / 2) {
          vanishAgain(half, lead, trail, newLead, at);
        }
      }
    }
  }

  private void addAt(Reading half, double cost, char meant, int newLead, int at) {
    char normal = model.normal(meant);
    if (newLead == ALONE) {
      add(half.shifted(cost, meant, normal, Reading.ALIGNED).end(at + 1));
    } else {
      add(half.shifted(cost, meant, normal, newLead));
    }
  }

  /** Two pairs in a row vanished: only where the character between them is foreseen. */
  private void vanishAgain(Reading half, int lead, int trail, int newLead, int at) {
    for (int lostTrail : lostTrails) {
      char middle = gbk.character(lead, lostTrail);
      if (isGuessable(middle)) {
        char normal = model.normal(middle);
        double cost = cost(half, middle, normal) + LOST_PAIR;
        if (cost > -7 && half.score + cost > best - BEHIND / 2) {
          Reading second = half.guessed(cost, middle, normal, lostTrail);
          vanishedTwice(second, trail, newLead, at);
        }
      }
    }
  }

  private void vanishedTwice(Reading second, int trail, int newLead, int at) {
    for (int lead = GbkTable.FIRST_LEAD; lead <= GbkTable.LAST_LEAD; lead++) {
      char meant = gbk.character(lead, trail);
      if (gbk.isLost(second.lead, lead) && isPossible(meant)) {
        char normal = model.normal(meant);
        double cost = cost(second, meant, normal);
        if (second.score + cost > best - BEHIND / 2) {
          addAt(second, cost, meant, newLead, at);
        }
      }
    }
  }

  /** The trail byte was lost and stands as {@code ?}. */
  private void endLost(Reading reading, int at, int end, double extra) {
    if (reading.lead == Reading.UNKNOWN) {
      loseWhole(reading, end);
      return;
    }
    for (int trail = ASCII_TRAIL; trail <= GbkTable.LAST_LEAD; trail++) {
      char meant = gbk.character(reading.lead, trail);
      if (isPossible(meant)) {
        char normal = model.normal(meant);
        double cost = cost(reading, meant, normal) + extra;
        if (isWorth(reading, cost)) {
          add(reading.guessed(cost, meant, normal, Reading.ALIGNED).end(end));
        }
      }
    }
  }

  /** Both bytes were lost: only a mark can be told from where it stands. */
  private void loseWhole(Reading reading, int end) {
    for (char meant : MARKS) {
      char normal = model.normal(meant);
      add(reading.guessed(cost(reading, meant, normal), meant, normal, Reading.ALIGNED).end(end));
    }
  }

  /** The trail byte was lost without a sign; {@code unit} is the first good character. */
  private void endBefore(Reading reading, char unit, int at) {
    double extra = unit < ASCII_END ? END_UNMARKED : END_INSIDE;
    int[] trails = lostTrails;
    if (unit < ASCII_END) {
      trails = allTrails();
    }
    for (int trail : trails) {
      char meant = gbk.character(reading.lead, trail);
      if (isPossible(meant)) {
        char normal = model.normal(meant);
        double cost = cost(reading, meant, normal) + extra;
        if (isWorth(reading, cost)) {
          stepAligned(reading.guessed(cost, meant, normal, Reading.ALIGNED).end(at), at);
        }
      }
    }
  }

  private static int[] allTrails() {
    int[] trails = new int[GbkTable.LAST_LEAD - ASCII_TRAIL + 1];
    for (int i = 0; i < trails.length; i++) {
      trails[i] = ASCII_TRAIL + i;
    }
    return trails;
  }

  private boolean isPossible(char meant) {
    return meant != 0
            && (meant < '\uE000' || meant > '\uF8FF')
            && !model.isRare(model.normal(meant))
        || meant == '\u3000';
  }

  private boolean isGuessable(char meant) {
    return meant != 0 && model.isCommon(model.normal(meant));
  }

  private double cost(Reading reading, char meant, char normal) {
    work++;
    double cost = model.log(reading.places(model), reading.before, reading.last, normal);
    if (reading.last == '(' && reading.before == WordModel.START && !expectedNumeral.isEmpty()) {
      cost += expectedNumeral.charAt(0) == meant ? AS_FORESEEN : -AS_FORESEEN;
    }
    boolean numbered = reading.before == '(' && HeadingNumbers.isNumeral(reading.last);
    if (numbered && normal != ')' && !HeadingNumbers.isNumeral(meant)) {
      cost -= LEFT_OPEN;
    }
    return cost;
  }

  private void add(Reading reading) {
    if (reading.score > best - BEHIND || !reading.isRepair()) {
      next.add(reading);
      best = Math.max(best, reading.score);
    }
  }

  /** Keeps the best readings, one of each key; the loser's distance stays as the winner's gap. */
  private List<Reading> pruned(List<Reading> readings) {
    readings.sort(Comparator.comparingDouble((Reading reading) -> -reading.score));
    Map<Long, Reading> kept = new HashMap<>();
    List<Reading> result = new ArrayList<>();
    for (Reading reading : readings) {
      Reading rival = kept.putIfAbsent(reading.key(), reading);
      if (rival != null) {
        if (rival.isRepair()) {
          rival.gap = Math.min(rival.gap, rival.score - reading.score);
        }
      } else if (result.size() < WIDTH || !reading.isRepair()) {
        result.add(reading);
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
        endLost(reading, stopped, stopped, END_UNMARKED);
      }
    }
    repairs.sort(Comparator.comparingDouble((Reading reading) -> -reading.score));
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
