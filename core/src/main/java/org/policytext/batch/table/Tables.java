package org.policytext.batch.table;

import static org.policytext.batch.table.Column.number;
import static org.policytext.batch.table.Column.text;
import static org.policytext.batch.table.Column.truth;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policytext.model.Assignment;
import org.policytext.model.Baseline;
import org.policytext.model.Check;
import org.policytext.model.Comparison;
import org.policytext.model.Deadline;
import org.policytext.model.Header;
import org.policytext.model.Located;
import org.policytext.model.Notice;
import org.policytext.model.Period;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Role;
import org.policytext.model.Section;
import org.policytext.model.Stated;
import org.policytext.model.Target;
import org.policytext.model.Task;
import org.policytext.model.Unit;

/** The tables of a run, and what each column means: the codebook is printed from here. */
public final class Tables {
  private static final Table<Plan> DOCUMENTS =
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
              number("units", "rows of the table units", "责任单位条数", of(Tables::units)),
              number("targets", "how many", "量化目标数", of(d -> d.targets().size())),
              number("citations", "documents named", "引用文件数", of(d -> d.citations().size())),
              number("checks", "how many", "核对项数", of(d -> d.checks().size())),
              number("checks_failed", "that do not hold", "未通过核对项数", of(Tables::failed)),
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

  private static final Table<Row<Task>> TASKS =
      new Table<>(
          "tasks",
          "one row a task",
          "每行一项任务",
          plan ->
              plan.document().tasks().stream().map(it -> new Row<>(plan, it, "task-" + it.id())),
          placed(
              text("task", 10, "id of the task", "任务编号", fact(Task::id)),
              List.of(
                  text("number", 8, "as printed", "序号", fact(Task::number)),
                  text("section", 8, "id of the section", "章节编号", fact(Task::section)),
                  text("path", 40, "headings above", "上级标题", fact(Task::path)),
                  text("title", 40, "lead sentence", "任务标题", fact(Task::title)),
                  text("text", 60, "without number, title, unit lists", "任务正文", fact(Task::text)),
                  number(
                      "measures", "sentences of the text", "举措数", fact(t -> t.measures().size())),
                  text("lead", 30, "units that lead", "牵头单位", fact(names(Role.LEAD))),
                  text("support", 40, "units that support", "配合单位", fact(names(Role.SUPPORT))),
                  text(
                      "responsible",
                      30,
                      "units responsible, no lead named",
                      "责任单位",
                      fact(names(Role.RESPONSIBLE))),
                  text("deadline", 16, "as printed", "完成时限", fact(Tables::deadlines)),
                  text("targets", 12, "ids of targets", "目标编号", fact(Task::targets)),
                  text("by", 18, "the rule that found it", "识别规则", fact(Task::by)))));

  private static final Table<Row<Row.Named>> UNITS =
      new Table<>(
          "units",
          "one row a unit of a task, with its role",
          "每行一个任务的一个单位及其角色",
          Row::units,
          placed(
              text("task", 10, "id of the task", "任务编号", fact(n -> n.task().id())),
              List.of(
                  text("task_title", 36, "lead sentence", "任务标题", fact(n -> n.task().title())),
                  text("role", 12, "lead, support, responsible", "角色", unit(u -> word(u.role()))),
                  text("name", 28, "written out in full", "单位全称", unit(Unit::name)),
                  text("printed", 24, "as printed", "原文写法", unit(Unit::printed)),
                  text("canonical", 20, "the body, without region", "规范名称", unit(Unit::canonical)),
                  text("aliases", 20, "names in brackets", "别名", unit(Unit::aliases)),
                  text(
                      "level",
                      12,
                      "administrative level",
                      "行政层级",
                      unit(u -> u.level().map(Tables::word))),
                  text("region", 12, "it belongs to", "所属地区", unit(Unit::region)),
                  truth("implied", "by a general remark only", "由总括说明推及", unit(Unit::implied)),
                  text("assignment", 40, "the unit list", "责任分工原文", assigned(Assignment::raw)),
                  text(
                      "deadline",
                      16,
                      "of the unit list",
                      "完成时限",
                      assigned(a -> a.deadline().map(Deadline::text))),
                  text("scope", 16, "of the unit list", "适用范围", assigned(Assignment::scope)),
                  text("by", 18, "the rule that found it", "识别规则", unit(Unit::by)))));

  private static final Table<Row<Target>> TARGETS =
      new Table<>(
          "targets",
          "one row a target",
          "每行一个量化目标",
          plan -> plan.document().targets().stream().map(it -> new Row<>(plan, it, it.id())),
          placed(
              text("task", 10, "id of the task that states it", "任务编号", fact(Target::task)),
              List.of(
                  text("target", 8, "id of the target", "目标编号", fact(Target::id)),
                  text("section", 8, "id of the section", "章节编号", fact(Target::section)),
                  text("indicator", 32, "the thing measured", "指标", fact(Target::indicator)),
                  text(
                      "canonical_indicator",
                      28,
                      "the same over plans",
                      "规范指标",
                      fact(Target::canonicalIndicator)),
                  text(
                      "comparator",
                      11,
                      ">=, >, <=, <, =, increase, decrease, range",
                      "比较关系",
                      fact(t -> t.comparator().sign())),
                  text(
                      "bound",
                      8,
                      "of an increase or decrease",
                      "增减幅的界",
                      fact(t -> t.bound().map(Comparison::sign))),
                  new Column<>(
                      "value", Kind.NUMBER, 16, "multipliers resolved", "数值", fact(Target::value)),
                  new Column<>(
                      "upper", Kind.NUMBER, 16, "upper end of a range", "上限", fact(Target::upper)),
                  text("unit", 8, "without multiplier", "单位", fact(Target::unit)),
                  text("printed", 14, "value as printed", "原文数值", fact(Target::printed)),
                  number("year", "by which it holds", "年份", fact(Target::year)),
                  number("from", "first year of a period", "起始年", fact(Target::from)),
                  text(
                      "rate",
                      11,
                      "annual, cumulative",
                      "年均或累计",
                      fact(t -> t.rate().map(Tables::word))),
                  text(
                      "baseline",
                      14,
                      "what it is counted from",
                      "基期",
                      fact(t -> t.baseline().map(Baseline::text))),
                  text(
                      "binding",
                      10,
                      "binding, expected",
                      "约束性或预期性",
                      fact(t -> t.binding().map(Tables::word))),
                  text("raw", 48, "the clause", "原文", fact(Target::raw)),
                  text("by", 18, "the rule that found it", "识别规则", fact(Target::by)))));

  private static final Table<Row<Check>> CHECKS =
      new Table<>(
          "checks",
          "one row a claim of a plan about itself, recounted",
          "每行一项对文件自述的核对",
          plan -> Row.numbered(plan, plan.document().checks(), "check-"),
          placed(
              text("task", 10, "id of the task around it", "任务编号", Tables::around),
              List.of(
                  text("kind", 24, "what is counted", "核对类别", fact(Check::kind)),
                  text("stated", 32, "what the plan says", "文件所称", fact(Check::stated)),
                  text("found", 32, "what was found", "实际所见", fact(Check::found)),
                  truth("holds", "whether both agree", "是否相符", fact(Check::holds)))));

  private static final Table<Row<Notice>> NOTICES =
      new Table<>(
          "notices",
          "one row a place that was read with doubt",
          "每行一处存疑",
          plan -> Row.numbered(plan, plan.document().notices(), "notice-"),
          placed(
              text("task", 10, "id of the task around it", "任务编号", Tables::around),
              List.of(
                  text("code", 24, "kind of doubt", "类别", fact(Notice::code)),
                  text("severity", 10, "info, warning", "程度", fact(n -> word(n.severity()))),
                  text("message", 60, "in words", "说明", fact(Notice::message)))));

  private static final List<Table<?>> ALL =
      List.of(DOCUMENTS, TASKS, UNITS, TARGETS, CHECKS, NOTICES);

  private Tables() {}

  /**
   * Gives all tables.
   *
   * @param links whether the rows tell the address of the fact on the plan's page
   */
  public static List<Table<?>> all(boolean links) {
    return links ? ALL : ALL.stream().<Table<?>>map(Table::withoutLinks).toList();
  }

  /** Puts the plan before, and the place after the columns of a fact. */
  private static <F> List<Column<Row<F>>> placed(Column<Row<F>> task, List<Column<Row<F>>> own) {
    Column<Row<F>> plan =
        text("document", 24, "name of the outputs", "输出文件名", r -> r.plan().name());
    Column<Row<F>> start =
        number(
            "start", "place: first UTF-16 unit in the text", "起始位置", row -> at(row).at().start());
    Column<Row<F>> end =
        number("end", "place: after the last UTF-16 unit", "结束位置", row -> at(row).at().end());
    Column<Row<F>> link =
        new Column<>("link", Kind.LINK, 20, "the place on the plan's page", "网页位置", Row::link);
    return Stream.of(Stream.of(plan, task), own.stream(), Stream.of(start, end, link))
        .flatMap(columns -> columns)
        .toList();
  }

  private static Located at(Row<?> row) {
    return row.fact() instanceof Row.Named named ? named.unit() : (Located) row.fact();
  }

  private static Object around(Row<? extends Located> row) {
    return row.plan().taskAt(row.fact().at());
  }

  private static <F> Function<Row<F>, Object> fact(Function<F, Object> value) {
    return row -> value.apply(row.fact());
  }

  private static Function<Row<Row.Named>, Object> unit(Function<Unit, Object> value) {
    return row -> value.apply(row.fact().unit());
  }

  private static Function<Row<Row.Named>, Object> assigned(Function<Assignment, Object> value) {
    return row -> value.apply(row.fact().assignment());
  }

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

  private static Function<Task, Object> names(Role role) {
    return task -> task.units(role).map(Unit::name).toList();
  }

  private static Object deadlines(Task task) {
    return task.assignments().stream()
        .flatMap(assignment -> assignment.deadline().stream())
        .map(Deadline::text)
        .toList();
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

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
