package org.policytext.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.PolicyParser;
import org.policytext.model.Assignment;
import org.policytext.model.Comparison;
import org.policytext.model.Header;
import org.policytext.model.Measure;
import org.policytext.model.Notice;
import org.policytext.model.Period;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Role;
import org.policytext.model.Section;
import org.policytext.model.Severity;
import org.policytext.model.Span;
import org.policytext.model.Stated;
import org.policytext.model.Target;
import org.policytext.model.Task;
import org.policytext.model.Unit;
import org.policytext.read.DecodedText;

/**
 * A plan in a form so plain that a few lines read it, so that what is tested here does not hang on
 * the parser: {@code # title}, {@code ## section}, {@code task|text|lead、lead|support、support},
 * {@code = indicator|value|unit|year}, {@code ! notice}.
 */
public final class SamplePlan {
  /** Two sections, two tasks, one target. */
  public static final String TEXT =
      """
      # 示例市科技创新行动方案
      ## 一、主要目标
      = 发明专利授权量|1500|件|2025
      ## 二、重点任务
      建设创新平台|布局重点实验室。完善机制。|市科技局|市财政局、各区人民政府
      培育科技企业|支持企业研发。|市工业和信息化局|市科技局
      """;

  private final DecodedText source;
  private final List<Section> sections = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private Optional<Stated> title = Optional.empty();

  private SamplePlan(DecodedText source) {
    this.source = source;
  }

  public static PolicyDocument of(String text) {
    return parse(DecodedText.of(text));
  }

  public static PolicyDocument parse(DecodedText source) {
    SamplePlan plan = new SamplePlan(source);
    int start = 0;
    for (String line : source.text().split("\n")) {
      plan.read(line, start);
      start += line.length() + 1;
    }
    return plan.document();
  }

  private void read(String line, int start) {
    Span at = new Span(start, start + line.length());
    if (line.startsWith("## ")) {
      String id = String.valueOf(sections.size() + 1);
      sections.add(
          new Section(
              id,
              Optional.of(line.substring(3, 5)),
              line.substring(5),
              1,
              at,
              "sample",
              "",
              List.of()));
    } else if (line.startsWith("# ")) {
      title = Optional.of(new Stated(line.substring(2), new Span(start + 2, at.end())));
    } else if (line.startsWith("= ")) {
      targets.add(target(line, at));
    } else if (line.startsWith("! ")) {
      notices.add(new Notice("sample", Severity.WARNING, line.substring(2), at));
    } else if (line.contains("|")) {
      tasks.add(task(line, at));
    }
  }

  private Target target(String line, Span at) {
    String[] cells = line.substring(2).split("\\|");
    return new Target(
        "t" + (targets.size() + 1),
        line,
        at,
        cells[0],
        Optional.empty(),
        Comparison.AT_LEAST,
        Optional.empty(),
        new BigDecimal(cells[1]),
        Optional.empty(),
        cells[2],
        cells[1] + cells[2],
        Optional.of(Integer.valueOf(cells[3])),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        section(),
        Optional.empty(),
        "sample");
  }

  private Task task(String line, Span at) {
    String[] cells = line.split("\\|");
    String number = String.valueOf(tasks.size() + 1);
    List<Unit> units = new ArrayList<>(units(cells[2], Role.LEAD, line, at));
    if (cells.length > 3) {
      units.addAll(units(cells[3], Role.SUPPORT, line, at));
    }
    return new Task(
        section().map(id -> id + ".").orElse("") + number,
        Optional.of(number),
        Optional.of(number + "."),
        section(),
        List.of(),
        cells[0],
        cells[1],
        List.of(new Measure(cells[1], span(cells[1], line, at))),
        List.of(
            new Assignment(
                cells[2],
                span(cells[2], line, at),
                "sample",
                Optional.empty(),
                Optional.empty(),
                units)),
        List.of(),
        at,
        "sample");
  }

  private static List<Unit> units(String cell, Role role, String line, Span at) {
    List<Unit> units = new ArrayList<>();
    for (String name : cell.split("、")) {
      units.add(
          new Unit(
              name,
              name,
              role,
              false,
              Optional.empty(),
              List.of(),
              Optional.empty(),
              Optional.empty(),
              span(name, line, at),
              Optional.empty(),
              "sample"));
    }
    return units;
  }

  private static Span span(String part, String line, Span at) {
    int start = at.start() + line.indexOf(part);
    return new Span(start, start + part.length());
  }

  private Optional<String> section() {
    return sections.isEmpty() ? Optional.empty() : Optional.of(String.valueOf(sections.size()));
  }

  private PolicyDocument document() {
    PolicyDocument empty =
        PolicyParser.create()
            .parse(
                new DecodedText(
                    "",
                    source.name(),
                    source.mediaType(),
                    source.charset(),
                    source.sha256(),
                    List.of()));
    Header header =
        new Header(
            title,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new PolicyDocument(
        empty.schemaVersion(),
        empty.source(),
        header,
        Optional.of(new Period(2023, 2025, new Span(0, 0))),
        List.of(),
        sections,
        tasks,
        targets,
        List.of(),
        List.of(),
        notices);
  }
}
