package org.policytext.batch.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.policytext.batch.compare.IndicatorRow;
import org.policytext.batch.compare.PlanComparison;
import org.policytext.batch.compare.UnitRow;
import org.policytext.batch.table.Plan;
import org.policytext.batch.table.Words;
import org.policytext.model.Role;
import org.policytext.model.Target;

/**
 * The page of a comparison.
 *
 * @param comparison to show
 */
public record ComparisonPage(PlanComparison comparison) {
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

  String value(Target target) {
    return Words.value(target);
  }

  String years(Target target) {
    return Words.years(target);
  }

  String pace(IndicatorRow row, Plan plan, Target target) {
    return row.pace(plan, target).map(pace -> "每年 " + Words.brief(pace) + target.unit()).orElse("");
  }

  List<Role> roles() {
    return List.of(Role.values());
  }

  String count(UnitRow row, Plan plan, Role role) {
    int count = row.count(plan, role);
    return count == 0 ? "" : Words.chinese(role) + " " + BigDecimal.valueOf(count);
  }

  String kind(Role role) {
    return Words.kind(role);
  }

  String percent(double likeness) {
    return Math.round(likeness * 100) + "%";
  }
}
