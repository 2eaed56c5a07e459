package org.policytext.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all benchmarks and writes one table, each row with its ratio to the floor. */
final class Benchmarks {
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private static final String ALL = "org.policytext.bench";
  private static final String PARSE = ALL + ".ParseBenchmark.parse";

  private Benchmarks() {}

  /**
   * Takes the file to write and, if wanted, an expression that names the benchmarks to run; start-up
   * is measured unless the expression names some. Each is warmed by {@link Steady} first.
   */
  public static void main(String[] args) throws RunnerException, IOException {
    Path file = Path.of(args[0]);
    String wanted = args.length > 1 ? args[1] : ALL;
    List<String> rows = new ArrayList<>();
    rows.add("| work | threads | ns a character | times the floor | bytes a character |");
    rows.add("|---|---|---|---|---|");
    Collection<RunResult> single = run(wanted, 1);
    double floor = Ratios.of(single, List.of()).floor();
    single.forEach(result -> rows.add(row(result, 1, floor)));
    boolean parse = Pattern.compile(wanted).matcher(PARSE).find();
    Collection<RunResult> two = parse ? run(PARSE, 2, "SIMPLIFIED") : List.of();
    two.forEach(result -> rows.add(row(result, 2, floor)));
    rows.add("");
    rows.addAll(Ratios.of(single, two).rows());
    if (wanted.equals(ALL)) {
      rows.add("");
      rows.addAll(new StartUp(file.toAbsolutePath().getParent()).rows());
    }
    Files.write(file, rows);
    rows.forEach(System.out::println);
  }

  private static Collection<RunResult> run(String wanted, int threads, String... plans)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(wanted)
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.NANOSECONDS)
            .forks(1)
            .warmupIterations(3)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(1))
            .threads(threads)
            .addProfiler(GCProfiler.class);
    return new Runner(plans.length == 0 ? options.build() : options.param("plans", plans).build())
        .run();
  }

  static String name(RunResult result) {
    String full = result.getParams().getBenchmark();
    String method = full.substring(full.lastIndexOf('.', full.lastIndexOf('.') - 1) + 1);
    List<String> values = new ArrayList<>();
    result.getParams().getParamsKeys().forEach(key -> values.add(result.getParams().getParam(key)));
    return values.isEmpty() ? method : String.join(" ", values) + " " + method;
  }

  /** Nanoseconds of one thread. */
  static double perCharacter(RunResult result) {
    return result.getPrimaryResult().getScore() / characters(result);
  }

  private static double characters(RunResult result) {
    String length = result.getParams().getParam("length");
    String plans = result.getParams().getParam("plans");
    if (length != null) {
      return Integer.parseInt(length);
    }
    boolean traditional = result.getParams().getBenchmark().endsWith("opencc4j");
    Plans own = plans == null ? Plans.SIMPLIFIED : Plans.valueOf(plans);
    return (traditional ? Plans.TRADITIONAL : own).characters();
  }

  /** With two threads each parses the whole: half the time a character. */
  private static String row(RunResult result, int threads, double floor) {
    double each = perCharacter(result) / threads;
    Result<?> allocation = result.getSecondaryResults().get(ALLOCATION);
    double bytes = allocation == null ? 0 : allocation.getScore() / characters(result);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.2f | %.1f | %.1f |",
        name(result),
        threads,
        each,
        each / floor,
        bytes);
  }
}
