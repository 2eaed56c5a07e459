package org.policytext.chunk;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentSplitter;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policytext.PolicyParser;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Role;
import org.policytext.model.Target;
import org.policytext.model.Unit;
import org.policytext.read.DecodedText;

/**
 * Splits plans into tasks for LangChain4j: one segment a task.
 *
 * <pre>{@code
 * List<TextSegment> segments = TaskSplitter.create().split(Document.from(text));
 * }</pre>
 *
 * <p>A segment keeps the document's metadata and has {@code id}, {@code plan}, {@code task}, {@code
 * path}, {@code title}, {@code lead}, {@code support}, {@code responsible} (市科技局、市财政局), {@code
 * targets} (专利转让 &gt;= 1500件 2025), {@code start} and {@code end}; what a task does not have is
 * left out. A document without tasks is one segment as it is. A splitter is immutable and may be
 * shared.
 *
 * <p>Needs {@code dev.langchain4j:langchain4j-core}, which is optional.
 */
@SuppressWarnings("exports") // who uses LangChain4j requires it
public final class TaskSplitter implements DocumentSplitter {
  private static final String NAMES = "、";
  private static final String TARGETS = "; ";

  private final PolicyParser parser;

  private TaskSplitter(PolicyParser parser) {
    this.parser = parser;
  }

  /** {@return a splitter with the standard lexicon, which knows 牵头单位：… and the like} */
  public static TaskSplitter create() {
    return using(PolicyParser.create());
  }

  /**
   * {@return a splitter that reads plans by {@code parser}, such as one with a row for 承揽方：…}
   *
   * @param parser what reads the plans
   */
  public static TaskSplitter using(PolicyParser parser) {
    return new TaskSplitter(Objects.requireNonNull(parser, "parser"));
  }

  /** Gives a segment for each task: of 1.建设平台。（市科技局牵头） one with {@code lead} 市科技局. */
  @Override
  public List<TextSegment> split(Document document) {
    DecodedText text = DecodedText.of(document.text());
    PolicyDocument plan = parser.parse(text);
    String name = Optional.ofNullable(document.metadata().getString(Document.FILE_NAME)).orElse("");
    List<TextSegment> segments =
        Chunk.of(name, plan)
            .map(chunk -> TextSegment.from(chunk.text(), metadata(document, chunk)))
            .toList();
    return segments.isEmpty() ? List.of(document.toTextSegment()) : segments;
  }

  private static Metadata metadata(Document document, Chunk chunk) {
    Metadata metadata = document.metadata().copy();
    metadata.put("id", chunk.id());
    chunk.plan().ifPresent(title -> metadata.put("plan", title));
    metadata.put("task", chunk.task());
    put(metadata, "path", String.join(" > ", chunk.path()));
    metadata.put("title", chunk.title());
    put(metadata, "lead", names(chunk, Role.LEAD));
    put(metadata, "support", names(chunk, Role.SUPPORT));
    put(metadata, "responsible", names(chunk, Role.RESPONSIBLE));
    put(
        metadata,
        "targets",
        chunk.targets().stream().map(TaskSplitter::told).collect(Collectors.joining(TARGETS)));
    metadata.put("start", chunk.at().start());
    metadata.put("end", chunk.at().end());
    return metadata;
  }

  private static void put(Metadata metadata, String key, String value) {
    if (!value.isEmpty()) {
      metadata.put(key, value);
    }
  }

  private static String names(Chunk chunk, Role role) {
    return chunk.units(role).map(Unit::name).collect(Collectors.joining(NAMES));
  }

  private static String told(Target target) {
    String upper = target.upper().map(value -> "–" + value.toPlainString()).orElse("");
    String value = target.value().toPlainString() + upper + target.unit();
    String year = target.year().map(by -> " " + by).orElse("");
    return target.indicator() + " " + target.comparator().sign() + " " + value + year;
  }
}
