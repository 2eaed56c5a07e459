package org.policytext.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policytext.batch.Work.Stage;
import org.policytext.model.PolicyDocument;
import org.policytext.read.DecodedText;
import org.policytext.read.DocumentReader;

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
    return new Conversion(options, options.parser()::parse);
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
      List<Outcome> outcomes = convert(inputs.plans(), writer, progress);
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
    Inputs found = new InputFinder(options.textField().isPresent(), out).find(paths);
    return new Inputs(InputNames.named(found.plans()), found.failures());
  }

  private List<Outcome> convert(List<Input> inputs, PlanWriter writer, Progress progress)
      throws IOException {
    List<Outcome> unread = new ArrayList<>();
    try (Crew crew = new Crew(options.workers(), inputs.size(), progress)) {
      for (Input input : inputs) {
        if (input.isDataSet() && options.textField().isPresent()) {
          convertRows(input, writer, crew).ifPresent(unread::add);
        } else {
          crew.give(input, () -> writer.write(input));
        }
      }
      List<Outcome> outcomes = new ArrayList<>(crew.outcomes());
      outcomes.addAll(unread);
      return outcomes;
    }
  }

  /** Gives the fault that ended the rows before their time. */
  private Optional<Outcome> convertRows(Input dataSet, PlanWriter writer, Crew crew)
      throws IOException {
    String field = options.textField().orElseThrow();
    try (Stream<DecodedText> rows = DocumentReader.create().readAll(dataSet.path(), field)) {
      int number = 0;
      for (DecodedText text : (Iterable<DecodedText>) rows::iterator) {
        number++;
        Input row = dataSet.row(number);
        crew.give(row, () -> writer.write(row, text));
      }
      return Optional.empty();
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      return Optional.of(Outcome.failed(dataSet, e));
    } catch (UncheckedIOException e) {
      return Optional.of(Outcome.failed(dataSet, e.getCause()));
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
}
