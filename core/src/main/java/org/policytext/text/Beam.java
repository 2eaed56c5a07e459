package org.policytext.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The readings of a stretch that are gone on with: the best few, one of each key, and always the
 * text as it stands.
 */
final class Beam {
  /** How much less likely than the best a reading may be. */
  static final double BEHIND = 10;

  static final Comparator<Reading> BEST_FIRST =
      Comparator.comparingDouble(reading -> -reading.score);

  private final List<Reading> readings = new ArrayList<>();
  private double best = Double.NEGATIVE_INFINITY;

  void add(Reading reading) {
    if (isWorth(reading.score) || !reading.isRepair()) {
      readings.add(reading);
      best = Math.max(best, reading.score);
    }
  }

  /** Tells whether a reading of this score is gone on with. */
  boolean isWorth(double score) {
    return score > best - BEHIND;
  }

  boolean isEmpty() {
    return readings.isEmpty();
  }

  /** Gives the best readings, one of each key; the loser's distance stays as the winner's gap. */
  List<Reading> best(int width) {
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
