package org.policytext.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plan, read: what it says, where it says so, and which rule found it. Of 一、重点任务 and
 * 1.建设平台。（市科技局牵头） it has one section and one task with the lead 市科技局.
 *
 * @param schemaVersion of the canonical model
 * @param source where the text came from
 * @param header title, issuers, date, document number
 * @param period the years that the plan covers
 * @param citations every document that the text cites in 《》
 * @param sections the tree of headings
 * @param tasks in text order
 * @param targets in text order
 * @param checks what the document says of itself, recounted
 * @param repairs every damage that was mended
 * @param notices what was read with doubt
 */
public record PolicyDocument(
    String schemaVersion,
    Source source,
    Header header,
    Optional<Period> period,
    List<Citation> citations,
    List<Section> sections,
    List<Task> tasks,
    List<Target> targets,
    List<Check> checks,
    List<Repair> repairs,
    List<Notice> notices) {
  /** The version of the canonical model that this library writes. */
  public static final String SCHEMA_VERSION = "1";

  public PolicyDocument {
    citations = List.copyOf(citations);
    sections = List.copyOf(sections);
    tasks = List.copyOf(tasks);
    targets = List.copyOf(targets);
    checks = List.copyOf(checks);
    repairs = List.copyOf(repairs);
    notices = List.copyOf(notices);
  }

  /** {@return all sections, each before those under it: 二、主要任务, then （一）完善机制} */
  public Stream<Section> allSections() {
    return sections.stream().flatMap(Section::walk);
  }

  /**
   * {@return the section with an id: {@code 2.1} is （一） under 二、}
   *
   * @param id the path of ordinals: {@code 2.1}
   */
  public Optional<Section> section(String id) {
    return allSections().filter(section -> section.id().equals(id)).findFirst();
  }

  /**
   * {@return the task with an id: {@code 2.1.3} is 3、 under （一） under 二、}
   *
   * @param id the path of ordinals: {@code 2.1.3}
   */
  public Optional<Task> task(String id) {
    return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
  }

  /**
   * {@return the tasks that stand in a section or in one under it: of 二、主要任务 those of （一） too}
   *
   * @param section of this document
   */
  public Stream<Task> tasksIn(Section section) {
    return tasks.stream()
        .filter(task -> task.section().filter(it -> isIn(it, section.id())).isPresent());
  }

  private static boolean isIn(String id, String section) {
    return id.equals(section) || id.startsWith(section + ".");
  }

  /** {@return the units of all tasks, implied ones too, in order: 市科技局, 市财政局, 市科技局} */
  public Stream<Unit> units() {
    return tasks.stream().flatMap(Task::units);
  }

  /**
   * {@return the units that have {@code role} in any task, in order: 市科技局 leads one}
   *
   * @param role what the units do
   */
  public Stream<Unit> units(Role role) {
    return units().filter(unit -> unit.role() == role);
  }

  /**
   * {@return the tasks that name {@code unit} in {@code role}: 市科技局 as {@link Role#LEAD}}
   *
   * @param unit the name written out: 市科技局
   * @param role what the units do
   */
  public Stream<Task> tasks(String unit, Role role) {
    return tasks.stream().filter(task -> task.units(role).anyMatch(it -> it.name().equals(unit)));
  }

  /**
   * {@return the target with an id: {@code t3} is the third, 专利转让达到1500件}
   *
   * @param id as {@link Task#targets()} has it
   */
  public Optional<Target> target(String id) {
    return targets.stream().filter(target -> target.id().equals(id)).findFirst();
  }

  /**
   * {@return the targets that a task states, in order: 建成平台10个 of 1.建设创新平台}
   *
   * @param task of this document
   */
  public Stream<Target> targetsIn(Task task) {
    return targets.stream().filter(target -> task.targets().contains(target.id()));
  }

  /**
   * {@return the targets that measure {@code indicator}, by its printed or its canonical name, with
   * or without a word for the plan's own region: 全市发明专利授权量, 发明专利授权量 or {@code
   * invention-patents-granted}}
   *
   * @param indicator as printed, or its canonical name
   */
  public Stream<Target> targets(String indicator) {
    return targets.stream().filter(target -> target.measures(indicator));
  }

  /**
   * {@return every fact with its place, each before those in it: a task, its unit lists, their
   * units} A citation is there once for each place, as a {@link Citation.Mention}.
   */
  public Stream<Located> facts() {
    return AllFacts.of(this);
  }

  /**
   * {@return the facts at a place, innermost first: at 财政局 the unit 市财政局, its unit list, the task,
   * the sections around it}
   *
   * @param place in the text as given
   */
  public Stream<Located> find(Span place) {
    return AllFacts.at(place, this);
  }

  /**
   * {@return why a fact was read so: the rule that read it, and where what is not printed at its
   * place is stated} Of 教育局 in （市发展改革局、教育局配合）: the unit 市教育局, by {@code carried-prefix}, 市 is
   * stated before 发展改革局.
   *
   * @param fact one of {@link #facts()}
   */
  public Explanation explain(Located fact) {
    return Explainer.explain(fact);
  }
}
