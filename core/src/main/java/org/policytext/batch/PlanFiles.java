package org.policytext.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.policytext.PolicyParser;
import org.policytext.batch.table.Plan;
import org.policytext.json.PolicyJson;
import org.policytext.model.PolicyDocument;
import org.policytext.read.DecodedText;
import org.policytext.read.DocumentReader;

/** Reads single plans: documents, or the canonical JSON that was made of them. */
public final class PlanFiles {
  private static final String JSON = "json";

  private final Supplier<PolicyParser> parser;
  private final DocumentReader documents = DocumentReader.create();

  /**
   * Prepares to read.
   *
   * @param parser is asked for only where a file is no JSON
   */
  public PlanFiles(Supplier<PolicyParser> parser) {
    this.parser = parser;
  }

  /**
   * A plan that was read.
   *
   * @param text that the places of its facts point into; absent where only its JSON was given
   */
  public record Given(Plan plan, Optional<String> text) {}

  private record Read(PolicyDocument document, Optional<String> text) {}

  /**
   * Gives the plan in {@code file}; the ending {@code json} tells canonical JSON.
   *
   * @throws IOException if it cannot be read; the message names the file
   */
  public PolicyDocument read(Path file) throws IOException {
    return readNamed(file).document();
  }

  private Read readNamed(Path file) throws IOException {
    try {
      return readWithText(file);
    } catch (IOException e) {
      throw new IOException(file + ": " + Reasons.of(e, file), e);
    }
  }

  private Read readWithText(Path file) throws IOException {
    if (!InputFinder.extension(file).equals(JSON)) {
      DecodedText text = documents.read(file);
      return new Read(parser.get().parse(text), Optional.of(text.text()));
    }
    try {
      return new Read(PolicyJson.read(Files.readString(file)), Optional.empty());
    } catch (IllegalArgumentException e) {
      throw new IOException("not the canonical JSON of a plan", e);
    }
  }

  /**
   * Gives the plans in {@code files}, each named by its file; of two files of one name the second
   * takes a number.
   */
  public List<Given> readAll(List<Path> files) throws IOException {
    List<Input> inputs =
        files.stream().map(file -> Input.of(file, file.getFileName().toString())).toList();
    List<Given> plans = new ArrayList<>();
    for (Input input : InputNames.named(inputs)) {
      Read read = readNamed(input.path());
      plans.add(new Given(plan(input, read.document()), read.text()));
    }
    return plans;
  }

  /**
   * Hands on the plans under {@code paths}, files or folders, one after the other in order of path.
   *
   * @return what could not be read
   */
  public List<Failure> readEach(List<Path> paths, Consumer<Plan> consumer) throws IOException {
    Inputs inputs = new InputFinder(false).find(paths);
    List<Failure> failures = new ArrayList<>(inputs.failures());
    for (Input input : InputNames.named(inputs.plans())) {
      try {
        consumer.accept(plan(input, readWithText(input.path()).document()));
      } catch (IOException e) {
        failures.add(input.failed(Reasons.of(e, input.path())));
      }
    }
    return failures;
  }

  private static Plan plan(Input input, PolicyDocument document) {
    return new Plan(input.name(), input.file(), document);
  }
}
