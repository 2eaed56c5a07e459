package org.policytext.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policytext.batch.Conversion;
import org.policytext.batch.ConversionOptions;
import org.policytext.batch.Failure;
import org.policytext.batch.Format;
import org.policytext.batch.LineConversion;
import org.policytext.batch.Summary;
import org.policytext.chunk.Chunk;
import org.policytext.json.PolicyJson;
import org.policytext.model.PolicyDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code policytext convert}: many plans into files. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    header = "Converts plans into JSON, tables and pages.",
    description = {
      "A second run reads only what has changed, a run that was stopped goes on where it was."
    },
    footer = {
      "",
      "Examples:",
      "  policytext convert 佛山.txt 武汉.docx --out results",
      "      results/佛山.json and results/武汉.json",
      "  policytext convert plans --out results --format json,xlsx,html",
      "      every plan under plans; also results/policytext.xlsx and results/index.html",
      "  policytext convert crawl.jsonl --text-field content --out results --format jsonl",
      "      a plan on each line, its text in the field content; results/documents.jsonl",
      "  policytext convert - --format jsonl < crawl.jsonl > documents.jsonl",
      "      the same through a pipe: an object with the field text in, a document out, a line each",
      "  policytext convert plans --out results --format chunks",
      "      results/chunks.jsonl: each task with its path, units and targets, for retrieval",
      "  policytext convert plans --out results --format opensearch-bulk",
      "      for OpenSearch and Elasticsearch: first the mapping, then the tasks and plans",
      "      curl -X PUT localhost:9200/_index_template/policytext \\",
      "        -H 'Content-Type: application/json' -d @results/opensearch-template.json",
      "      curl -X POST localhost:9200/policytext/_bulk -H 'Content-Type: application/x-ndjson' \\",
      "        --data-binary @results/opensearch-bulk.ndjson",
      "      servers take 100 MB at once: split -l 20000 cuts larger files (an even number of lines)",
      "",
      "What could not be read is told on stderr and in results/failures.jsonl; the rest is done.",
      "Exit codes: 0 clean, 1 a file could not be read or written, 2 wrong usage."
    })
final class ConvertCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "files, or folders with txt, md, html, docx, doc and pdf at any depth;",
        "- for JSON Lines on stdin"
      })
  private List<Path> paths;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "the folder to write to; made where it is missing; none for -, which prints")
  private Path out;

  @Option(
      names = {"-f", "--format"},
      split = ",",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = {
        "any of: json (NAME.json), jsonl (documents.jsonl), chunks (chunks.jsonl),",
        "csv (tasks.csv, units.csv, targets.csv ...),",
        "xlsx (policytext.xlsx), html (NAME.html, index.html),",
        "opensearch-bulk (opensearch-bulk.ndjson, opensearch-template.json);",
        "default: json"
      })
  private List<Format> formats;

  @Option(
      names = {"-w", "--workers"},
      paramLabel = "N",
      description = "plans read at the same time; default: the number of cores")
  private int workers = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "no progress, no summary")
  private boolean quiet;

  @Option(
      names = "--text-field",
      paramLabel = "FIELD",
      description = {
        "reads data sets too (jsonl, json, csv): the field that holds a plan's text;",
        "of -, text where it is not named"
      })
  private String textField;

  @Option(
      names = "--name-field",
      paramLabel = "FIELD",
      defaultValue = "id",
      description = "of -: the field that names a plan in the output; default: id")
  private String nameField;

  @Option(
      names = "--keep-text",
      description = "writes NAME.txt too: the text that all places in the outputs point into")
  private boolean keepText;

  @Option(
      names = "--bom",
      description = "opens CSV files with a byte order mark, as Excel wants it")
  private boolean byteOrderMark;

  @Mixin private OwnLexicon lexicon;

  ConvertCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (workers < 1) {
      throw new UsageException("--workers " + workers + ": at least 1");
    }
    if (paths.equals(List.of(Path.of("-")))) {
      return convertLines();
    }
    if (out == null) {
      throw new UsageException("--out DIR: where to?");
    }
    Summary summary = summary();
    for (Failure failure : summary.failures()) {
      streams.err().println(failure.path() + ": " + streams.messages().tell(failure.reason()));
    }
    if (!quiet) {
      SummaryLine.print(summary, streams);
    }
    return Main.code(summary.failures().isEmpty());
  }

  private int convertLines() throws IOException {
    if (out != null) {
      throw new UsageException("--out " + out + ": what comes from stdin is printed");
    }
    LineConversion conversion = LineConversion.of(options(), nameField, lines());
    List<LineConversion.Unread> unread = conversion.run(streams.in(), streams.out());
    unread.forEach(it -> streams.err().println("-:" + it.line() + ": " + it.reason()));
    return Main.code(unread.isEmpty());
  }

  private Function<PolicyDocument, Stream<String>> lines() {
    if (formats.equals(List.of(Format.JSONL))) {
      return document -> Stream.of(PolicyJson.writeLine(document));
    }
    if (formats.equals(List.of(Format.CHUNKS))) {
      return document -> Chunk.of(document).map(PolicyJson::writeLine);
    }
    throw new UsageException("--format: of -, jsonl or chunks");
  }

  private Summary summary() throws IOException {
    try (ProgressLine progress = ProgressLine.of(streams, quiet)) {
      return Conversion.using(options()).run(paths, out, progress);
    }
  }

  private ConversionOptions options() throws IOException {
    Set<Format> wanted = new LinkedHashSet<>(formats);
    ConversionOptions options =
        ConversionOptions.standard()
            .withFormats(wanted)
            .withWorkers(workers)
            .withKeepText(keepText)
            .withByteOrderMark(byteOrderMark)
            .withLanguage(streams.messages().language());
    ConversionOptions read = lexicon.get().map(options::withLexicon).orElse(options);
    return textField == null ? read : read.withTextField(textField);
  }
}
