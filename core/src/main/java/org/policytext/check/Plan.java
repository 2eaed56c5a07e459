package org.policytext.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policytext.model.Header;
import org.policytext.model.Section;
import org.policytext.model.Target;
import org.policytext.model.Task;
import org.policytext.text.SourceText;

/** The facts that a recount looks at. */
public record Plan(
    SourceText source,
    Header header,
    List<Section> sections,
    List<Task> tasks,
    List<Target> targets) {

  /** Gives all sections, each before those under it. */
  List<Section> allSections() {
    List<Section> all = new ArrayList<>();
    collect(sections, all);
    return all;
  }

  /** Depth is bounded by the number of numbering styles. */
  private static void collect(List<Section> sections, List<Section> into) {
    for (Section section : sections) {
      into.add(section);
      collect(section.sections(), into);
    }
  }

  /** Gives the titles of the tasks directly under each section, by its id. */
  Map<String, List<String>> taskTitles() {
    Map<String, List<String>> titles = new HashMap<>();
    for (Task task : tasks) {
      if (task.section().isPresent()) {
        titles.computeIfAbsent(task.section().get(), own -> new ArrayList<>()).add(task.title());
      }
    }
    return titles;
  }
}
