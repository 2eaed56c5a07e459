package org.policytext.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.policytext.batch.Counts;
import org.policytext.batch.Summary;
import org.policytext.batch.Work;

/** What a run did, in two lines. */
final class SummaryLine {
  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1e6;

  private SummaryLine() {}

  static void print(Summary summary, Streams streams) {
    Counts counts = summary.counts();
    streams
        .out()
        .println(
            streams.say(
                "%d documents, %d tasks, %d units, %d targets, %d notices; %d unchanged, %d failed",
                counts.documents(),
                counts.tasks(),
                counts.units(),
                counts.targets(),
                counts.notices(),
                summary.unchanged(),
                summary.failures().size()));
    long read = counts.documents() - summary.unchanged();
    if (read > 0) {
      streams.out().println(rate(read, summary.work(), streams));
    }
  }

  private static String rate(long read, Work work, Streams streams) {
    double seconds = work.nanos() / NANOS;
    String shares =
        Arrays.stream(Work.Stage.values())
            .map(stage -> share(work, stage, streams))
            .collect(Collectors.joining(", "));
    return streams.say(
        "%.1f s, %.1f documents/s, %.2f MB/s (%s)",
        seconds, read / seconds, work.bytes() / MEGABYTE / seconds, shares);
  }

  private static String share(Work work, Work.Stage stage, Streams streams) {
    String name = streams.say(stage.name().toLowerCase(Locale.ROOT));
    return String.format(Locale.ROOT, "%s %.0f %%", name, 100 * work.share(stage));
  }
}
