package org.policytext.chunk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policytext.model.Assignment;
import org.policytext.model.Located;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Role;
import org.policytext.model.Span;
import org.policytext.model.Stated;
import org.policytext.model.Target;
import org.policytext.model.Task;
import org.policytext.model.Unit;

/**
 * A task of a plan, to be found and understood alone: {@code 1.建设创新平台。建成平台体系。（市科技局牵头）} comes with
 * the plan's title and the headings above it.
 *
 * @param id unique among the chunks of all documents of different names: {@code 佛山.txt#2.1.3}
 * @param document the name of the document; empty where it has none
 * @param plan the plan's title
 * @param task the task's id: {@code 2.1.3}
 * @param path label and title of the headings above the task
 * @param title the task's lead sentence
 * @param text title of the plan, headings, and the task with its unit lists, each on lines of its
 *     own, in canonical text
 * @param units of the task, implied ones too
 * @param targets that the task states
 * @param at the whole task
 */
public record Chunk(
    String id,
    String document,
    Optional<String> plan,
    String task,
    List<String> path,
    String title,
    String text,
    List<Unit> units,
    List<Target> targets,
    Span at)
    implements Located {
  private static final String STEP = " > ";
  private static final String STOP = "。";

  public Chunk {
    path = List.copyOf(path);
    units = List.copyOf(units);
    targets = List.copyOf(targets);
  }

  /**
   * {@return a chunk for each task of a plan, named as its source is: {@code 佛山.txt}}
   *
   * @param document the plan, read
   */
  public static Stream<Chunk> of(PolicyDocument document) {
    return of(document.source().name().orElse(""), document);
  }

  /**
   * {@return a chunk for each task of a plan that is named {@code name}: {@code 广东/佛山.txt}}
   *
   * @param name what the document is called
   * @param document the plan, read
   */
  public static Stream<Chunk> of(String name, PolicyDocument document) {
    Objects.requireNonNull(name, "name");
    Optional<String> plan =
        document.header().title().or(document.header()::noticeTitle).map(Stated::text);
    return document.tasks().stream()
        .map(
            task ->
                new Chunk(
                    name + "#" + task.id(),
                    name,
                    plan,
                    task.id(),
                    task.path(),
                    task.title(),
                    text(plan, task),
                    task.units().toList(),
                    document.targetsIn(task).toList(),
                    task.at()));
  }

  /**
   * {@return the units that have {@code role}, implied ones too: 市科技局 of 市科技局牵头}
   *
   * @param role what the units do
   */
  public Stream<Unit> units(Role role) {
    return units.stream().filter(unit -> unit.role() == role);
  }

  private static String text(Optional<String> plan, Task task) {
    String item = task.label().orElse("") + task.title();
    String work = task.text().isEmpty() ? item : item + STOP + task.text();
    return Stream.of(
            plan.stream(),
            Stream.of(String.join(STEP, task.path()), work),
            task.assignments().stream().map(Assignment::raw))
        .flatMap(lines -> lines)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
