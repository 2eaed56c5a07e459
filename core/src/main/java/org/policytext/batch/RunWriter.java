package org.policytext.batch;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policytext.batch.page.IndexPage;
import org.policytext.batch.page.RunFigures;
import org.policytext.batch.table.CsvTable;
import org.policytext.batch.table.Plan;
import org.policytext.batch.table.Spool;
import org.policytext.batch.table.Table;
import org.policytext.batch.table.Tables;
import org.policytext.batch.table.Words;
import org.policytext.batch.table.XlsxBook;
import org.policytext.chunk.Chunk;
import org.policytext.index.OpenSearchBulk;
import org.policytext.json.PolicyJson;
import org.policytext.message.Messages;

/** Puts the files of a whole run together from the parts, in the order of the inputs. */
final class RunWriter {
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
      writeLines("documents.jsonl", plans, this::writeDocument);
    }
    if (options.writes(Format.OPENSEARCH_BULK)) {
      writeBulk(plans);
    }
    if (options.writes(Format.CHUNKS)) {
      writeLines("chunks.jsonl", plans, this::writeChunks);
    }
    if (options.writes(Format.CSV) || options.writes(Format.XLSX) || options.writes(Format.HTML)) {
      writeFacts(plans, failures);
    }
  }

  private void writeBulk(List<Input> plans) throws IOException {
    OpenSearchBulk bulk = OpenSearchBulk.using(options.lexiconOrStandard());
    WholeFile.write(folder.file("opensearch-template.json"), OpenSearchBulk.template());
    writeLines(
        "opensearch-bulk.ndjson",
        plans,
        (input, lines) -> {
          Plan plan = folder.readPlan(input);
          bulk.write(plan.file(), plan.document(), lines);
        });
  }

  private void writeDocument(Input input, Writer lines) throws IOException {
    lines.write(folder.readPart(input.name()));
    lines.write('\n');
  }

  private void writeChunks(Input input, Writer lines) throws IOException {
    Plan plan = folder.readPlan(input);
    for (Chunk chunk : Chunk.of(plan.file(), plan.document()).toList()) {
      lines.write(PolicyJson.writeLine(chunk));
      lines.write('\n');
    }
  }

  /** The lines that one plan has in a file of them. */
  @FunctionalInterface
  private interface PlanLines {
    void write(Input input, Writer lines) throws IOException;
  }

  private void writeLines(String name, List<Input> plans, PlanLines ofPlan) throws IOException {
    WholeFile.write(
        folder.file(name),
        out -> {
          Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          for (Input input : plans) {
            ofPlan.write(input, lines);
          }
          lines.flush();
        });
  }

  /** Reads every part once for the tables and the page together. */
  private void writeFacts(List<Input> plans, List<Failure> failures) throws IOException {
    Path work = folder.file(OutputFolder.WORK);
    Messages messages = Messages.in(options.language());
    RunFigures figures = RunFigures.using(options.lexiconOrStandard(), new Words(messages));
    try (Spool spool = new Spool(work, Tables.all(options.writes(Format.HTML)))) {
      for (Input input : plans) {
        Plan plan = folder.readPlan(input);
        spool.add(plan);
        figures.add(plan);
      }
      spool.finish();
      if (options.writes(Format.CSV)) {
        writeCsv(spool);
      }
      if (options.writes(Format.XLSX)) {
        WholeFile.write(
            folder.file("policytext.xlsx"), out -> new XlsxBook(work).write(spool, out));
      }
    }
    if (options.writes(Format.HTML)) {
      List<String> told =
          failures.stream().map(it -> it.file() + ": " + messages.tell(it.reason())).toList();
      WholeFile.write(folder.file("index.html"), new IndexPage(figures, told, messages)::write);
    }
  }

  private void writeCsv(Spool spool) throws IOException {
    for (Table<?> table : spool.tables()) {
      WholeFile.write(
          folder.file(table.name() + ".csv"),
          out -> CsvTable.write(spool, table, options.byteOrderMark(), out));
    }
  }

  /** A run without failures leaves no file of an earlier run's failures. */
  private void writeFailures(List<Failure> failures) throws IOException {
    if (failures.isEmpty()) {
      Files.deleteIfExists(folder.file(FAILURES));
      return;
    }
    JsonMapper mapper = new JsonMapper();
    StringBuilder lines = new StringBuilder();
    for (Failure failure : failures) {
      Map<String, String> line = new LinkedHashMap<>();
      line.put("file", failure.file());
      line.put("reason", failure.reason());
      lines.append(mapper.writeValueAsString(line)).append('\n');
    }
    WholeFile.write(folder.file(FAILURES), lines.toString());
  }
}
