package org.policytext.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policytext.batch.Wide;
import org.policytext.batch.table.Words;
import org.policytext.message.Messages;
import org.policytext.model.Header;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Role;
import org.policytext.model.Section;
import org.policytext.model.Stated;
import org.policytext.model.Target;
import org.policytext.model.Task;
import org.policytext.model.Unit;

/** Prints a plan as an outline, each task and target under the section that states it. */
final class Outline {
  private static final String STEP = "  ";
  private static final int LABELS = 13;

  private final int width;
  private final PrintWriter out;
  private final Messages messages;

  Outline(int width, Streams streams) {
    this.width = width;
    this.out = streams.out();
    this.messages = streams.messages();
  }

  void print(PolicyDocument document) {
    printHeader(document);
    printStatedIn(document, Optional.empty(), STEP);
    for (Section section : document.sections()) {
      print(section, document, "");
    }
    document.checks().stream()
        .filter(check -> !check.holds())
        .forEach(check -> field("", "check", check.stated() + " — " + check.found()));
    document
        .notices()
        .forEach(
            notice ->
                field(
                    "",
                    "notice",
                    messages.tell(notice.code()) + ": " + messages.tell(notice.message())));
  }

  private void printHeader(PolicyDocument document) {
    Header header = document.header();
    String title =
        header
            .title()
            .or(header::noticeTitle)
            .map(Stated::text)
            .orElse(messages.say("no title found"));
    wrapped("", title);
    String issuers = header.issuers().stream().map(Stated::text).collect(Collectors.joining("、"));
    String number = header.documentNumber().map(Stated::text).orElse("");
    String date = header.issuedOn().map(issued -> issued.date().toString()).orElse("");
    String period = document.period().map(it -> it.from() + "—" + it.to()).orElse("");
    String facts =
        Stream.of(issuers, number, date, period)
            .filter(fact -> !fact.isEmpty())
            .collect(Collectors.joining(" · "));
    wrapped("", facts);
    long units = document.tasks().stream().flatMap(Task::units).count();
    wrapped(
        "",
        messages.say(
            "%d tasks, %d units, %d targets, %d repairs",
            document.tasks().size(), units, document.targets().size(), document.repairs().size()));
    out.println();
  }

  private void print(Section section, PolicyDocument document, String indent) {
    wrapped(indent, section.label().orElse("") + section.title());
    printStatedIn(document, Optional.of(section.id()), indent + STEP);
    for (Section child : section.sections()) {
      print(child, document, indent + STEP);
    }
  }

  private void printStatedIn(PolicyDocument document, Optional<String> section, String indent) {
    document.targets().stream()
        .filter(target -> target.task().isEmpty() && target.section().equals(section))
        .forEach(target -> field(indent, "target", told(target)));
    document.tasks().stream()
        .filter(task -> task.section().equals(section))
        .forEach(task -> print(task, document.targets(), indent));
  }

  private void print(Task task, List<Target> targets, String indent) {
    wrapped(indent, task.label().orElse("· ") + task.title());
    for (Role role : Role.values()) {
      String units = task.units(role).map(Outline::told).collect(Collectors.joining("、"));
      if (!units.isEmpty()) {
        field(indent + STEP, Words.kind(role), units);
      }
    }
    targets.stream()
        .filter(target -> task.targets().contains(target.id()))
        .forEach(target -> field(indent + STEP, "target", told(target)));
  }

  /** Units that only a general remark adds stand in brackets. */
  private static String told(Unit unit) {
    return unit.implied() ? "[" + unit.name() + "]" : unit.name();
  }

  private static String told(Target target) {
    return target.raw() + target.year().map(year -> " (" + year + ")").orElse("");
  }

  private void field(String indent, String label, String text) {
    List<String> lines = Wide.lines(text, width - indent.length() - LABELS);
    for (int at = 0; at < lines.size(); at++) {
      out.println(indent + Wide.padded(at == 0 ? messages.say(label) : "", LABELS) + lines.get(at));
    }
  }

  private void wrapped(String indent, String text) {
    List<String> lines = Wide.lines(text, width - indent.length() - STEP.length());
    for (int at = 0; at < lines.size(); at++) {
      out.println(indent + (at == 0 ? "" : STEP) + lines.get(at));
    }
  }
}
