package org.policytext.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policytext.chunk.Chunk;
import org.policytext.model.Assignment;
import org.policytext.model.Check;
import org.policytext.model.Citation;
import org.policytext.model.Comparison;
import org.policytext.model.Header;
import org.policytext.model.Measure;
import org.policytext.model.Notice;
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
    out.writeFieldName("period");
    if (document.period().isPresent()) {
      out.writeStartObject();
      out.writeNumberField("from", document.period().get().from());
      out.writeNumberField("to", document.period().get().to());
      place("at", document.period().get().at());
      out.writeEndObject();
    } else {
      out.writeNull();
    }
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

  private void write(Header header) throws IOException {
    out.writeStartObject();
    stated("title", header.title());
    stated("noticeTitle", header.noticeTitle());
    stated("documentNumber", header.documentNumber());
    list("issuers", header.issuers(), this::write);
    list("addressees", header.addressees(), this::write);
    out.writeFieldName("issuedOn");
    if (header.issuedOn().isPresent()) {
      out.writeStartObject();
      text("date", header.issuedOn().get().date().toString());
      place("at", header.issuedOn().get().at());
      out.writeEndObject();
    } else {
      out.writeNull();
    }
    stated("note", header.note());
    list("attachments", header.attachments(), this::write);
    out.writeEndObject();
  }

  private void stated(String key, Optional<Stated> stated) throws IOException {
    out.writeFieldName(key);
    if (stated.isPresent()) {
      write(stated.get());
    } else {
      out.writeNull();
    }
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
    out.writeFieldName("deadline");
    if (assignment.deadline().isPresent()) {
      out.writeStartObject();
      text("text", assignment.deadline().get().text());
      text("date", assignment.deadline().get().date().map(date -> date.toString()));
      out.writeEndObject();
    } else {
      out.writeNull();
    }
    text("scope", assignment.scope());
    list("units", assignment.units(), this::write);
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
    place("statedAt", unit.statedAt());
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
    number("value", Optional.of(target.value()));
    number("upper", target.upper());
    text("unit", Optional.of(target.unit()).filter(unit -> !unit.isEmpty()));
    text("printed", target.printed());
    year("year", target.year());
    place("yearStatedAt", target.yearStatedAt());
    year("from", target.from());
    word("rate", target.rate());
    out.writeFieldName("baseline");
    if (target.baseline().isPresent()) {
      out.writeStartObject();
      text("text", target.baseline().get().text());
      year("year", target.baseline().get().year());
      out.writeEndObject();
    } else {
      out.writeNull();
    }
    word("binding", target.binding());
    text("section", target.section());
    text("task", target.task());
    text("by", target.by());
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

  private void texts(String key, List<String> texts) throws IOException {
    out.writeFieldName(key);
    out.writeStartArray();
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }

  private void text(String key, String text) throws IOException {
    out.writeFieldName(key);
    out.writeString(text);
  }

  private void text(String key, Optional<String> text) throws IOException {
    out.writeFieldName(key);
    if (text.isPresent()) {
      out.writeString(text.get());
    } else {
      out.writeNull();
    }
  }

  private void word(String key, Enum<?> word) throws IOException {
    text(key, word.name().toLowerCase(Locale.ROOT));
  }

  private void word(String key, Optional<? extends Enum<?>> word) throws IOException {
    out.writeFieldName(key);
    if (word.isPresent()) {
      out.writeString(word.get().name().toLowerCase(Locale.ROOT));
    } else {
      out.writeNull();
    }
  }

  private void year(String key, Optional<Integer> year) throws IOException {
    out.writeFieldName(key);
    if (year.isPresent()) {
      out.writeNumber(year.get());
    } else {
      out.writeNull();
    }
  }

  private void number(String key, Optional<BigDecimal> number) throws IOException {
    out.writeFieldName(key);
    if (number.isPresent()) {
      BigDecimal value = number.get();
      BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
      out.writeNumber(plain.toPlainString());
    } else {
      out.writeNull();
    }
  }

  private void place(String key, Span span) throws IOException {
    out.writeFieldName(key);
    write(span);
  }

  private void place(String key, Optional<Span> span) throws IOException {
    out.writeFieldName(key);
    if (span.isPresent()) {
      write(span.get());
    } else {
      out.writeNull();
    }
  }

  /** Printed raw, so that a span stays on one line also in the indented form. */
  private void write(Span span) throws IOException {
    out.writeRawValue("[" + span.start() + ", " + span.end() + "]");
  }
}
