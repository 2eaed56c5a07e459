package org.policytext.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.policytext.block.Entry;
import org.policytext.fact.Node.ParagraphTask;
import org.policytext.model.Measure;
import org.policytext.model.Section;
import org.policytext.model.Target;
import org.policytext.model.Task;
import org.policytext.text.Passage;

/** Writes the nodes of a plan as sections and tasks. */
final class StructureReader {
  private final AssignmentReader assignments;
  private final UnitListReader lists;
  private final Map<String, List<String>> targets = new HashMap<>();
  private final List<Task> tasks = new ArrayList<>();
  private final Map<String, Optional<String>> numbers = new HashMap<>();

  StructureReader(AssignmentReader assignments, UnitListReader lists, List<Target> found) {
    this.assignments = assignments;
    this.lists = lists;
    for (Target target : found) {
      if (target.task().isPresent()) {
        targets.computeIfAbsent(target.task().get(), id -> new ArrayList<>()).add(target.id());
      }
    }
  }

  /** What the headings above an item give it. */
  private record Above(
      List<String> path, Optional<String> section, Optional<UnitList> list, int level) {}

  Structure read(List<Passage> introduction, List<Node> nodes) {
    introduction(introduction);
    List<Section> sections =
        sections(nodes, new Above(List.of(), Optional.empty(), Optional.empty(), 1));
    return new Structure(sections, List.copyOf(tasks));
  }

  /** Before the first heading a paragraph is a task only if it carries a unit list. */
  private void introduction(List<Passage> paragraphs) {
    List<List<UnitList>> read = new ArrayList<>();
    for (Passage paragraph : paragraphs) {
      read.add(lists.read(paragraph));
    }
    int count = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      int next = i + 1;
      boolean listed =
          next < paragraphs.size() && UnitListReader.isList(read.get(next), paragraphs.get(next));
      if (listed || !read.get(i).isEmpty()) {
        count++;
        List<Passage> text = paragraphs.subList(i, listed ? i + 2 : i + 1);
        ParagraphTask task = NodeReader.paragraphTask(text, "0." + count, lists);
        add(task, new Above(List.of(), Optional.empty(), Optional.empty(), 1));
        i += text.size() - 1;
      }
    }
  }

  private List<Section> sections(List<Node> nodes, Above above) {
    List<Section> sections = new ArrayList<>();
    for (Node node : nodes) {
      if (node.task()) {
        add(node, above);
      } else {
        sections.add(section(node, above));
      }
    }
    return sections;
  }

  private Section section(Node node, Above above) {
    Entry entry = node.entry();
    Above here = below(node, above);
    for (UnitList list : node.text().lists()) {
      assignments.sectionList(list);
    }
    for (ParagraphTask task : node.paragraphs()) {
      add(task, here);
    }
    List<Section> children = sections(node.children(), here);
    return new Section(
        node.id(),
        entry.marker().isPresent() ? Optional.of(entry.label()) : Optional.empty(),
        node.text().title().text(),
        above.level(),
        entry.whole().at(),
        entry.style(),
        ownText(node),
        children);
  }

  /** A section's list holds for its tasks without one. */
  private static Above below(Node node, Above above) {
    List<String> path = new ArrayList<>(above.path());
    path.add(node.entry().label() + node.text().title().text());
    List<UnitList> own = node.text().lists();
    boolean handsDown = node.paragraphs().isEmpty() && !own.isEmpty();
    Optional<UnitList> list = handsDown ? Optional.of(own.get(own.size() - 1)) : above.list();
    return new Above(List.copyOf(path), Optional.of(node.id()), list, above.level() + 1);
  }

  private static String ownText(Node node) {
    Map<Integer, Integer> tasks = new HashMap<>();
    for (ParagraphTask task : node.paragraphs()) {
      tasks.put(task.whole().start(), task.whole().end());
    }
    StringJoiner own = new StringJoiner("\n");
    for (Passage paragraph : node.entry().paragraphs()) {
      if (tasks.getOrDefault(paragraph.start(), -1) != paragraph.end()) {
        own.add(paragraph.text());
      }
    }
    return own.toString();
  }

  private void add(Node node, Above above) {
    Entry entry = node.entry();
    tasks.add(
        task(
            node.id(),
            entry.number().isPresent() ? shared(entry.number().get()) : Optional.empty(),
            entry.number().isPresent() ? shared(entry.label()) : Optional.empty(),
            above,
            node.text(),
            entry.whole(),
            entry.style(),
            entry.value()));
  }

  /** Numbers recur from section to section; a huge plan holds each once. */
  private Optional<String> shared(String number) {
    return numbers.computeIfAbsent(number, Optional::of);
  }

  private void add(ParagraphTask task, Above above) {
    tasks.add(
        task(
            task.id(),
            Optional.empty(),
            Optional.empty(),
            above,
            task.text(),
            task.whole(),
            "lead-sentence",
            0));
  }

  private Task task(
      String id,
      Optional<String> number,
      Optional<String> label,
      Above above,
      TaskText text,
      Passage at,
      String by,
      int value) {
    String whole = text.text();
    List<Measure> measures = new ArrayList<>();
    for (Passage sentence : text.sentences()) {
      measures.add(new Measure(sentence.text(whole), sentence.at()));
    }
    return new Task(
        id,
        number,
        label,
        above.section(),
        above.path(),
        text.title().text(),
        whole,
        measures,
        assignments.read(text.lists(), value, above.list()),
        targets.getOrDefault(id, List.of()),
        at.at(),
        by);
  }
}
