package org.policytext.batch.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policytext.batch.compare.Change;
import org.policytext.batch.compare.Marked;
import org.policytext.batch.table.Plan;
import org.policytext.batch.table.PlanLinks;
import org.policytext.message.Messages;

/**
 * The page of two versions of a plan.
 *
 * @param before the older version
 * @param after the newer one
 * @param changes between them
 * @param links to the pages of the versions
 * @param messages what the page says
 */
public record DiffPage(
    Plan before, Plan after, List<Change> changes, PlanLinks links, Messages messages) {
  public DiffPage {
    changes = List.copyOf(changes);
  }

  /** Writes the page. */
  public void write(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    JtediffGenerated.render(
        new OwaspHtmlTemplateOutput(new WriterOutput(writer)), null, this, Assets.DIFF);
    writer.flush();
  }

  String say(String english, Object... values) {
    return messages.say(english, values);
  }

  String language() {
    return messages.language().tag();
  }

  /** Gives the changes of targets, or of tasks and their parts, by the task or indicator. */
  Map<String, List<Change>> changes(boolean targets) {
    Map<String, List<Change>> groups = new LinkedHashMap<>();
    changes.stream()
        .filter(change -> change.what().equals("target") == targets)
        .forEach(it -> groups.computeIfAbsent(it.where(), key -> new ArrayList<>()).add(it));
    return groups;
  }

  long count(String what, String how) {
    return changes.stream().filter(it -> it.what().equals(what) && it.how().equals(how)).count();
  }

  List<Marked> before(Change change) {
    return Marked.of(change.before(), change.after());
  }

  List<Marked> after(Change change) {
    return Marked.of(change.after(), change.before());
  }

  /** Gives the address in the older version, or null, which leaves the attribute away. */
  String older(Change change) {
    return address(before, change.old());
  }

  /** Gives the address in the newer version, or null. */
  String newer(Change change) {
    return address(after, change.now());
  }

  private String address(Plan plan, Optional<Change.Fact> fact) {
    return fact.map(it -> links.orNull(plan, it.link())).orElse(null);
  }
}
