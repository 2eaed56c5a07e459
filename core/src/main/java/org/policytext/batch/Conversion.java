package org.policytext.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.policytext.PolicyParser;
import org.policytext.batch.Work.Stage;
import org.policytext.model.PolicyDocument;
import org.policytext.read.DecodedText;

/**
 * Converts many plans.
 *
 * <pre>{@code
 * Summary summary = Conversion.create().run(List.of(Path.of("plans")), Path.of("out"));
 * }</pre>
 *
 * <p>writes {@code out/foshan.json} for {@code plans/foshan.txt} and so on. A second run reads only
 * what has changed; a run that was killed goes on where it was. An input that cannot be read is
 * told in {@code failures.jsonl} and in the summary, and the rest goes on.
 */
public final class Conversion {
  private final ConversionOptions options;
  private final Function<DecodedText, PolicyDocument> parser;

  Conversion(ConversionOptions options, Function<DecodedText, PolicyDocument> parser) {
    this.options = options;
    this.parser = parser;
  }

  /** Gives a conversion to JSON. */
  public static Conversion create() {
    return using(ConversionOptions.standard());
  }

  /** Gives a conversion with options. */
  public static Conversion using(ConversionOptions options) {
    Objects.requireNonNull(options, "options");
    return new Conversion(options, PolicyParser.create()::parse);
  }

  /** Converts the plans under {@code paths} into {@code out}, without a word on the way. */
  public Summary run(List<Path> paths, Path out) throws IOException {
    return run(paths, out, Progress.SILENT);
  }

  /**
   * Converts the plans under {@code paths}, files or folders, into the folder {@code out}. Where no
   * plan is found, nothing is written.
   *
   * @throws IOException if {@code out} cannot be written; faults of inputs are in the summary
   */
  public Summary run(List<Path> paths, Path out, Progress progress) throws IOException {
    Work.Clock clock = new Work.Clock();
    Inputs inputs = inputs(paths, out);
    if (inputs.plans().isEmpty()) {
      return summary(List.of(), failures(inputs, List.of()), clock.stop());
    }
    try (OutputFolder folder = OutputFolder.open(out)) {
      Manifest manifest = Manifest.open(folder.file(OutputFolder.WORK + "/manifest.jsonl"));
      PlanWriter writer = new PlanWriter(options, parser, folder, manifest, clock);
      List<Outcome> outcomes = convert(inputs.plans(), writer, new Steps(inputs, progress));
      long time = System.nanoTime();
      manifest.tidy();
      RunWriter run = new RunWriter(options, folder);
      List<Failure> failures = failures(inputs, outcomes);
      run.write(outcomes, failures);
      clock.add(Stage.TABLES, time);
      return summary(outcomes, failures, clock.stop());
    }
  }

  private Inputs inputs(List<Path> paths, Path out) throws IOException {
    boolean records = options.textField().isPresent();
    Inputs found = new InputFinder(records, out).find(paths);
    List<Input> plans = new ArrayList<>();
    List<Failure> failures = new ArrayList<>(found.failures());
    for (Input input : found.plans()) {
      try {
        plans.addAll(records && Records.isLines(input) ? Records.lines(input) : List.of(input));
      } catch (IOException e) {
        failures.add(input.failed(Reasons.of(e)));
      }
    }
    return new Inputs(InputNames.named(plans), failures);
  }

  private List<Outcome> convert(List<Input> inputs, PlanWriter writer, Steps steps)
      throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(options.workers());
    try {
      List<Future<Outcome>> pending = new ArrayList<>();
      for (Input input : inputs) {
        pending.add(workers.submit(() -> steps.count(() -> writer.write(input))));
      }
      List<Outcome> outcomes = new ArrayList<>();
      for (int at = 0; at < pending.size(); at++) {
        outcomes.add(outcome(inputs.get(at), pending.get(at)));
      }
      return outcomes;
    } finally {
      workers.shutdownNow();
    }
  }

  /** Whatever a worker threw is a fault of that input alone. */
  private static Outcome outcome(Input input, Future<Outcome> pending) throws IOException {
    try {
      return pending.get();
    } catch (ExecutionException e) {
      return Outcome.failed(input, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted; run again to go on");
    }
  }

  private static List<Failure> failures(Inputs inputs, List<Outcome> outcomes) {
    List<Failure> failures = new ArrayList<>(inputs.failures());
    outcomes.forEach(outcome -> outcome.failure().ifPresent(failures::add));
    failures.sort(Comparator.comparing(Failure::file).thenComparing(Failure::path));
    return failures;
  }

  private static Summary summary(List<Outcome> outcomes, List<Failure> failures, Work work) {
    Counts counts = outcomes.stream().map(Outcome::counts).reduce(Counts.NONE, Counts.SUM);
    long unchanged = outcomes.stream().filter(Outcome::unchanged).count();
    return new Summary(counts, unchanged, failures, work);
  }

  /** Counts the inputs that are through. */
  private static final class Steps {
    private final int total;
    private final Progress progress;
    private int done;

    Steps(Inputs inputs, Progress progress) {
      this.total = inputs.plans().size();
      this.progress = progress;
    }

    Outcome count(Callable<Outcome> work) throws Exception {
      try {
        return work.call();
      } finally {
        report();
      }
    }

    private synchronized void report() {
      done++;
      progress.report(done, total);
    }
  }
}
