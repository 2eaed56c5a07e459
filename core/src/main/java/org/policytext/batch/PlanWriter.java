package org.policytext.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.policytext.batch.Work.Stage;
import org.policytext.batch.page.PlanPage;
import org.policytext.batch.table.Plan;
import org.policytext.json.PolicyJson;
import org.policytext.message.Messages;
import org.policytext.model.PolicyDocument;
import org.policytext.read.DecodedText;

/** Turns one input into its own files; shared by all workers. */
final class PlanWriter {
  private final ConversionOptions options;
  private final Function<DecodedText, PolicyDocument> parser;
  private final InputReader reader = new InputReader();
  private final OutputFolder folder;
  private final Manifest manifest;
  private final String keyOfRun;
  private final Work.Clock clock;

  PlanWriter(
      ConversionOptions options,
      Function<DecodedText, PolicyDocument> parser,
      OutputFolder folder,
      Manifest manifest,
      Work.Clock clock)
      throws IOException {
    this.options = options;
    this.parser = parser;
    this.folder = folder;
    this.manifest = manifest;
    this.clock = clock;
    this.keyOfRun = LibraryVersion.digest() + " " + options.perPlanKey();
  }

  /** Converts a file, unless it stands finished. */
  Outcome write(Input input) throws IOException {
    String key = InputReader.digest(input.path()) + " " + keyOfRun;
    Optional<Outcome> finished = finished(input, key);
    if (finished.isPresent()) {
      return finished.get();
    }
    long time = System.nanoTime();
    DecodedText text = reader.read(input);
    clock.add(Stage.READ, time);
    clock.read(Files.size(input.path()));
    return convert(input, text, key);
  }

  /** Converts a row of a data set, unless it stands finished. */
  Outcome write(Input row, DecodedText text) throws IOException {
    String key = text.sha256().orElseThrow() + " " + keyOfRun;
    Optional<Outcome> finished = finished(row, key);
    clock.read(text.text().length());
    return finished.isPresent() ? finished.get() : convert(row, text, key);
  }

  private Optional<Outcome> finished(Input input, String key) {
    return manifest
        .finished(input.name(), key, folder.root())
        .map(entry -> Outcome.unchanged(input, entry.counts()));
  }

  private Outcome convert(Input input, DecodedText text, String key) throws IOException {
    long time = System.nanoTime();
    PolicyDocument document = parser.apply(text);
    time = clock.add(Stage.PARSE, time);
    List<String> files = writeFiles(input, text, document);
    Counts counts = Counts.of(document);
    manifest.add(new Manifest.Entry(input.name(), key, files, counts));
    clock.add(Stage.WRITE, time);
    return Outcome.converted(input, counts);
  }

  private List<String> writeFiles(Input input, DecodedText text, PolicyDocument document)
      throws IOException {
    String name = input.name();
    List<String> files = new ArrayList<>();
    Plan plan = new Plan(name, input.file(), document, Plan.excerpts(document, text.text()));
    if (options.writes(Format.JSON)) {
      files.add(write(name + ".json", PolicyJson.write(document)));
    }
    if (options.writes(Format.HTML)) {
      Messages messages = Messages.in(options.language());
      WholeFile.write(
          folder.file(name + ".html"),
          out -> new PlanPage(plan, text.text(), true, messages).write(out));
      files.add(name + ".html");
    }
    if (options.keepText()) {
      files.add(write(name + ".txt", text.text()));
    }
    folder.writePart(plan);
    files.add(OutputFolder.partFile(name));
    return files;
  }

  private String write(String file, String text) throws IOException {
    WholeFile.write(folder.file(file), text);
    return file;
  }
}
