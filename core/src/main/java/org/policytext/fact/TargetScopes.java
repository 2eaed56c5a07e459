package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.fact.Node.ParagraphTask;
import org.policytext.lexicon.HeadingWord;
import org.policytext.text.Passage;

/**
 * Lays out the text of a plan for the target reader: each section's and task's own text, in text
 * order.
 */
final class TargetScopes {
  private final HeadingKinds kinds;
  private final List<TargetScope> scopes = new ArrayList<>();

  private TargetScopes(HeadingKinds kinds) {
    this.kinds = kinds;
  }

  static List<TargetScope> of(List<Passage> introduction, List<Node> nodes, HeadingKinds kinds) {
    TargetScopes layout = new TargetScopes(kinds);
    layout.scopes.add(ofPlan(introduction));
    layout.add(nodes, Optional.empty(), List.of(), false);
    return layout.scopes;
  }

  /** What stands before the first heading or behind the last task is text of the plan itself. */
  private static TargetScope ofPlan(List<Passage> paragraphs) {
    return new TargetScope(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        paragraphs,
        Optional.empty());
  }

  private void add(
      List<Node> nodes, Optional<String> above, List<Passage> titlesAbove, boolean goalsAbove) {
    for (Node node : nodes) {
      Optional<String> id = Optional.of(node.id());
      Optional<HeadingWord> word = kinds.word(node.text().title().text());
      boolean goals = goalsAbove || word.isPresent() && word.get().kind() == HeadingWord.Kind.GOALS;
      List<Passage> titles = node.task() ? titlesAbove : with(titlesAbove, node.text().title());
      if (node.paragraphs().isEmpty()) {
        scopes.add(
            new TargetScope(
                node.task() ? above : id,
                node.task() ? id : Optional.empty(),
                Optional.of(node.text().title()),
                titles,
                goals,
                withBoxes(node),
                deadline(node)));
      }
      for (ParagraphTask task : node.paragraphs()) {
        add(task, id, titles, goals);
      }
      if (!node.closing().isEmpty()) {
        scopes.add(ofPlan(node.closing()));
      }
      add(node.children(), id, titles, goals);
    }
  }

  private static List<Passage> with(List<Passage> above, Passage title) {
    List<Passage> titles = new ArrayList<>(above);
    titles.add(title);
    return titles;
  }

  /** Gives the deadline in the cells of a row: what stands under 完成时限. */
  private static Optional<Passage> deadline(Node node) {
    List<UnitList> lists = node.entry().cells().isEmpty() ? List.of() : node.text().lists();
    return lists.stream().flatMap(list -> list.deadline().stream()).findFirst();
  }

  private static List<Passage> withBoxes(Node node) {
    List<Passage> paragraphs = new ArrayList<>(node.text().pieces());
    paragraphs.addAll(node.entry().boxes());
    return paragraphs;
  }

  private void add(
      ParagraphTask task, Optional<String> section, List<Passage> titles, boolean goals) {
    scopes.add(
        new TargetScope(
            section,
            Optional.of(task.id()),
            Optional.of(task.title()),
            titles,
            goals,
            task.text().pieces(),
            Optional.empty()));
  }
}
