package org.policytext.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.policytext.PolicyParser;
import org.policytext.batch.Counts;
import org.policytext.batch.Failure;
import org.policytext.batch.PlanFiles;
import org.policytext.batch.table.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code policytext stats}: how much is in plans. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    header = "Counts tasks, units, targets and doubts of plans, and writes nothing.",
    footer = {
      "",
      "Examples:",
      "  policytext stats plans                a folder of plans",
      "  policytext stats results/*.json       plans that were converted"
    })
final class StatsCommand implements Callable<Integer> {
  private static final List<String> HEADING =
      List.of("Plan", "Tasks", "Units", "Targets", "Notices");

  private final Streams streams;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "files, canonical JSON, or folders with txt, md, html, docx, doc and pdf")
  private List<Path> paths;

  @Mixin private ScreenWidth width;

  @Mixin private OwnLexicon lexicon;

  StatsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Grid grid = new Grid(HEADING.stream().map(it -> streams.say(it)).toList());
    Total total = new Total(grid);
    PolicyParser parser = lexicon.parser();
    List<Failure> failures = new PlanFiles(() -> parser).readEach(paths, total::add);
    failures.forEach(
        it -> streams.err().println(it.path() + ": " + streams.messages().tell(it.reason())));
    grid.add(row(streams.say("%d plans", total.documents()), total.counts));
    grid.print(width.get(), streams.out());
    return Main.code(failures.isEmpty());
  }

  private static List<String> row(String name, Counts counts) {
    Stream<String> numbers =
        Stream.of(counts.tasks(), counts.units(), counts.targets(), counts.notices())
            .map(String::valueOf);
    return Stream.concat(Stream.of(name), numbers).toList();
  }

  /** Adds up, and prints a row for each plan. */
  private static final class Total {
    private final Grid grid;
    private Counts counts = Counts.NONE;

    Total(Grid grid) {
      this.grid = grid;
    }

    void add(Plan plan) {
      Counts more = Counts.of(plan.document());
      grid.add(row(plan.name(), more));
      counts = counts.plus(more);
    }

    long documents() {
      return counts.documents();
    }
  }
}
