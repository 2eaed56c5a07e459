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
  private static final int AFTER_RUN = 4;
  private static final double LOST_PAIR = 0.4;

  /** How much less likely a reading with a pair that vanished may be, before it reads on. */
  private static final double BEHIND_VANISHED = 3;

  private static final int BYTE = 0xFF;

  private final String text;
  private final PlanModel model;
  private final Meanings meanings;
  private final PlaceCosts costs;
  private final ShiftedSteps steps;
  private final int firstBegin;
  private final int lastBegin;
  private final int lineEnd;
  private List<Reading> now = new ArrayList<>();
  private Beam next = new Beam(WIDTH);

  /** Prepares for one stretch. */
  RunDecoder(Stretch stretch, PlanModel model, Meanings meanings, HeadingNumbers.Expected numbers) {
    this.text = stretch.text();
    this.model = model;
    this.meanings = meanings;
    firstBegin = stretch.begin();
    lastBegin = stretch.lastBegin();
    lineEnd = stretch.end();
    costs = new PlaceCosts(numbers, lineEnd - firstBegin);
    RunEnds ends = new RunEnds(text, model, firstBegin, lineEnd);
    steps = new ShiftedSteps(text, model, meanings, costs, ends, next);
  }

  /**
   * Where a run is looked for.
   *
   * @param begin where it may begin first
   * @param lastBegin where it may begin last
   * @param end of the line
   */
  record Stretch(String text, int begin, int lastBegin, int end) {}

  /** What a decoded stretch was found to be, with how much better it is than leaving it. */
  record Decoded(Reading reading, double gain) {}

  /** Decodes, with {@code mostWork} characters weighed in all; behind that the stretch ends. */
  Decoded decode(int mostWork) {
    now.add(Reading.first(model, before()));
    int at = firstBegin;
    while (at < lineEnd && meanings.work() <= mostWork && !isSettled(at)) {
      next = new Beam(at < lastBegin + FIRST_STEPS ? FIRST_WIDTH : WIDTH);
      steps.goTo(next);
      for (Reading reading : now) {
        step(reading, at);
      }
      for (Reading reading : vanished(now)) {
        steps.shifted(reading, at);
      }
      now = next.best();
      at++;
    }
    return decided(at);
  }

  /** Gives what stands before the run on its stretch. */
  private String before() {
    int start = firstBegin;
    while (start > 0 && firstBegin - start < BEFORE && text.charAt(start - 1) != '\n') {
      start--;
    }
    return text.substring(start, firstBegin);
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
      steps.shifted(reading, at);
      return;
    }
    steps.aligned(reading, at);
    if (!reading.isRepair() && at <= lastBegin) {
      steps.begin(reading, at);
    }
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
    meanings.find(
        reading,
        new Bytes(reading.known(), Bytes.ANY, reading.vanished(), true),
        costs.favoured(reading),
        reading.score + LOST_PAIR,
        () -> Math.max(next.top() - BEHIND_VANISHED, found.least()),
        (meant, log) -> {
          int open = Reading.VANISHED | GbkTable.standard().pair(meant) & BYTE;
          double cost = log + costs.of(reading, meant);
          found.add(reading.shifted(cost + LOST_PAIR, meant, open, 1));
        });
  }

  private Decoded decided(int stopped) {
    Reading untouched = null;
    List<Reading> repairs = new ArrayList<>();
    next = new Beam(WIDTH);
    steps.goTo(next);
    for (Reading reading : now) {
      if (!reading.isRepair()) {
        untouched = reading;
      } else if (!reading.isShifted()) {
        repairs.add(reading);
      } else if (stopped == lineEnd) {
        steps.endOfLine(reading, stopped);
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
    return new Decoded(first, first.score - left);
  }
}
