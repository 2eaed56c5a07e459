package org.policytext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.policytext.batch.Reasons;
import org.policytext.batch.table.Words;
import org.policytext.model.Assignment;
import org.policytext.model.Check;
import org.policytext.model.Explanation;
import org.policytext.model.Located;
import org.policytext.model.Notice;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Repair;
import org.policytext.model.Section;
import org.policytext.model.Target;
import org.policytext.model.Task;
import org.policytext.model.Unit;
import org.policytext.read.DecodedText;
import org.policytext.read.DocumentReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code policytext explain}: where each fact of a plan is printed and which rule read it. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    header = "Tells of each fact of a plan where it is printed and which rule read it.",
    description = {
      "A line a fact: line:column, kind, what was read, the rule (a row of the lexicon);",
      "below it what is stated elsewhere: a carried prefix, the year of a sentence before."
    },
    footer = {
      "",
      "Examples:",
      "  policytext explain 佛山.txt                all facts",
      "  policytext explain 佛山.txt --task 2.1.3   one task with its units and targets"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int LONGEST = 60;
  private final Streams streams;

  @Parameters(paramLabel = "FILE", description = "a plan, or - for standard input")
  private Path file;

  @Option(
      names = {"-t", "--task"},
      paramLabel = "ID",
      description = "only the task with this id, as show and the JSON have it")
  private String task;

  @Mixin private OwnLexicon lexicon;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    DecodedText text = text();
    PolicyDocument document = lexicon.parser().parse(text);
    LineColumns places = LineColumns.of(text.text());
    for (Located fact : facts(document)) {
      print(document.explain(fact), text.text(), places);
    }
    return Main.code(true);
  }

  private DecodedText text() throws IOException {
    DocumentReader reader = DocumentReader.create();
    if (file.toString().equals("-")) {
      return reader.read(streams.in(), "-");
    }
    try {
      return reader.read(file);
    } catch (IOException e) {
      throw new IOException(file + ": " + Reasons.of(e), e);
    }
  }

  private List<Located> facts(PolicyDocument document) {
    if (task == null) {
      return document.facts().toList();
    }
    Task wanted =
        document
            .task(task)
            .orElseThrow(() -> new UsageException("--task " + task + ": no such task"));
    List<Located> facts = new ArrayList<>(List.of(wanted));
    wanted.assignments().forEach(list -> facts.add(list));
    wanted.units().forEach(facts::add);
    document.targetsIn(wanted).forEach(facts::add);
    return facts;
  }

  private void print(Explanation why, String text, LineColumns places) {
    PrintWriter out = streams.out();
    String by = why.by().map(rule -> "  [" + rule + "]").orElse("");
    String kind = why.fact().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    out.println(places.start(why.fact().at()) + "  " + kind + "  " + told(why.fact(), text) + by);
    for (Explanation.Step step : why.steps()) {
      String stated = places.start(step.at()) + " " + brief(step.at().in(text));
      out.println("      " + step.part() + " <- " + stated);
    }
  }

  private static String told(Located fact, String text) {
    if (fact instanceof Unit unit) {
      return Words.kind(unit.role()) + " " + unit.name();
    }
    if (fact instanceof Section section) {
      return section.id() + " " + section.label().orElse("") + section.title();
    }
    if (fact instanceof Task item) {
      return item.id() + " " + item.label().orElse("") + item.title();
    }
    if (fact instanceof Target target) {
      return target.id() + " " + value(target) + ": " + brief(target.raw());
    }
    if (fact instanceof Assignment list) {
      return brief(list.raw());
    }
    if (fact instanceof Check check) {
      return check.stated() + " stated, " + check.found() + " found";
    }
    if (fact instanceof Notice notice) {
      return notice.message();
    }
    if (fact instanceof Repair repair) {
      return brief(repair.damaged());
    }
    return brief(fact.at().in(text));
  }

  private static String value(Target target) {
    String year = target.year().map(it -> " by " + it).orElse("");
    Optional<String> upper = target.upper().map(it -> "–" + it.toPlainString());
    String value = target.value().toPlainString() + upper.orElse("") + target.unit();
    return target.indicator() + " " + target.comparator().sign() + " " + value + year;
  }

  private static String brief(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
