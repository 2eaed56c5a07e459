package org.policytext.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Stated;
import org.policytext.model.Target;
import org.policytext.model.Task;
import org.policytext.model.Unit;

/** The Lucene documents of one plan. What holds for the plan stands in each of them. */
final class PlanBlock {
  private final String id;
  private final PolicyDocument plan;
  private final PlanContents contents;

  PlanBlock(String id, PolicyDocument plan, Regions regions) {
    this.id = id;
    this.plan = plan;
    this.contents = new PlanContents(plan, regions);
  }

  List<Document> documents() {
    List<Document> block = new ArrayList<>();
    for (Task task : plan.tasks()) {
      List<Target> targets = contents.targets(task);
      targets.forEach(target -> block.add(target(target, Optional.of(task), block.size())));
      block.add(task(task, targets, block.size()));
    }
    contents
        .targetsOutsideTasks()
        .forEach(target -> block.add(target(target, Optional.empty(), block.size())));
    block.add(plan(block.size()));
    return block;
  }

  private Document task(Task task, List<Target> targets, int order) {
    FieldWriter fields = of(Fields.TASK_KIND, task.id(), order);
    fields.words(Fields.TITLE, task.title());
    fields.words(Fields.TEXT, task.text());
    fields.words(Fields.PATH, String.join(" ", task.path()));
    fields.words(Fields.UNITS, names(task));
    fields.pairs(task.title() + " " + task.text());
    task.units().forEach(unit -> unit(fields, unit));
    targets.forEach(target -> fields.facet(Fields.INDICATOR, target.indicator()));
    fields.years(contents.years());
    contents.citations(task).forEach(fields::citation);
    fields.json(part(List.of(task), targets));
    return fields.document();
  }

  private static String names(Task task) {
    return task.units().map(Unit::name).distinct().collect(Collectors.joining(" "));
  }

  private static void unit(FieldWriter fields, Unit unit) {
    String role = unit.role().name().toLowerCase(Locale.ROOT);
    for (String field : List.of(Fields.UNIT, role)) {
      NamesOfUnits.exact(unit).forEach(name -> fields.name(field, name));
      NamesOfUnits.bodies(unit).forEach(body -> fields.name(field + Fields.BODY, body));
    }
    NamesOfUnits.namings(unit).entrySet().stream()
        .map(NamesOfUnits::term)
        .forEach(naming -> fields.name(Fields.NAMING, naming));
    unit.level()
        .ifPresent(level -> fields.name(Fields.LEVEL, level.name().toLowerCase(Locale.ROOT)));
    fields.facet(Fields.UNIT, unit.name());
    fields.facet("role", role);
  }

  private Document target(Target target, Optional<Task> task, int order) {
    FieldWriter fields = of(Fields.TARGET_KIND, target.id(), order);
    fields.words(Fields.TITLE, target.indicator());
    fields.words(Fields.TEXT, target.raw());
    fields.pairs(target.raw());
    fields.target(target);
    fields.name(Fields.SCOPE, task.isPresent() ? Fields.TASK_SCOPE : Fields.PLAN_SCOPE);
    fields.facet(Fields.INDICATOR, target.indicator());
    fields.years(target.year().map(Set::of).orElseGet(contents::years));
    task.ifPresent(holder -> holder.units().forEach(unit -> unit(fields, unit)));
    fields.json(part(task.map(List::of).orElse(List.of()), List.of(target)));
    return fields.document();
  }

  private Document plan(int order) {
    FieldWriter fields = of(Fields.PLAN_KIND, "", order);
    fields.words(Fields.TITLE, plan.header().title().map(Stated::text).orElse(""));
    fields.years(contents.years());
    plan.citations().forEach(fields::citation);
    fields.json(plan);
    return fields.document();
  }

  private FieldWriter of(String kind, String part, int order) {
    FieldWriter fields = new FieldWriter();
    fields.identity(kind, id, part, order);
    contents.regions().forEach(fields::region);
    plan.header().issuers().forEach(issuer -> fields.issuer(issuer.text()));
    plan.header()
        .documentNumber()
        .ifPresent(number -> fields.name(Fields.NUMBER, SearchText.name(number.text())));
    return fields;
  }

  /** A plan of its own with nothing but what a hit shows. */
  private PolicyDocument part(List<Task> tasks, List<Target> targets) {
    return new PolicyDocument(
        plan.schemaVersion(),
        plan.source(),
        plan.header(),
        plan.period(),
        List.of(),
        List.of(),
        tasks,
        targets,
        List.of(),
        List.of(),
        List.of());
  }
}
