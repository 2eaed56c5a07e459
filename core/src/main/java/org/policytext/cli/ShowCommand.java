package org.policytext.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.policytext.PolicyParser;
import org.policytext.batch.PlanFiles;
import org.policytext.model.PolicyDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code policytext show}: one plan for reading in a terminal. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    header = "Shows the outline of a plan with its tasks, units by role and targets.",
    footer = {
      "",
      "Examples:",
      "  policytext show 佛山.txt              a plan",
      "  policytext show results/佛山.json     a plan that was converted",
      "  curl ... | policytext show -         standard input, UTF-8"
    })
final class ShowCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "FILE", description = "a plan, its canonical JSON, or - for stdin")
  private Path file;

  @Mixin private ScreenWidth width;

  @Mixin private OwnLexicon lexicon;

  ShowCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    new Outline(width.get(), streams).print(document());
    return Main.code(true);
  }

  private PolicyDocument document() throws IOException {
    PolicyParser parser = lexicon.parser();
    if (file.toString().equals("-")) {
      String text = new String(streams.in().readAllBytes(), StandardCharsets.UTF_8);
      return parser.parse(text);
    }
    return new PlanFiles(() -> parser).read(file);
  }
}
