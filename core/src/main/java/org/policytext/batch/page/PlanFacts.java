package org.policytext.batch.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policytext.batch.table.Plan;
import org.policytext.batch.table.Row;
import org.policytext.batch.table.Words;
import org.policytext.message.Messages;
import org.policytext.model.Assignment;
import org.policytext.model.Citation;
import org.policytext.model.Header;
import org.policytext.model.Notice;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Repair;
import org.policytext.model.Section;
import org.policytext.model.Span;
import org.policytext.model.Stated;
import org.policytext.model.Target;
import org.policytext.model.Task;
import org.policytext.model.Unit;

/** The facts of a plan as its page lists them, and where each stands. */
final class PlanFacts {
  private final PolicyDocument document;
  private final Words words;
  private final Map<String, Target> targetsById;
  private final List<Place> places = new ArrayList<>();

  /** By identity: two units may be equal. */
  private final Map<Unit, String> unitIds = new IdentityHashMap<>();

  private final List<Fact> header = new ArrayList<>();
  private final List<Fact> outline = new ArrayList<>();
  private final List<Fact> targets = new ArrayList<>();
  private final List<Fact> citations = new ArrayList<>();
  private final List<Fact> checks = new ArrayList<>();
  private final List<Fact> repairs = new ArrayList<>();
  private final List<Fact> notices = new ArrayList<>();

  PlanFacts(Plan plan, Words words) {
    document = plan.document();
    this.words = words;
    targetsById =
        document.targets().stream().collect(Collectors.toMap(Target::id, Function.identity()));
    Row.units(plan).forEach(row -> unitIds.put(row.fact().unit(), row.id()));
    listHeader(document.header());
    tasksOf(Optional.empty()).forEach(outline::add);
    document.sections().forEach(section -> outline.add(section(section)));
    document.targets().forEach(this::listTarget);
    listCitations();
    listDoubts();
  }

  List<Place> places() {
    return places;
  }

  List<Fact> header() {
    return header;
  }

  List<Fact> outline() {
    return outline;
  }

  List<Fact> targets() {
    return targets;
  }

  List<Fact> citations() {
    return citations;
  }

  List<Fact> checks() {
    return checks;
  }

  List<Fact> repairs() {
    return repairs;
  }

  List<Fact> notices() {
    return notices;
  }

  private void listHeader(Header parts) {
    parts.title().ifPresent(it -> listHeader("Title", it));
    parts.noticeTitle().ifPresent(it -> listHeader("Title of the notice", it));
    parts.documentNumber().ifPresent(it -> listHeader("Document number", it));
    parts.issuers().forEach(it -> listHeader("Issuer", it));
    parts.addressees().forEach(it -> listHeader("Addressee", it));
    parts
        .issuedOn()
        .ifPresent(it -> listHeader("Date of issue", new Stated(it.date().toString(), it.at())));
    document
        .period()
        .ifPresent(it -> listHeader("Period", new Stated(it.from() + "—" + it.to(), it.at())));
    parts.note().ifPresent(it -> listHeader("Note", it));
    parts.attachments().forEach(it -> listHeader("Attachment", it));
  }

  private void listHeader(String label, Stated part) {
    String id = "header-" + (header.size() + 1);
    Fact fact = Fact.of(id, "header", words.messages().say(label), part.text(), "");
    header.add(placed(fact, part.at()));
  }

  private Fact section(Section section) {
    List<Fact> parts = new ArrayList<>(tasksOf(Optional.of(section.id())).toList());
    section.sections().forEach(child -> parts.add(section(child)));
    String label = section.label().orElse("");
    Fact fact = new Fact("section-" + section.id(), "section", label, section.title(), "", parts);
    return placed(fact, heading(section));
  }

  /**
   * Of a section only the heading is marked: its text is the rest of the plan. What was mended in
   * the heading has another length in the text.
   */
  private Span heading(Section section) {
    int start = section.at().start();
    int end = start + section.label().orElse("").length() + section.title().length();
    for (Repair repair : document.repairs()) {
      if (repair.at().start() >= start && repair.at().start() < end) {
        end += repair.at().length() - repair.repaired().length();
      }
    }
    return new Span(start, Math.max(start, Math.min(section.at().end(), end)));
  }

  private Stream<Fact> tasksOf(Optional<String> section) {
    return document.tasks().stream().filter(it -> it.section().equals(section)).map(this::task);
  }

  private Fact task(Task task) {
    List<Fact> parts = new ArrayList<>();
    for (Assignment assignment : task.assignments()) {
      assignment.units().forEach(unit -> parts.add(unit(unit)));
    }
    task.targets().stream().map(targetsById::get).forEach(target -> parts.add(fact(target)));
    String deadlines =
        task.assignments().stream()
            .flatMap(assignment -> assignment.deadline().stream())
            .map(deadline -> deadline.text())
            .collect(Collectors.joining("; "));
    String label = task.label().orElse("");
    Fact fact = new Fact(PlanPage.anchor(task.id()), "task", label, task.title(), deadlines, parts);
    return placed(fact, task.at());
  }

  private Fact unit(Unit unit) {
    String kind = Words.kind(unit.role());
    String note = unit.implied() ? words.messages().say("implied") : "";
    Fact fact = Fact.of(unitIds.get(unit), kind, words.role(unit.role()), unit.name(), note);
    unit.statedAt().ifPresent(stated -> places.add(new Place(fact.id(), "stated", stated)));
    return placed(fact, unit.at());
  }

  private void listTarget(Target target) {
    Span at = target.at();
    target.yearStatedAt().ifPresent(it -> places.add(new Place(target.id(), "stated", it)));
    targets.add(placed(fact(target), at));
  }

  private Fact fact(Target target) {
    String value = words.value(target);
    return Fact.of(target.id(), "target", value, target.indicator(), Words.years(target));
  }

  private void listCitations() {
    for (Citation citation : document.citations()) {
      String id = "citation-" + (citations.size() + 1);
      citation.at().forEach(at -> places.add(new Place(id, "citation", at)));
      String number = citation.number().orElse("");
      citations.add(
          Fact.of(id, "citation", String.valueOf(citations.size() + 1), citation.title(), number));
    }
  }

  private void listDoubts() {
    document
        .checks()
        .forEach(
            it ->
                list(
                    checks,
                    it.holds() ? "check" : "check-failed",
                    words.messages().tell(it.kind()),
                    it.stated(),
                    it.found(),
                    it.at()));
    document
        .repairs()
        .forEach(
            it ->
                list(
                    repairs,
                    "repair",
                    words.messages().tell(it.kind()),
                    it.damaged() + " → " + it.repaired(),
                    words.messages().say(it.certainty().name().toLowerCase(Locale.ROOT)),
                    it.at()));
    document.notices().forEach(this::listNotice);
  }

  private void listNotice(Notice notice) {
    Messages messages = words.messages();
    String kind = messages.tell(notice.code());
    list(notices, "notice", kind, messages.tell(notice.message()), "", notice.at());
  }

  private void list(
      List<Fact> facts, String kind, String label, String text, String note, Span at) {
    String prefix = kind.startsWith("check") ? "check" : kind;
    Fact fact = Fact.of(prefix + "-" + (facts.size() + 1), kind, label, text, note);
    facts.add(placed(fact, at));
  }

  private Fact placed(Fact fact, Span at) {
    places.add(new Place(fact.id(), fact.kind(), at));
    return fact;
  }
}
