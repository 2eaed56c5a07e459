package org.policytext.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The readings of a stretch that are gone on with: the best few, one of each key, and always the
 * text as it stands.
 */
final class Beam {
  /** Scores that are kept for one reading that is gone on with: some are of the same key. */
  private static final int SPARE = 2;

  /** How much less likely than the best a reading may be. */
  static final double BEHIND = 10;

  static final Comparator<Reading> BEST_FIRST =
      Comparator.comparingDouble(reading -> -reading.score);

  private final int width;
  private final List<Reading> readings = new ArrayList<>();

  /** The best scores so far, ascending: what is below them all is not gone on with. */
  private final double[] top;

  /** Begins without readings, of which {@code width} are to be gone on with. */
  Beam(int width) {
    this.width = width;
    top = new double[SPARE * width];
    Arrays.fill(top, Double.NEGATIVE_INFINITY);
  }

  void add(Reading reading) {
    if (isWorth(reading.score)) {
      readings.add(reading);
      int at = 1;
      while (at < top.length && top[at] < reading.score) {
        top[at - 1] = top[at];
        at++;
      }
      top[at - 1] = reading.score;
    } else if (!reading.isRepair()) {
      readings.add(reading);
    }
  }

  /** Tells whether a reading of this score is gone on with. */
  boolean isWorth(double score) {
    return score > least();
  }

  /** Gives the score that a reading must have more than. */
  double least() {
    return Math.max(top[0], top[top.length - 1] - BEHIND);
  }

  /** Gives the best score so far. */
  double top() {
    return top[top.length - 1];
  }

  /** Gives the best readings, one of each key; the loser's distance stays as the winner's gap. */
  List<Reading> best() {
    readings.sort(BEST_FIRST);
    Map<Long, Reading> kept = new HashMap<>();
    List<Reading> result = new ArrayList<>();
    for (Reading reading : readings) {
      boolean beyond = result.size() >= width || !isWorth(reading.score);
      if (beyond && reading.isRepair()) {
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
}
