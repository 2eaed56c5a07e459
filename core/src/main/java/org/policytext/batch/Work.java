package org.policytext.batch;

import java.util.EnumMap;
import java.util.Map;

/**
 * How long a run took, and on what. For people only: no output file holds it.
 *
 * @param nanos from start to end
 * @param bytes of the inputs that were read
 * @param stages nanoseconds of all workers together, by stage
 */
public record Work(long nanos, long bytes, Map<Stage, Long> stages) {
  /** A part of the work. */
  public enum Stage {
    /** Bytes to text. */
    READ,
    /** Text to facts. */
    PARSE,
    /** The files of each plan. */
    WRITE,
    /** The files of the whole run. */
    TABLES
  }

  public Work {
    stages = Map.copyOf(stages);
  }

  /** Gives the share of a stage in the time of all stages, from 0 to 1. */
  public double share(Stage stage) {
    long all = stages.values().stream().mapToLong(Long::longValue).sum();
    return all == 0 ? 0 : (double) stages.getOrDefault(stage, 0L) / all;
  }

  /** A clock that workers share. */
  static final class Clock {
    private final long start = System.nanoTime();
    private final Map<Stage, Long> stages = new EnumMap<>(Stage.class);
    private long bytes;

    /** Adds the time since {@code since} to a stage, and gives the time now. */
    synchronized long add(Stage stage, long since) {
      long now = System.nanoTime();
      stages.merge(stage, now - since, Long::sum);
      return now;
    }

    synchronized void read(long more) {
      bytes += more;
    }

    synchronized Work stop() {
      return new Work(System.nanoTime() - start, bytes, stages);
    }
  }
}
