package org.policytext.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.policytext.batch.Conversion;
import org.policytext.batch.ConversionOptions;
import org.policytext.batch.Failure;
import org.policytext.batch.Format;
import org.policytext.batch.Summary;
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
      "",
      "What could not be read is told on stderr and in results/failures.jsonl; the rest is done.",
      "Exit codes: 0 clean, 1 a file could not be read or written, 2 wrong usage."
    })
final class ConvertCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "files, or folders with txt, md, html, docx, doc and pdf at any depth")
  private List<Path> paths;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description = "the folder to write to; made where it is missing")
  private Path out;

  @Option(
      names = {"-f", "--format"},
      split = ",",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = {
        "any of: json (NAME.json), jsonl (documents.jsonl),",
        "csv (tasks.csv, units.csv, targets.csv ...),",
        "xlsx (policytext.xlsx), html (NAME.html, index.html);",
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
      description = "reads data sets too (jsonl, json, csv): the field that holds a plan's text")
  private String textField;

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
    Summary summary = summary();
    for (Failure failure : summary.failures()) {
      streams.err().println(failure.path() + ": " + streams.messages().tell(failure.reason()));
    }
    if (!quiet) {
      SummaryLine.print(summary, streams);
    }
    return Main.code(summary.failures().isEmpty());
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
