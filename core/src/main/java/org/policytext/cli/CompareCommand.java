package org.policytext.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.policytext.PolicyParser;
import org.policytext.batch.Format;
import org.policytext.batch.PlanFiles;
import org.policytext.batch.PlanFiles.Given;
import org.policytext.batch.compare.ComparisonTables;
import org.policytext.batch.compare.PlanComparison;
import org.policytext.batch.page.ComparisonPage;
import org.policytext.batch.table.PlanLinks;
import org.policytext.batch.table.Words;
import org.policytext.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "  policytext compare plans/*.docx --out results --format csv,xlsx,html",
      "      results/compare.html, results/compare.xlsx, results/compare-indicators.csv ...,",
      "      and a page for each plan, results/compare-NAME.html, that every value leads to",
      "",
      "An indicator is one row where the lexicon knows it as one or the printed words agree;",
      "those that resemble each other are listed, not merged. @1175 is the place in the text."
    })
final class CompareCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      arity = "1..*",
      paramLabel = "PLAN",
      description = "two or more plans, or their canonical JSON")
  private List<Path> plans;

  @Mixin private WrittenResults results;

  @Mixin private ScreenWidth width;

  @Mixin private OwnLexicon lexicon;

  CompareCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (plans.size() < 2) {
      throw new UsageException("PLAN: at least two");
    }
    Lexicon words = lexicon.orStandard();
    PlanFiles files = new PlanFiles(() -> PolicyParser.using(words));
    List<Given> given = files.readAll(plans);
    PlanComparison comparison = PlanComparison.of(given.stream().map(Given::plan).toList(), words);
    if (!results.wanted()) {
      Words spoken = new Words(streams.messages());
      new ComparisonView(comparison, spoken, width.get(), streams.out()).print();
    } else {
      write(comparison, given);
    }
    return Main.code(true);
  }

  private void write(PlanComparison comparison, List<Given> given) throws IOException {
    Set<Format> wanted = results.formats();
    Results files = results.named("compare");
    Optional<PlanLinks> links =
        wanted.contains(Format.HTML)
            ? Optional.of(files.pages(given, streams.messages()))
            : Optional.empty();
    files.tables(wanted, ComparisonTables.of(comparison, links));
    if (links.isPresent()) {
      Words words = new Words(streams.messages());
      files.page(new ComparisonPage(comparison, links.get(), words)::write);
    }
  }
}
