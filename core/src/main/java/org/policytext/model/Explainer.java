package org.policytext.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.model.Explanation.Step;

/** Tells why facts were read so, from what they say of themselves. */
final class Explainer {
  private final List<Step> steps = new ArrayList<>();

  private Explainer() {}

  static Explanation explain(Located fact) {
    Explainer explainer = new Explainer();
    Optional<String> by = explainer.by(fact);
    return new Explanation(fact, by, explainer.steps);
  }

  /** Gives the rule; takes note of what is stated elsewhere. */
  private Optional<String> by(Located fact) {
    if (fact instanceof Unit unit) {
      String part = unit.implied() ? "implied " + unit.name() : "name " + unit.name();
      unit.statedAt().ifPresent(at -> step(part, at));
      return Optional.of(unit.by());
    }
    if (fact instanceof Target target) {
      target.yearStatedAt().ifPresent(at -> step(year(target), at));
      return Optional.of(target.by());
    }
    if (fact instanceof Assignment list) {
      list.deadline().ifPresent(deadline -> step("deadline " + deadline.text(), list.at()));
      list.scope().ifPresent(scope -> step("scope " + scope, list.at()));
      return Optional.of(list.by());
    }
    if (fact instanceof Section section) {
      return Optional.of(section.by());
    }
    if (fact instanceof Task task) {
      return Optional.of(task.by());
    }
    if (fact instanceof Repair repair) {
      step("repaired to " + repair.repaired(), repair.at());
      return Optional.of(repair.kind());
    }
    if (fact instanceof Check check) {
      return Optional.of(check.kind());
    }
    if (fact instanceof Notice notice) {
      return Optional.of(notice.code());
    }
    return Optional.empty();
  }

  private static String year(Target target) {
    String from = target.from().map(year -> year + " to ").orElse("");
    return "year " + from + target.year().map(String::valueOf).orElse("");
  }

  private void step(String part, Span at) {
    steps.add(new Step(part, at));
  }
}
