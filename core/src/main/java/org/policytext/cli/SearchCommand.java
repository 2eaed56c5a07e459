package org.policytext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.policytext.index.Hit;
import org.policytext.index.PolicyIndex;
import org.policytext.index.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code policytext search}: asks an index. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Finds tasks and targets in the plans of an index.",
    footer = {
      "",
      "Examples:",
      "  policytext search --index plans.index 质押融资 lead:市科技局 region:广东 'year>=2024'",
      "  policytext search --index plans.index 'indicator:\"质押融资金额\">=10亿'",
      "      the targets; with words or units beside it, the tasks of such plans",
      "  policytext search --index plans.index 'like:foshan.txt#2.3.4'   tasks like that one",
      "  policytext search --index plans.index 'cites:《知识产权强国建设纲要》'",
      "",
      "Words and conditions must all hold; OR, NOT, ( ), \"a phrase\" and wor* are understood.",
      "Units: unit: (any role), lead:, support:, responsible: find a body under all its names,",
      "in quotes only under the name as written. Others: region:, issuer:, number:, year:,",
      "indicator:, cites:, level:, document:, kind:, like:, title:, text:.",
      "",
      "Exit codes: 0 asked (also where nothing is found), 1 no index, 2 wrong usage or query."
    })
final class SearchCommand implements Callable<Integer> {
  /** How results are printed. */
  enum Form {
    TEXT,
    JSON,
    CSV
  }

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "what to look for")
  private List<String> words;

  @Mixin private IndexFolder folder;

  @Mixin private OwnLexicon lexicon;

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      defaultValue = "10",
      description = "at most so many hits; default: 10")
  private int limit;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json or csv; default: text")
  private String format;

  @Option(names = "--explain", description = "tells how each score came about")
  private boolean explain;

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit " + limit + ": at least 1");
    }
    Form form = form();
    String query = String.join(" ", words);
    try (PolicyIndex index = PolicyIndex.open(folder.get(), lexicon.orStandard())) {
      SearchResult result = index.search(query, limit);
      print(result, form);
      if (explain) {
        explain(index, result);
      }
      return 0;
    } catch (IllegalArgumentException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return 2;
    }
  }

  private Form form() {
    for (Form form : Form.values()) {
      if (form.name().equalsIgnoreCase(format)) {
        return form;
      }
    }
    String message = "--format " + format + ": text, json or csv";
    throw new ParameterException(spec.commandLine(), message);
  }

  private void print(SearchResult result, Form form) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        switch (form) {
          case TEXT -> ResultText.of(result);
          case JSON -> ResultJson.of(result);
          case CSV -> ResultCsv.of(result);
        });
    out.flush();
  }

  private void explain(PolicyIndex index, SearchResult result) throws IOException {
    for (Hit hit : result.hits()) {
      spec.commandLine().getErr().println(hit.document() + "#" + hit.id());
      spec.commandLine().getErr().println(index.explain(result.query(), hit));
    }
  }
}
