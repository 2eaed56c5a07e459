package org.policytext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.policytext.batch.PlanFiles;
import org.policytext.batch.ResultFiles;
import org.policytext.batch.Wide;
import org.policytext.batch.compare.Change;
import org.policytext.batch.compare.PlanDiff;
import org.policytext.batch.table.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
      "  policytext diff 草案.docx 定稿.docx --out d   d/diff.csv"
    })
final class DiffCommand implements Callable<Integer> {
  private static final String STEP = "    ";

  private final Streams streams;

  @Parameters(index = "0", paramLabel = "OLD", description = "the older version, or its JSON")
  private Path old;

  @Parameters(index = "1", paramLabel = "NEW", description = "the newer version, or its JSON")
  private Path now;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "the folder to write diff.csv to; without it changes go to the terminal")
  private Path out;

  @Option(
      names = "--bom",
      description = "opens CSV files with a byte order mark, as Excel wants it")
  private boolean byteOrderMark;

  @Mixin private ScreenWidth width;

  DiffCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Plan> plans = PlanFiles.readAll(List.of(old, now));
    List<Change> changes = PlanDiff.of(plans.get(0), plans.get(1));
    if (out != null) {
      ResultFiles.in(out).csv("", List.of(Change.table(changes)), byteOrderMark);
    } else {
      print(changes, width.get(), streams.out());
    }
    return Main.code(true);
  }

  private static void print(List<Change> changes, int width, PrintWriter out) {
    String where = null;
    for (Change change : changes) {
      if (!change.where().equals(where)) {
        Wide.lines(change.where(), width).forEach(out::println);
        where = change.where();
      }
      out.println("  " + change.what() + " " + change.how());
      print("-", change.before(), width, out);
      print("+", change.after(), width, out);
    }
    out.println(changes.isEmpty() ? "no changes" : changes.size() + " changes");
  }

  private static void print(String sign, String text, int width, PrintWriter out) {
    for (String line : Wide.lines(text, width - STEP.length() - 2)) {
      out.println(STEP + sign + " " + line);
    }
  }
}
