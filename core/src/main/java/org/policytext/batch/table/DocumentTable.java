package org.policytext.batch.table;

import static org.policytext.batch.table.Cells.word;
import static org.policytext.batch.table.Column.number;
import static org.policytext.batch.table.Column.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policytext.model.Header;
import org.policytext.model.Period;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Section;
import org.policytext.model.Stated;
import org.policytext.model.Task;

/** The table of plans. */
final class DocumentTable {
  static final Table<Plan> DOCUMENTS =
      new Table<>(
          "documents",
          "one row a plan",
          Stream::of,
          List.of(
              text("document", 24, "name of the outputs", Plan::name),
              text("file", 24, "the input, in its folder", Plan::file),
              text("title", 48, "title of the plan", of(stated(Header::title))),
              text("notice_title", 48, "title of the notice", of(stated(Header::noticeTitle))),
              text(
                  "document_number",
                  20,
                  "document number as printed",
                  of(stated(Header::documentNumber))),
              text("issuers", 24, "who issues it", of(issuers())),
              new Column<>("issued_on", Kind.DATE, 12, "date of issue", of(issuedOn())),
              number("period_from", "first year of the plan", of(period(Period::from))),
              number("period_to", "last year of the plan", of(period(Period::to))),
              number("sections", "headings at all depths", of(d -> sections(d.sections()))),
              number("tasks", "how many tasks", of(d -> d.tasks().size())),
              number("units", "rows of the table units", of(DocumentTable::units)),
              number("targets", "how many targets", of(d -> d.targets().size())),
              number("citations", "documents cited", of(d -> d.citations().size())),
              number("checks", "how many checks", of(d -> d.checks().size())),
              number("checks_failed", "checks that do not hold", of(DocumentTable::failed)),
              number("repairs", "damaged places mended", of(d -> d.repairs().size())),
              number("notices", "places read with doubt", of(d -> d.notices().size())),
              text(
                  "script",
                  11,
                  "simplified, traditional, mixed",
                  of(d -> word(d.source().script()))),
              text("media_type", 14, "kind of the input", of(d -> d.source().mediaType())),
              text("charset", 10, "charset of the input", of(d -> d.source().charset())),
              text("sha256", 20, "digest of the input's bytes", of(d -> d.source().sha256())),
              number("length", "UTF-16 units of the text", of(d -> d.source().length())),
              new Column<>("link", Kind.LINK, 20, "the plan's page", p -> p.link(null))));

  private DocumentTable() {}

  private static Function<Plan, Object> of(Function<PolicyDocument, Object> value) {
    return plan -> value.apply(plan.document());
  }

  private static Function<PolicyDocument, Object> stated(Function<Header, Optional<Stated>> part) {
    return document -> part.apply(document.header()).map(Stated::text);
  }

  private static Function<PolicyDocument, Object> issuers() {
    return document -> document.header().issuers().stream().map(Stated::text).toList();
  }

  private static Function<PolicyDocument, Object> issuedOn() {
    return document -> document.header().issuedOn().map(issued -> issued.date());
  }

  private static Function<PolicyDocument, Object> period(Function<Period, Integer> year) {
    return document -> document.period().map(year);
  }

  private static long units(PolicyDocument document) {
    return document.tasks().stream().flatMap(Task::units).count();
  }

  private static long failed(PolicyDocument document) {
    return document.checks().stream().filter(check -> !check.holds()).count();
  }

  private static long sections(List<Section> sections) {
    return sections.stream().mapToLong(section -> 1 + sections(section.sections())).sum();
  }
}
