package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.NotTarget;

/** Reads the targets of one paragraph, clause by clause. */
final class TargetParagraphReader {
  private final TargetWords words;
  private final TargetNouns nouns;
  private final TargetYears years;
  private final TargetText source;
  private final String text;
  private final boolean goals;
  private final YearMentions mentions;
  private final TargetCandidates candidates;
  private final List<TargetDraft> drafts = new ArrayList<>();
  private final List<TargetClauses.Clause> clauses;
  private final List<String> recent = new ArrayList<>();
  private boolean summed;
  private boolean proven;

  /** Whether the sentence tells the past: found out where it holds a quantity. */
  private Optional<Boolean> past = Optional.empty();

  TargetParagraphReader(
      TargetWords words,
      TargetNouns nouns,
      TargetYears years,
      YearReader yearReader,
      TargetText source,
      boolean goals) {
    this.words = words;
    this.nouns = nouns;
    this.years = years;
    this.source = source;
    this.text = source.text();
    this.goals = goals;
    this.mentions = new YearMentions(yearReader.read(source));
    this.candidates = new TargetCandidates(words, source, years, mentions, goals);
    this.clauses = TargetClauses.of(source);
  }

  /** Tells whether the sentence that begins with a clause tells the past. */
  private boolean isPast(int clause) {
    int at = clause;
    do {
      TargetClauses.Clause part = clauses.get(at);
      if (has(NotTarget.Where.SENTENCE, part.start(), part.end())) {
        return true;
      }
      at++;
    } while (at < clauses.size() && !clauses.get(at).opensSentence());
    return false;
  }

  private boolean has(NotTarget.Where where, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean found = words.refusal(where, text, i, to) != null;
      if (found && !source.isQuoted(i) && !source.isBracketed(i)) {
        return true;
      }
    }
    return false;
  }

  List<TargetDraft> read() {
    int sentence = 0;
    for (int i = 0; i < clauses.size(); i++) {
      TargetClauses.Clause clause = clauses.get(i);
      if (clause.opensSentence()) {
        years.beginSentence();
        recent.clear();
        proven = false;
        sentence = i;
        past = Optional.empty();
      }
      summed &= clause.goesOn();
      read(clause, sentence);
    }
    return drafts;
  }

  private void read(TargetClauses.Clause clause, int sentence) {
    List<TargetCandidate> values = candidates.of(clause.start(), clause.end(), 0);
    if (values.isEmpty()) {
      return;
    }
    past = past.or(() -> Optional.of(isPast(sentence)));
    if (past.get() && !(goals && years.isDated())) {
      return;
    }
    TargetClauseReader reader =
        new TargetClauseReader(words, nouns, source, mentions, goals, recent, summed, proven);
    List<TargetDraft> found = reader.read(clause.start(), clause.end(), values);
    drafts.addAll(found);
    summed = reader.summed();
    proven |= !found.isEmpty();
    TargetYears.Standing before = years.standing();
    for (TargetCandidate candidate : values) {
      milestones(candidate, reader);
    }
    years.restore(before);
  }

  /** A bracket behind a value may hold milestones: {@code 10件(2023年底达3.85件)}. */
  private void milestones(TargetCandidate candidate, TargetClauseReader main) {
    int open = candidate.quantity().end();
    int close = open < text.length() ? source.closer(open) : -1;
    String indicator = main.indicatorOf(candidate);
    if (close < 0 || indicator.isEmpty()) {
      return;
    }
    int depth = source.depth(open);
    for (TargetClauses.Clause clause : TargetClauses.of(source, open + 1, close, depth)) {
      List<TargetCandidate> values = candidates.of(clause.start(), clause.end(), depth);
      TargetClauseReader reader =
          new TargetClauseReader(
              words, nouns, source, mentions, false, held(indicator), false, true);
      drafts.addAll(reader.read(clause.start(), clause.end(), values));
    }
  }

  private static List<String> held(String indicator) {
    return new ArrayList<>(List.of(indicator));
  }
}
