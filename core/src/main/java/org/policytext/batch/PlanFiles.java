package org.policytext.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.policytext.PolicyParser;
import org.policytext.batch.table.Plan;
import org.policytext.json.PolicyJson;
import org.policytext.model.PolicyDocument;
import org.policytext.read.DocumentReader;

/** Reads one plan: a document, or the canonical JSON that was made of it. */
public final class PlanFiles {
  private PlanFiles() {}

  /**
   * Gives the plan in {@code file}; the ending {@code json} tells canonical JSON.
   *
   * @throws IOException if it cannot be read; the message names the file
   */
  public static PolicyDocument read(Path file) throws IOException {
    return read(file, PolicyParser::create);
  }

  /**
   * Gives the plan in {@code file}, read by a parser that is asked for only if it is no JSON.
   *
   * @throws IOException if it cannot be read; the message names the file
   */
  public static PolicyDocument read(Path file, Supplier<PolicyParser> parser) throws IOException {
    try {
      return InputFinder.extension(file).equals("json")
          ? PolicyJson.read(Files.readString(file))
          : parser.get().parse(DocumentReader.create().read(file));
    } catch (IOException e) {
      throw new IOException(file + ": " + Reasons.of(e, file), e);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": not the canonical JSON of a plan", e);
    }
  }

  /**
   * Gives the plans in {@code files}, each named by its file; of two files of one name the second
   * takes a number.
   */
  public static List<Plan> readAll(List<Path> files) throws IOException {
    List<Input> inputs =
        files.stream().map(file -> Input.of(file, file.getFileName().toString())).toList();
    List<Plan> plans = new ArrayList<>();
    for (Input input : InputNames.named(inputs)) {
      plans.add(new Plan(input.name(), input.file(), read(input.path())));
    }
    return plans;
  }

  /**
   * Hands on the plans under {@code paths}, files or folders, one after the other in order of path.
   *
   * @return what could not be read
   */
  public static List<Failure> readEach(List<Path> paths, Consumer<Plan> consumer)
      throws IOException {
    Inputs inputs = new InputFinder(false).find(paths);
    List<Failure> failures = new ArrayList<>(inputs.failures());
    for (Input input : InputNames.named(inputs.plans())) {
      try {
        consumer.accept(new Plan(input.name(), input.file(), read(input.path())));
      } catch (IOException e) {
        failures.add(input.failed(Reasons.of(e.getCause(), input.path())));
      }
    }
    return failures;
  }
}
