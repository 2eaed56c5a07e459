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
          "每行一份规划",
          Stream::of,
          List.of(
              text("document", 24, "name of the outputs", "输出文件名", Plan::name),
              text("file", 24, "the input, in its folder", "输入文件", Plan::file),
              text("title", 48, "title of the plan", "标题", of(stated(Header::title))),
              text(
                  "notice_title",
                  48,
                  "title of the notice",
                  "通知标题",
                  of(stated(Header::noticeTitle))),
              text("document_number", 20, "as printed", "发文字号", of(stated(Header::documentNumber))),
              text("issuers", 24, "who issues it", "发文机关", of(issuers())),
              new Column<>("issued_on", Kind.DATE, 12, "date of issue", "成文日期", of(issuedOn())),
              number("period_from", "first year of the plan", "规划期起始年", of(period(Period::from))),
              number("period_to", "last year of the plan", "规划期截止年", of(period(Period::to))),
              number("sections", "headings at all depths", "章节数", of(d -> sections(d.sections()))),
              number("tasks", "how many", "任务数", of(d -> d.tasks().size())),
              number("units", "rows of the table units", "责任单位条数", of(DocumentTable::units)),
              number("targets", "how many", "量化目标数", of(d -> d.targets().size())),
              number("citations", "documents named", "引用文件数", of(d -> d.citations().size())),
              number("checks", "how many", "核对项数", of(d -> d.checks().size())),
              number("checks_failed", "that do not hold", "未通过核对项数", of(DocumentTable::failed)),
              number("repairs", "damaged places mended", "修复处数", of(d -> d.repairs().size())),
              number("notices", "read with doubt", "提示数", of(d -> d.notices().size())),
              text(
                  "script",
                  11,
                  "simplified, traditional, mixed",
                  "字体",
                  of(d -> word(d.source().script()))),
              text("media_type", 14, "kind of the input", "文件类型", of(d -> d.source().mediaType())),
              text("charset", 10, "of the input", "字符编码", of(d -> d.source().charset())),
              text("sha256", 20, "of the input's bytes", "文件摘要", of(d -> d.source().sha256())),
              number("length", "UTF-16 units of the text", "全文长度", of(d -> d.source().length())),
              new Column<>("link", Kind.LINK, 20, "the plan's page", "网页", p -> p.link(null))));

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
