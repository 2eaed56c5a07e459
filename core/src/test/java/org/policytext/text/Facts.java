package org.policytext.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.policytext.PolicyParser;
import org.policytext.model.Header;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Stated;
import org.policytext.model.Target;
import org.policytext.model.Task;
import org.policytext.model.Unit;

/**
 * The facts of a plan without their places, each with how often it stands: tasks, units by role,
 * targets, header. A unit is told by the number of its task, not by the task's id: a heading that
 * is lost would count against all behind it.
 */
record Facts(Map<String, Integer> counts) {
  private static final PolicyParser PARSER = PolicyParser.create();

  static Facts of(String text) {
    return of(PARSER.parse(text));
  }

  static Facts of(PolicyDocument document) {
    Facts facts = new Facts(new HashMap<>());
    facts.addHeader(document.header());
    document.tasks().forEach(facts::addTask);
    document.targets().forEach(facts::addTarget);
    return facts;
  }

  /**
   * Gives the share of the facts of {@code clean} that are here; a fact too many counts against.
   */
  double kept(Facts clean) {
    int both = 0;
    for (Map.Entry<String, Integer> fact : clean.counts.entrySet()) {
      both += Math.min(fact.getValue(), counts.getOrDefault(fact.getKey(), 0));
    }
    int all = Math.max(size(), clean.size());
    return all == 0 ? 1 : both / (double) all;
  }

  int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void addHeader(Header header) {
    add("title", header.title());
    add("notice", header.noticeTitle());
    add("number", header.documentNumber());
    header.issuers().forEach(issuer -> add("issuer " + issuer.text()));
    header.addressees().forEach(addressee -> add("addressee " + addressee.text()));
    header.issuedOn().ifPresent(date -> add("date " + date.date()));
    header.attachments().forEach(attachment -> add("attachment " + attachment.text()));
  }

  private void add(String kind, Optional<Stated> stated) {
    stated.ifPresent(value -> add(kind + ' ' + value.text()));
  }

  private void addTask(Task task) {
    add("task " + task.number().orElse("") + ' ' + task.title());
    task.units().forEach(unit -> addUnit(task, unit));
  }

  private void addUnit(Task task, Unit unit) {
    add("unit " + task.number().orElse("") + ' ' + unit.role() + ' ' + unit.name());
  }

  private void addTarget(Target target) {
    add(
        "target %s %s %s %s %s"
            .formatted(
                target.indicator(),
                target.comparator(),
                target.value().toPlainString(),
                target.unit(),
                target.year()));
  }

  private void add(String fact) {
    counts.merge(fact.replace(" ", ""), 1, Integer::sum);
  }
}
