package org.policytext.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A conversion in a process of its own, with a heap of 512 MB, that can be killed. */
final class Run {
  private static final Pattern HEAP = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");
  private static final long MOST_HOURS = 2;

  private final Path plans;
  private final Path out;
  private final Path folder;

  /**
   * @param folder for what the process prints
   */
  Run(Path plans, Path out, Path folder) {
    this.plans = plans;
    this.out = out;
    this.folder = folder;
  }

  /** Runs to the end, and gives what was printed. */
  String toTheEnd(int workers) throws IOException, InterruptedException {
    Process process = start(workers);
    if (!process.waitFor(MOST_HOURS, TimeUnit.HOURS) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException(Files.readString(printed()));
    }
    return Files.readString(printed());
  }

  /** Kills the process after a time, as {@code kill -9} does; tells whether it still ran. */
  boolean killedAfter(long millis, int workers) throws IOException, InterruptedException {
    Process process = start(workers);
    boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return !ended;
  }

  private Process start(int workers) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx512m");
    command.add("-Xlog:gc:file=" + heapLog());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.policytext.cli.Main", "convert", plans.toString()));
    command.addAll(List.of("--out", out.toString(), "--workers", String.valueOf(workers)));
    command.addAll(List.of("--format", "json,jsonl,csv,xlsx,html"));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(printed().toFile())
        .start();
  }

  /** Gives the most megabytes of heap in use when a collection began and when it ended. */
  int[] mostHeap() throws IOException {
    int[] most = new int[2];
    Matcher heap = HEAP.matcher(Files.readString(heapLog()));
    while (heap.find()) {
      most[0] = Math.max(most[0], Integer.parseInt(heap.group(1)));
      most[1] = Math.max(most[1], Integer.parseInt(heap.group(2)));
    }
    return most;
  }

  private Path printed() {
    return folder.resolve("printed.txt");
  }

  private Path heapLog() {
    return folder.resolve("heap.log");
  }
}
