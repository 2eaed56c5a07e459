package org.policytext.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policytext.chunk.Chunk;
import org.policytext.model.Assignment;
import org.policytext.model.Baseline;
import org.policytext.model.Check;
import org.policytext.model.Citation;
import org.policytext.model.Comparison;
import org.policytext.model.Deadline;
import org.policytext.model.Header;
import org.policytext.model.IssueDate;
import org.policytext.model.Measure;
import org.policytext.model.Notice;
import org.policytext.model.Period;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Repair;
import org.policytext.model.Section;
import org.policytext.model.Source;
import org.policytext.model.Span;
import org.policytext.model.Stated;
import org.policytext.model.Target;
import org.policytext.model.Task;
import org.policytext.model.Unit;

/**
 * Writes a plan key by key, {@code "title": "完善机制"}, in the order of the record components.
 *
 * <p>Written out, since finding the components of a model at run time would take a short run longer
 * than reading its plan.
 */
final class CanonicalWriter {
  private final JsonGenerator out;

  CanonicalWriter(JsonGenerator out) {
    this.out = out;
  }

  void write(PolicyDocument document) throws IOException {
    out.writeStartObject();
    text("schemaVersion", document.schemaVersion());
    out.writeFieldName("source");
    write(document.source());
    out.writeFieldName("header");
    write(document.header());
    value("period", document.period(), this::write);
    list("citations", document.citations(), this::write);
    list("sections", document.sections(), this::write);
    list("tasks", document.tasks(), this::write);
    list("targets", document.targets(), this::write);
    list("checks", document.checks(), this::write);
    list("repairs", document.repairs(), this::write);
    list("notices", document.notices(), this::write);
    out.writeEndObject();
  }

  void write(Chunk chunk) throws IOException {
    out.writeStartObject();
    text("id", chunk.id());
    text("document", chunk.document());
    text("plan", chunk.plan());
    text("task", chunk.task());
    texts("path", chunk.path());
    text("title", chunk.title());
    text("text", chunk.text());
    list("units", chunk.units(), this::write);
    list("targets", chunk.targets(), this::write);
    place("at", chunk.at());
    out.writeEndObject();
  }

  private void write(Source source) throws IOException {
    out.writeStartObject();
    text("name", source.name());
    text("mediaType", source.mediaType());
    text("charset", source.charset());
    text("sha256", source.sha256());
    out.writeNumberField("length", source.length());
    word("script", source.script());
    out.writeEndObject();
  }

  private void write(Period period) throws IOException {
    out.writeStartObject();
    out.writeNumberField("from", period.from());
    out.writeNumberField("to", period.to());
    place("at", period.at());
    out.writeEndObject();
  }

  private void write(Header header) throws IOException {
    out.writeStartObject();
    value("title", header.title(), this::write);
    value("noticeTitle", header.noticeTitle(), this::write);
    value("documentNumber", header.documentNumber(), this::write);
    list("issuers", header.issuers(), this::write);
    list("addressees", header.addressees(), this::write);
    value("issuedOn", header.issuedOn(), this::write);
    value("note", header.note(), this::write);
    list("attachments", header.attachments(), this::write);
    out.writeEndObject();
  }

  private void write(IssueDate date) throws IOException {
    out.writeStartObject();
    text("date", date.date().toString());
    place("at", date.at());
    out.writeEndObject();
  }

  private void write(Stated stated) throws IOException {
    out.writeStartObject();
    text("text", stated.text());
    place("at", stated.at());
    out.writeEndObject();
  }

  private void write(Citation citation) throws IOException {
    out.writeStartObject();
    text("title", citation.title());
    text("number", citation.number());
    list("at", citation.at(), this::write);
    out.writeEndObject();
  }

  /** Depth is bounded by the number of numbering styles. */
  private void write(Section section) throws IOException {
    out.writeStartObject();
    text("id", section.id());
    text("label", section.label());
    text("title", section.title());
    out.writeNumberField("level", section.level());
    place("at", section.at());
    text("by", section.by());
    text("text", section.text());
    list("sections", section.sections(), this::write);
    out.writeEndObject();
  }

  private void write(Task task) throws IOException {
    out.writeStartObject();
    text("id", task.id());
    text("number", task.number());
    text("label", task.label());
    text("section", task.section());
    texts("path", task.path());
    text("title", task.title());
    text("text", task.text());
    list("measures", task.measures(), this::write);
    list("assignments", task.assignments(), this::write);
    texts("targets", task.targets());
    place("at", task.at());
    text("by", task.by());
    out.writeEndObject();
  }

  private void write(Measure measure) throws IOException {
    out.writeStartObject();
    text("text", measure.text());
    place("at", measure.at());
    out.writeEndObject();
  }

  private void write(Assignment assignment) throws IOException {
    out.writeStartObject();
    text("raw", assignment.raw());
    place("at", assignment.at());
    text("by", assignment.by());
    value("deadline", assignment.deadline(), this::write);
    text("scope", assignment.scope());
    list("units", assignment.units(), this::write);
    out.writeEndObject();
  }

  private void write(Deadline deadline) throws IOException {
    out.writeStartObject();
    text("text", deadline.text());
    text("date", deadline.date().map(LocalDate::toString));
    out.writeEndObject();
  }

  private void write(Unit unit) throws IOException {
    out.writeStartObject();
    text("name", unit.name());
    text("printed", unit.printed());
    word("role", unit.role());
    out.writeBooleanField("implied", unit.implied());
    text("canonical", unit.canonical());
    texts("aliases", unit.aliases());
    word("level", unit.level());
    text("region", unit.region());
    place("at", unit.at());
    value("statedAt", unit.statedAt(), this::write);
    text("by", unit.by());
    out.writeEndObject();
  }

  private void write(Target target) throws IOException {
    out.writeStartObject();
    text("id", target.id());
    text("raw", target.raw());
    place("at", target.at());
    text("indicator", target.indicator());
    text("canonicalIndicator", target.canonicalIndicator());
    text("comparator", target.comparator().sign());
    text("bound", target.bound().map(Comparison::sign));
    value("value", Optional.of(target.value()), this::write);
    value("upper", target.upper(), this::write);
    text("unit", Optional.of(target.unit()).filter(unit -> !unit.isEmpty()));
    text("printed", target.printed());
    number("year", target.year());
    value("yearStatedAt", target.yearStatedAt(), this::write);
    number("from", target.from());
    word("rate", target.rate());
    value("baseline", target.baseline(), this::write);
    word("binding", target.binding());
    text("section", target.section());
    text("task", target.task());
    text("by", target.by());
    out.writeEndObject();
  }

  private void write(Baseline baseline) throws IOException {
    out.writeStartObject();
    text("text", baseline.text());
    number("year", baseline.year());
    out.writeEndObject();
  }

  private void write(Check check) throws IOException {
    out.writeStartObject();
    text("kind", check.kind());
    text("stated", check.stated());
    text("found", check.found());
    out.writeBooleanField("holds", check.holds());
    place("at", check.at());
    out.writeEndObject();
  }

  private void write(Repair repair) throws IOException {
    out.writeStartObject();
    text("kind", repair.kind());
    place("at", repair.at());
    text("damaged", repair.damaged());
    text("repaired", repair.repaired());
    word("certainty", repair.certainty());
    out.writeEndObject();
  }

  private void write(Notice notice) throws IOException {
    out.writeStartObject();
    text("code", notice.code());
    word("severity", notice.severity());
    text("message", notice.message());
    place("at", notice.at());
    out.writeEndObject();
  }

  private interface Form<T> {
    void write(T value) throws IOException;
  }

  private <T> void list(String key, List<T> values, Form<T> form) throws IOException {
    out.writeFieldName(key);
    out.writeStartArray();
    for (T value : values) {
      form.write(value);
    }
    out.writeEndArray();
  }

  private <T> void value(String key, Optional<T> value, Form<T> form) throws IOException {
    out.writeFieldName(key);
    if (value.isPresent()) {
      form.write(value.get());
    } else {
      out.writeNull();
    }
  }

  private void texts(String key, List<String> texts) throws IOException {
    list(key, texts, out::writeString);
  }

  private void text(String key, String text) throws IOException {
    out.writeStringField(key, text);
  }

  private void text(String key, Optional<String> text) throws IOException {
    value(key, text, out::writeString);
  }

  private void word(String key, Enum<?> word) throws IOException {
    out.writeFieldName(key);
    write(word);
  }

  private void word(String key, Optional<? extends Enum<?>> word) throws IOException {
    value(key, word, this::write);
  }

  private void number(String key, Optional<Integer> number) throws IOException {
    value(key, number, out::writeNumber);
  }

  private void place(String key, Span span) throws IOException {
    out.writeFieldName(key);
    write(span);
  }

  private void write(Enum<?> word) throws IOException {
    out.writeString(word.name().toLowerCase(Locale.ROOT));
  }

  private void write(BigDecimal number) throws IOException {
    BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    out.writeNumber(plain.toPlainString());
  }

  /** Printed raw, so that a span stays on one line also in the indented form. */
  private void write(Span span) throws IOException {
    out.writeRawValue("[" + span.start() + ", " + span.end() + "]");
  }
}
