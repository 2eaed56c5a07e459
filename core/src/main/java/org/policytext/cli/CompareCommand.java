package org.policytext.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.policytext.batch.Format;
import org.policytext.batch.PlanFiles;
import org.policytext.batch.ResultFiles;
import org.policytext.batch.compare.ComparisonTables;
import org.policytext.batch.compare.PlanComparison;
import org.policytext.batch.page.ComparisonPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code policytext compare}: plans side by side. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    header = "Puts plans side by side: indicators, tasks they share, units by role.",
    footer = {
      "",
      "Examples:",
      "  policytext compare 佛山.txt 武汉.txt 临沂.txt",
      "      tables in the terminal",
      "  policytext compare results/*.json --out results --format csv,xlsx,html",
      "      results/compare.html, results/compare.xlsx, results/compare-indicators.csv ...",
      "",
      "An indicator is one row where the lexicon knows it as one or the printed words agree."
    })
final class CompareCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      arity = "1..*",
      paramLabel = "PLAN",
      description = "two or more plans, or their canonical JSON")
  private List<Path> plans;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "the folder to write to; without it the tables go to the terminal")
  private Path out;

  @Option(
      names = {"-f", "--format"},
      split = ",",
      paramLabel = "FORMAT",
      defaultValue = "csv,xlsx,html",
      description = "any of csv, xlsx, html; default: all")
  private List<Format> formats;

  @Option(
      names = "--bom",
      description = "opens CSV files with a byte order mark, as Excel wants it")
  private boolean byteOrderMark;

  @Mixin private ScreenWidth width;

  CompareCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (plans.size() < 2) {
      throw new UsageException("PLAN: at least two");
    }
    PlanComparison comparison = PlanComparison.of(PlanFiles.readAll(plans));
    if (out == null) {
      new ComparisonView(comparison, width.get(), streams.out()).print();
    } else {
      write(comparison);
    }
    return Main.code(true);
  }

  private void write(PlanComparison comparison) throws IOException {
    ResultFiles files = ResultFiles.in(out);
    for (Format format : new LinkedHashSet<>(formats)) {
      switch (format) {
        case CSV -> files.csv("compare-", ComparisonTables.of(comparison), byteOrderMark);
        case XLSX -> files.xlsx("compare.xlsx", ComparisonTables.of(comparison));
        case HTML -> files.write("compare.html", new ComparisonPage(comparison)::write);
        case JSON, JSONL, OPENSEARCH_BULK ->
            throw new UsageException("--format: any of csv, xlsx, html");
      }
    }
  }
}
