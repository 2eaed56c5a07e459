package org.policytext.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;

/** How many times one work takes the time of another, a character each; what was not run is left out. */
final class Ratios {
  private static final String FLOOR = "FloorBenchmark.onePass";
  private static final String PARSE = "ParseBenchmark.parse";
  private static final String SIMPLIFIED = "SIMPLIFIED " + PARSE;
  private static final String CONVERSION = "PeerBenchmark.opencc4j";

  private final Map<String, Double> times;
  private final Map<String, Double> two;

  private Ratios(Map<String, Double> times, Map<String, Double> two) {
    this.times = times;
    this.two = two;
  }

  /** Takes the results of one thread and of two. */
  static Ratios of(Collection<RunResult> single, Collection<RunResult> two) {
    return new Ratios(times(single), times(two));
  }

  private static Map<String, Double> times(Collection<RunResult> results) {
    Map<String, Double> times = new TreeMap<>();
    results.forEach(
        result -> times.put(Benchmarks.name(result), Benchmarks.perCharacter(result)));
    return times;
  }

  /** Gives the time of one pass over the characters; one nanosecond where it was not run. */
  double floor() {
    return times.getOrDefault(FLOOR, 1.0);
  }

  List<String> rows() {
    List<String> rows = new ArrayList<>(List.of("| ratio | is | wanted |", "|---|---|---|"));
    double simplified = time(SIMPLIFIED);
    double traditional = time("TRADITIONAL " + PARSE);
    add("parse : one pass", simplified / time(FLOOR), "at most 10", rows);
    add("HanLP : parse", time("PeerBenchmark.hanlpWithOrganisations") / simplified, "at least 40", rows);
    double converted = 2 * simplified + time(CONVERSION);
    add("traditional : twice simplified and OpenCC4j", traditional / converted, "at most 1", rows);
    add("damaged : simplified", time("DAMAGED " + PARSE) / simplified, "at most 3", rows);
    add(
        "a character of 10 MB : of 10 KB",
        time("10000000 LengthBenchmark.parse") / time("10000 LengthBenchmark.parse"),
        "at most 1.2",
        rows);
    add(
        "ten times the lexicon : the lexicon",
        time("10 LexiconBenchmark.parse") / time("1 LexiconBenchmark.parse"),
        "at most 1.3",
        rows);
    double parallel = 2 * simplified / two.getOrDefault(SIMPLIFIED, Double.NaN);
    add("two threads : one", parallel, "at least 1.8", rows);
    return rows;
  }

  private double time(String name) {
    return times.getOrDefault(name, Double.NaN);
  }

  private static void add(String what, double ratio, String wanted, List<String> rows) {
    if (!Double.isNaN(ratio)) {
      rows.add(String.format(Locale.ROOT, "| %s | %.2f | %s |", what, ratio, wanted));
    }
  }
}
