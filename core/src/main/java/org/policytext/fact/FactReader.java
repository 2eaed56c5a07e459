package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.block.CellLines;
import org.policytext.block.Outline;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.lookup.UnitNames;
import org.policytext.model.Citation;
import org.policytext.model.Header;
import org.policytext.model.Notice;
import org.policytext.model.Period;
import org.policytext.model.Target;
import org.policytext.text.Passage;
import org.policytext.text.Sentences;
import org.policytext.text.SourceText;

/** Reads an outline's facts: sections and tasks with their units, targets, citations. */
public final class FactReader {
  private final UnitNames units;
  private final UnitClassifier.Words unitWords;
  private final CellLines cellLines;
  private final UnitListReader lists;
  private final NodeReader nodes;
  private final TargetReader targets;
  private final CitationReader citations;
  private final NoticeReader notices;

  /** Prepares for the tables of {@code lexicon}. */
  public FactReader(Lexicon lexicon, UnitNames units) {
    this.units = units;
    this.unitWords = UnitClassifier.Words.of(lexicon);
    this.cellLines = new CellLines(lexicon);
    this.lists = new UnitListReader(lexicon, units);
    this.nodes = new NodeReader(lexicon, lists);
    this.targets = new TargetReader(lexicon, units);
    this.citations = new CitationReader(lexicon);
    this.notices = new NoticeReader(lists);
  }

  /** Gives the facts of {@code outline}. */
  public Facts read(SourceText source, Outline outline) {
    Header header = outline.front().header();
    Optional<Period> period = PeriodReader.read(header);
    List<Node> tree = nodes.read(outline.entries());
    List<Target> found =
        targets.read(
            TargetScopes.of(outline.introduction(), tree, nodes.kinds()),
            period,
            header.issuedOn().map(issued -> issued.date().getYear()));
    AssignmentReader assignments = new AssignmentReader(units, unitWords, header);
    assignments.rules(rules(outline));
    Structure structure =
        new StructureReader(assignments, lists, found).read(outline.introduction(), tree);
    List<Notice> told = new ArrayList<>(notices.read(outline, tree, structure.tasks()));
    List<Citation> cited = citations.read(source, told);
    cellLines.left(source).forEach(rows -> told.add(NoticeReader.unreadTable(rows)));
    LimitReader.read(source, told);
    assignments.unheld().ifPresent(remark -> told.add(NoticeReader.unheld(remark)));
    return new Facts(structure.sections(), structure.tasks(), found, cited, period, told);
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
