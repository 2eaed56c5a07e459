package org.policytext.batch.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.policytext.batch.compare.IndicatorRow;
import org.policytext.batch.compare.PlanComparison;
import org.policytext.batch.compare.UnitRow;
import org.policytext.batch.table.Plan;
import org.policytext.batch.table.PlanLinks;
import org.policytext.batch.table.Words;
import org.policytext.model.Role;
import org.policytext.model.Target;

/**
 * The page of a comparison.
 *
 * @param comparison to show
 * @param links to the pages of the plans
 * @param words what the page says
 */
public record ComparisonPage(PlanComparison comparison, PlanLinks links, Words words) {
  /** Writes the page. */
  public void write(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    JtecompareGenerated.render(
        new OwaspHtmlTemplateOutput(new WriterOutput(writer)), null, this, Assets.COMPARISON);
    writer.flush();
  }

  List<IndicatorRow> shared() {
    return comparison.indicators().stream().filter(IndicatorRow::isShared).toList();
  }

  /** Gives the indicators that only this plan has. */
  List<Target> alone(Plan plan) {
    return comparison.indicators().stream()
        .filter(row -> !row.isShared())
        .flatMap(row -> row.targets(plan).stream())
        .toList();
  }

  String say(String english, Object... values) {
    return words.messages().say(english, values);
  }

  String language() {
    return words.messages().language().tag();
  }

  String value(Target target) {
    return words.value(target);
  }

  String years(Target target) {
    return Words.years(target);
  }

  /** An annual value tells its pace itself. */
  String pace(IndicatorRow row, Plan plan, Target target) {
    return row.pace(plan, target)
        .filter(pace -> pace.compareTo(target.value()) != 0)
        .map(pace -> words.pace(pace, target.unit()))
        .orElse("");
  }

  List<Role> roles() {
    return List.of(Role.values());
  }

  String count(UnitRow row, Plan plan, Role role) {
    int count = row.count(plan, role);
    return count == 0 ? "" : words.role(role) + " " + count;
  }

  String kind(Role role) {
    return Words.kind(role);
  }

  String percent(double likeness) {
    return Math.round(likeness * 100) + "%";
  }
}
