package org.policytext.index;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.policytext.json.PolicyJson;
import org.policytext.model.PolicyDocument;

/**
 * How fast and how large: 100 000 tasks made of the five plans by giving them to other cities.
 *
 * <p>{@code mvn test -Dtest=SearchBenchmark -Dsurefire.failIfNoSpecifiedTests=false
 * -Dbenchmark=true}
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class SearchBenchmark {
  private static final int TASKS = 100_000;
  private static final int ROUNDS = 5;
  private static final String CITIES = "安宁江河湖海山川平原东南西北中上下左右前后";

  @TempDir Path folder;

  @Test
  void indexingAndAsking() throws IOException {
    double before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    long start = System.nanoTime();
    int tasks = index();
    double seconds = seconds(start);
    double worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9 - before;
    report("%d tasks in %.1f s: %.0f tasks/s", tasks, seconds, tasks / seconds);
    report("%.1f s of one processor: %.0f tasks/s", worked, tasks / worked);
    report("%.1f MB, %.0f bytes a task", size() / 1e6, size() / (double) tasks);
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    report("%.0f MB of memory in use", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
    ask();
  }

  private int index() throws IOException {
    List<String> plans = Plans.NAMES.stream().map(Plans::read).map(PolicyJson::writeLine).toList();
    int tasks = 0;
    try (PolicyIndexWriter writer = PolicyIndexWriter.open(folder)) {
      for (int copy = 0; tasks < TASKS; copy++) {
        PolicyDocument plan = PolicyJson.read(moved(plans.get(copy % plans.size()), copy));
        writer.add("plan " + copy, "", plan);
        tasks += plan.tasks().size();
      }
    }
    return tasks;
  }

  private static String moved(String plan, int copy) {
    int cities = CITIES.length();
    String city = "" + CITIES.charAt(copy % cities) + CITIES.charAt(copy / cities % cities);
    return Stream.of("佛山", "临沂", "武汉", "广西", "重庆")
        .reduce(plan, (text, name) -> text.replace(name, city));
  }

  private void ask() throws IOException {
    List<Double> times = new ArrayList<>();
    try (PolicyIndex index = PolicyIndex.open(folder)) {
      for (int round = 0; round <= ROUNDS; round++) {
        for (var question : Plans.questions()) {
          long start = System.nanoTime();
          index.search(question.get("question").asText(), 10);
          if (round > 0) {
            times.add(seconds(start) * 1e3);
          }
        }
      }
      long start = System.nanoTime();
      long total = index.search("lead:市科技局 year>=2024", 10).total();
      report("lead:市科技局 year>=2024: %d found in %.0f ms", total, seconds(start) * 1e3);
    }
    times.sort(null);
    double p50 = times.get(times.size() / 2);
    double p99 = times.get(times.size() * 99 / 100);
    report("%d questions: p50 %.0f ms, p99 %.0f ms", times.size(), p50, p99);
  }

  private long size() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void report(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
