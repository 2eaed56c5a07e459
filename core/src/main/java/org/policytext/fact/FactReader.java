package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;
import org.policytext.block.Outline;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.UnitNames;
import org.policytext.model.Citation;
import org.policytext.model.Notice;
import org.policytext.model.Target;
import org.policytext.text.Passage;
import org.policytext.text.Sentences;
import org.policytext.text.SourceText;

/** Reads an outline's facts: sections and tasks with their units, targets, citations. */
public final class FactReader {
  private final UnitNames units;
  private final UnitListReader lists;
  private final NodeReader nodes;

  /** Prepares for the tables of {@code lexicon}. */
  public FactReader(Lexicon lexicon, UnitNames units) {
    this.units = units;
    this.lists = new UnitListReader(lexicon, units);
    this.nodes = new NodeReader(lexicon, lists);
  }

  /** Gives the facts of {@code outline}. */
  public Facts read(SourceText source, Outline outline) {
    AssignmentReader assignments = new AssignmentReader(units, outline.front().header());
    assignments.rules(rules(outline));
    Structure structure =
        new StructureReader(assignments, lists)
            .read(outline.introduction(), nodes.read(outline.entries()));
    List<Target> targets = List.of();
    List<Citation> citations = CitationReader.read(source);
    List<Notice> notices = List.of();
    return new Facts(
        structure.sections(),
        structure.tasks(),
        targets,
        citations,
        PeriodReader.read(outline.front().header()),
        notices);
  }

  /** The notice and the introduction may state rules for all lists. */
  private List<FoundRemark> rules(Outline outline) {
    List<FoundRemark> rules = new ArrayList<>();
    for (Passage paragraph : outline.front().notice()) {
      rules.addAll(lists.remarks().readAll(Sentences.of(paragraph)));
    }
    for (Passage paragraph : outline.introduction()) {
      rules.addAll(lists.remarks().readAll(Sentences.of(paragraph)));
    }
    return rules;
  }
}
