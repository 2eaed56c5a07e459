package org.policytext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.policytext.batch.Reasons;
import org.policytext.index.PolicyIndexWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "plans, canonical JSON of plans, or folders with them at any depth")
  private List<Path> paths;

  @Option(
      names = {"-i", "--index"},
      required = true,
      paramLabel = "DIR",
      description = "the folder of the index; made where it is missing")
  private Path folder;

  @Option(
      names = "--prune",
      description = "takes plans out of the index that are no longer under the paths")
  private boolean prune;

  @Option(
      names = {"-q", "--quiet"},
      description = "no progress, no summary")
  private boolean quiet;

  private PlanReading reading;
  private int added;
  private int unchanged;
  private int failed;
  private int removed;

  @Override
  public Integer call() throws IOException {
    PlanInputs inputs = PlanInputs.under(paths);
    reading = PlanReading.create();
    try (PolicyIndexWriter writer = PolicyIndexWriter.open(folder)) {
      Map<String, String> versions = writer.documents();
      Set<String> names = new HashSet<>();
      for (PlanInputs.Input input : inputs.inputs()) {
        if (names.add(input.name())) {
          index(input, versions, writer);
        } else {
          complain(input.file() + ": another plan is called " + input.name());
        }
      }
      if (prune) {
        remove(versions.keySet(), names, writer);
      }
    }
    summarise();
    return failed == 0 ? 0 : 1;
  }

  private void index(PlanInputs.Input input, Map<String, String> versions, PolicyIndexWriter writer)
      throws IOException {
    PlanReading.Plan plan;
    try {
      plan = reading.read(input.file(), versions.get(input.name()));
    } catch (IOException e) {
      complain(input.file() + ": " + Reasons.of(e));
      return;
    }
    if (plan.document().isEmpty()) {
      unchanged++;
      return;
    }
    writer.add(input.name(), plan.version(), plan.document().orElseThrow());
    added++;
    if (added % PLANS_A_COMMIT == 0) {
      writer.commit();
      say(added + " plans");
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

  private void complain(String message) {
    failed++;
    spec.commandLine().getErr().println(message);
  }

  private void say(String message) {
    if (!quiet) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(message);
      err.flush();
    }
  }

  private void summarise() {
    if (!quiet) {
      PrintWriter out = spec.commandLine().getOut();
      out.println(
          added
              + " added, "
              + unchanged
              + " unchanged, "
              + removed
              + " removed, "
              + failed
              + " failed");
    }
  }
}
