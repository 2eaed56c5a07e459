package org.policytext.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.policytext.batch.Reasons;
import org.policytext.index.PolicyIndexWriter;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.PolicyDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code policytext index}: makes plans searchable. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = {
      "Reads plans into an index for `search` and `serve`. A second run reads only what has",
      "changed; a run that is stopped leaves an index of whole plans, and the next goes on."
    },
    footer = {
      "",
      "Examples:",
      "  policytext index plans --index plans.index     every plan under plans",
      "  policytext index results --index plans.index   the JSON that convert has written",
      "",
      "Exit codes: 0 clean, 1 a file could not be read or the index not written, 2 wrong usage."
    })
final class IndexCommand implements Callable<Integer> {
  private static final int PLANS_A_COMMIT = 200;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "plans, canonical JSON of plans, or folders with them at any depth")
  private List<Path> paths;

  @Mixin private IndexFolder folder;

  @Mixin private OwnLexicon lexicon;

  @Option(
      names = "--prune",
      description = "takes plans out of the index that are no longer under the paths")
  private boolean prune;

  @Option(
      names = {"-q", "--quiet"},
      description = "no progress, no summary")
  private boolean quiet;

  private final Streams streams;
  private final List<String> faults = new ArrayList<>();
  private int added;
  private int unchanged;
  private int removed;

  IndexCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Lexicon rows = lexicon.orStandard();
    PlanReading reading = PlanReading.using(rows);
    try (PolicyIndexWriter writer = PolicyIndexWriter.open(folder.get(), rows)) {
      Map<String, String> versions = writer.documents();
      Set<String> names = index(reading, versions, writer);
      if (prune) {
        remove(versions.keySet(), names, writer);
      }
    }
    faults.forEach(streams.err()::println);
    if (!quiet) {
      summarise();
    }
    return Main.code(faults.isEmpty());
  }

  /** Gives the names of the plans under the paths. */
  private Set<String> index(
      PlanReading reading, Map<String, String> versions, PolicyIndexWriter writer)
      throws IOException {
    List<PlanInputs.Input> inputs = PlanInputs.under(paths).inputs();
    Set<String> names = new HashSet<>();
    try (ProgressLine progress = ProgressLine.of(streams, quiet)) {
      for (int at = 0; at < inputs.size(); at++) {
        PlanInputs.Input input = inputs.get(at);
        if (names.add(input.name())) {
          index(input, reading, versions.get(input.name()), writer);
        } else {
          faults.add(input.file() + ": another plan is called " + input.name());
        }
        progress.report(at + 1, inputs.size());
      }
    }
    return names;
  }

  private void index(
      PlanInputs.Input input, PlanReading reading, String version, PolicyIndexWriter writer)
      throws IOException {
    PlanReading.Plan plan;
    try {
      plan = reading.read(input.file(), version);
    } catch (IOException e) {
      faults.add(input.file() + ": " + Reasons.of(e));
      return;
    }
    if (plan.document().isEmpty()) {
      unchanged++;
      return;
    }
    add(input.name(), plan, plan.document().get(), writer);
  }

  private void add(
      String name, PlanReading.Plan plan, PolicyDocument document, PolicyIndexWriter writer)
      throws IOException {
    if (plan.text().isPresent()) {
      writer.add(name, plan.version(), document, plan.text().get());
    } else {
      writer.add(name, plan.version(), document);
    }
    added++;
    if (added % PLANS_A_COMMIT == 0) {
      writer.commit();
    }
  }

  private void remove(Set<String> indexed, Set<String> seen, PolicyIndexWriter writer)
      throws IOException {
    for (String name : indexed) {
      if (!seen.contains(name)) {
        writer.remove(name);
        removed++;
      }
    }
  }

  private void summarise() {
    String counts = "%d added, %d unchanged, %d removed, %d failed";
    streams
        .out()
        .println(String.format(Locale.ROOT, counts, added, unchanged, removed, faults.size()));
  }
}
