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
import org.policytext.model.PolicyDocument;
import org.policytext.read.DecodedText;

/** Turns one input into its own files; shared by all workers. */
final class PlanWriter {
  private final ConversionOptions options;
  private final Function<DecodedText, PolicyDocument> parser;
  private final InputReader reader;
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
    this.reader = new InputReader(options.textField());
    this.folder = folder;
    this.manifest = manifest;
    this.clock = clock;
    this.keyOfRun = LibraryVersion.digest() + " " + options.perPlanKey();
  }

  Outcome write(Input input) throws IOException {
    String key = reader.digest(input) + " " + keyOfRun;
    Optional<Manifest.Entry> finished = manifest.finished(input.name(), key, folder.root());
    return finished.isPresent()
        ? Outcome.unchanged(input, finished.get().counts())
        : convert(input, key);
  }

  private Outcome convert(Input input, String key) throws IOException {
    long time = System.nanoTime();
    DecodedText text = reader.read(input);
    time = clock.add(Stage.READ, time);
    PolicyDocument document = parser.apply(text);
    time = clock.add(Stage.PARSE, time);
    List<String> files = writeFiles(input, text, document);
    Counts counts = Counts.of(document);
    manifest.add(new Manifest.Entry(input.name(), key, files, counts));
    clock.add(Stage.WRITE, time);
    clock.read(input.line().isPresent() ? input.line().get().length() : Files.size(input.path()));
    return Outcome.converted(input, counts);
  }

  private List<String> writeFiles(Input input, DecodedText text, PolicyDocument document)
      throws IOException {
    String name = input.name();
    List<String> files = new ArrayList<>();
    if (options.writes(Format.JSON)) {
      files.add(write(name + ".json", PolicyJson.write(document)));
    }
    if (options.writes(Format.HTML)) {
      Plan plan = new Plan(name, input.file(), document);
      WholeFile.write(
          folder.file(name + ".html"), out -> PlanPage.write(plan, text.text(), true, out));
      files.add(name + ".html");
    }
    if (options.keepText()) {
      files.add(write(name + ".txt", text.text()));
    }
    folder.writePart(name, PolicyJson.writeLine(document));
    files.add(OutputFolder.partFile(name));
    return files;
  }

  private String write(String file, String text) throws IOException {
    WholeFile.write(folder.file(file), text);
    return file;
  }
}
