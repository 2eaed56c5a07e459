package org.policytext.batch.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.policytext.batch.table.Plan;
import org.policytext.batch.table.Words;
import org.policytext.message.Messages;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Role;
import org.policytext.model.Stated;
import org.policytext.model.Task;
import org.policytext.model.Unit;

/** The page of a plan: its text with every fact at its place, and the facts beside it. */
public final class PlanPage {
  private static final int MATRIX_ROWS = 24;
  private static final int MATRIX_COLUMNS = 24;

  private final Plan plan;
  private final PlanFacts facts;
  private final List<List<Piece>> lines;
  private final boolean partOfRun;
  private final Words words;

  /**
   * Prepares the page of {@code plan}.
   *
   * @param text that the places of the plan's facts point into
   * @param partOfRun whether there is an {@code index.html} to go back to
   * @param messages what the page says beside the plan's own words
   */
  public PlanPage(Plan plan, String text, boolean partOfRun, Messages messages) {
    this.plan = plan;
    this.partOfRun = partOfRun;
    this.words = new Words(messages);
    this.facts = new PlanFacts(plan, words);
    this.lines = TextPieces.lines(text, facts.places());
  }

  /** Writes the page. */
  public void write(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    JteplanGenerated.render(
        new OwaspHtmlTemplateOutput(new WriterOutput(writer)), null, this, Assets.PLAN);
    writer.flush();
  }

  /** Gives the policy that the page carries: it asks for nothing and runs no script but its own. */
  public static String policy() {
    return Assets.PLAN.policy();
  }

  /** Gives the name of a task's place on the page: {@code task-2.1.3}. */
  public static String anchor(String task) {
    return "task-" + task;
  }

  String say(String english, Object... values) {
    return words.messages().say(english, values);
  }

  String language() {
    return words.messages().language().tag();
  }

  String title() {
    return plan.title();
  }

  boolean isPartOfRun() {
    return partOfRun;
  }

  PlanFacts facts() {
    return facts;
  }

  List<List<Piece>> lines() {
    return lines;
  }

  PolicyDocument document() {
    return plan.document();
  }

  String issuers() {
    return document().header().issuers().stream()
        .map(Stated::text)
        .collect(Collectors.joining("、"));
  }

  long units() {
    return document().tasks().stream().flatMap(Task::units).count();
  }

  long failedChecks() {
    return document().checks().stream().filter(check -> !check.holds()).count();
  }

  /** Gives the names of all units, to filter by. */
  Set<String> unitNames() {
    return document().tasks().stream()
        .flatMap(Task::units)
        .map(Unit::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  List<Role> roles() {
    return List.of(Role.values());
  }

  String kind(Role role) {
    return Words.kind(role);
  }

  String role(Role role) {
    return words.role(role);
  }

  String languageOfText() {
    return switch (document().source().script()) {
      case SIMPLIFIED -> "zh-Hans";
      case TRADITIONAL -> "zh-Hant";
      case MIXED -> "zh";
    };
  }

  /** Gives how many tasks each unit has under each heading. */
  Matrix matrix() {
    Matrix.Counter counter = new Matrix.Counter();
    for (Task task : document().tasks()) {
      String heading = task.path().isEmpty() ? "—" : task.path().get(task.path().size() - 1);
      task.units().forEach(unit -> counter.add(unit.name(), heading));
    }
    return counter.top(MATRIX_ROWS, MATRIX_COLUMNS);
  }
}
