package org.policytext.index;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policytext.model.Comparison;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Rate;
import org.policytext.model.Span;
import org.policytext.model.Target;
import org.policytext.model.Task;

/** Puts the targets that a careful reader found into a parsed plan. */
final class GoldTargets {
  private final PolicyDocument plan;
  private final String text;
  private final List<Target> targets = new ArrayList<>();

  private GoldTargets(PolicyDocument plan, String text) {
    this.plan = plan;
    this.text = text;
  }

  static PolicyDocument in(PolicyDocument plan, String text, JsonNode gold) {
    GoldTargets targets = new GoldTargets(plan, text);
    gold.get("targets").forEach(targets::add);
    return targets.plan();
  }

  private void add(JsonNode gold) {
    String raw = gold.get("raw").asText();
    int start = Math.max(0, text.indexOf(raw));
    Span at = new Span(start, start + raw.length());
    targets.add(
        new Target(
            "t" + (targets.size() + 1),
            raw,
            at,
            gold.get("indicator").asText(),
            Optional.empty(),
            comparison(gold.get("comparator").asText()),
            Optional.empty(),
            gold.get("value").decimalValue(),
            Optional.<BigDecimal>empty(),
            gold.get("unit").asText(),
            raw,
            number(gold.get("year")),
            Optional.empty(),
            number(gold.get("from")),
            Optional.of(gold.get("rate")).filter(JsonNode::isTextual).map(GoldTargets::rate),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            holder(at).map(Task::id),
            "gold"));
  }

  private static Rate rate(JsonNode word) {
    return Rate.valueOf(word.asText().toUpperCase(Locale.ROOT));
  }

  private static Optional<Integer> number(JsonNode number) {
    return number.isNull() ? Optional.empty() : Optional.of(number.asInt());
  }

  private static Comparison comparison(String sign) {
    for (Comparison comparison : Comparison.values()) {
      if (comparison.sign().equals(sign)) {
        return comparison;
      }
    }
    throw new IllegalArgumentException("sign: " + sign);
  }

  private Optional<Task> holder(Span at) {
    return plan.tasks().stream().filter(task -> task.at().contains(at)).findFirst();
  }

  private PolicyDocument plan() {
    return new PolicyDocument(
        plan.schemaVersion(),
        plan.source(),
        plan.header(),
        plan.period(),
        plan.citations(),
        plan.sections(),
        plan.tasks().stream().map(this::withTargets).toList(),
        targets,
        plan.checks(),
        plan.repairs(),
        plan.notices());
  }

  private Task withTargets(Task task) {
    List<String> stated =
        targets.stream()
            .filter(target -> target.task().filter(task.id()::equals).isPresent())
            .map(Target::id)
            .toList();
    return new Task(
        task.id(),
        task.number(),
        task.label(),
        task.section(),
        task.path(),
        task.title(),
        task.text(),
        task.measures(),
        task.assignments(),
        stated,
        task.at(),
        task.by());
  }
}
