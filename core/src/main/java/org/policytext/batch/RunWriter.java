package org.policytext.batch;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the files of a whole run together from the parts, in the order of the inputs. */
final class RunWriter {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String FAILURES = "failures.jsonl";

  private final ConversionOptions options;
  private final OutputFolder folder;

  RunWriter(ConversionOptions options, OutputFolder folder) {
    this.options = options;
    this.folder = folder;
  }

  void write(List<Outcome> outcomes, List<Failure> failures) throws IOException {
    List<Input> plans = outcomes.stream().filter(Outcome::isConverted).map(Outcome::input).toList();
    writeFailures(failures);
    if (options.writes(Format.JSONL)) {
      WholeFile.write(folder.file("documents.jsonl"), out -> writeLines(out, plans));
    }
  }

  private void writeLines(OutputStream out, List<Input> plans) throws IOException {
    Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (Input plan : plans) {
      lines.write(folder.readPart(plan.name()));
      lines.write('\n');
    }
    lines.flush();
  }

  /** A run without failures leaves no file of an earlier run's failures. */
  private void writeFailures(List<Failure> failures) throws IOException {
    if (failures.isEmpty()) {
      Files.deleteIfExists(folder.file(FAILURES));
      return;
    }
    StringBuilder lines = new StringBuilder();
    for (Failure failure : failures) {
      Map<String, String> line = new LinkedHashMap<>();
      line.put("file", failure.file());
      line.put("reason", failure.reason());
      lines.append(MAPPER.writeValueAsString(line)).append('\n');
    }
    WholeFile.write(folder.file(FAILURES), lines.toString());
  }
}
