package org.policytext.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.policytext.PolicyParser;
import org.policytext.batch.Format;
import org.policytext.batch.PlanFiles;
import org.policytext.batch.PlanFiles.Given;
import org.policytext.batch.Wide;
import org.policytext.batch.compare.Change;
import org.policytext.batch.compare.PlanDiff;
import org.policytext.batch.page.DiffPage;
import org.policytext.batch.table.Plan;
import org.policytext.batch.table.PlanLinks;
import org.policytext.batch.table.Words;
import org.policytext.lexicon.Lexicon;
import org.policytext.message.Language;
import org.policytext.message.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code policytext diff}: two versions of one plan. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    header = "Tells what changed between two versions of a plan: tasks, units, targets.",
    footer = {
      "",
      "Examples:",
      "  policytext diff 草案.docx 定稿.docx           in the terminal",
      "  policytext diff 草案.docx 定稿.docx --out d   d/diff.html, d/diff.xlsx, d/diff.csv"
    })
final class DiffCommand implements Callable<Integer> {
  private static final String STEP = "    ";

  private final Streams streams;

  @Parameters(index = "0", paramLabel = "OLD", description = "the older version, or its JSON")
  private Path old;

  @Parameters(index = "1", paramLabel = "NEW", description = "the newer version, or its JSON")
  private Path now;

  @Mixin private WrittenResults results;

  @Mixin private ScreenWidth width;

  @Mixin private OwnLexicon lexicon;

  DiffCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Lexicon tables = lexicon.orStandard();
    PlanFiles files = new PlanFiles(() -> PolicyParser.using(tables));
    List<Given> given = files.readAll(List.of(old, now));
    if (!results.wanted()) {
      print(changes(given, tables, streams.messages()));
    } else {
      write(given, tables);
    }
    return Main.code(true);
  }

  private static List<Change> changes(List<Given> given, Lexicon tables, Messages messages) {
    Plan before = given.get(0).plan();
    Plan after = given.get(1).plan();
    return PlanDiff.of(before, after, tables, new Words(messages));
  }

  /** Tables are data, the same in every language; the page is not. */
  private void write(List<Given> given, Lexicon tables) throws IOException {
    Set<Format> wanted = results.formats();
    Results files = results.named("diff");
    List<Change> data = changes(given, tables, Messages.in(Language.EN));
    files.tables(wanted, List.of(Change.table(data)));
    if (wanted.contains(Format.HTML)) {
      Messages messages = streams.messages();
      PlanLinks links = files.pages(given, messages);
      List<Change> told = changes(given, tables, messages);
      Plan before = given.get(0).plan();
      Plan after = given.get(1).plan();
      files.page(new DiffPage(before, after, told, links, messages)::write);
    }
  }

  private void print(List<Change> changes) {
    String where = null;
    for (Change change : changes) {
      if (!change.where().equals(where)) {
        Wide.lines(change.where(), width.get()).forEach(streams.out()::println);
        where = change.where();
      }
      streams.out().println("  " + streams.say(change.what()) + " " + streams.say(change.how()));
      print("-", change.before());
      print("+", change.after());
    }
    String count = streams.say("%d changes", changes.size());
    streams.out().println(changes.isEmpty() ? streams.say("no changes") : count);
  }

  private void print(String sign, String text) {
    for (String line : Wide.lines(text, width.get() - STEP.length() - 2)) {
      streams.out().println(STEP + sign + " " + line);
    }
  }
}
