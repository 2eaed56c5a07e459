package org.policytext.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.NotTarget;
import org.policytext.lexicon.lookup.UnitNames;
import org.policytext.model.Period;
import org.policytext.model.Span;
import org.policytext.model.Target;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/** Reads commitments with a number: {@code 到2025年,海外发明专利授权量达到1500件}. */
final class TargetReader {
  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_BRACKET = 400;

  private final TargetWords words;
  private final TargetNouns nouns;
  private final IndicatorNames indicators;

  TargetReader(Lexicon lexicon, UnitNames units) {
    words = new TargetWords(lexicon);
    nouns = new TargetNouns(lexicon, words);
    indicators = new IndicatorNames(lexicon, units);
  }

  /**
   * Gives the targets of {@code scopes}, in text order, numbered {@code t1}, {@code t2} and so on.
   *
   * @param period that the plan covers
   * @param issued the year of its date of issue
   */
  List<Target> read(List<TargetScope> scopes, Optional<Period> period, Optional<Integer> issued) {
    Reading reading = new Reading(period, issued);
    scopes.forEach(reading::read);
    return reading.targets();
  }

  /** The work on one plan. */
  private final class Reading {
    private record Found(TargetDraft draft, TargetScope scope) {}

    private final TargetYears years;
    private final Optional<Period> period;
    private final Optional<Integer> issued;
    private final HeadingYears headings;
    private YearReader yearReader;
    private final Map<String, TargetYears.Standing> standings = new HashMap<>();
    private final List<Found> found = new ArrayList<>();

    /** The section that looks back, or whose short line turns to the past; null if none does. */
    private String review;

    /** Whether the paragraph before announces what follows it: 到2035年,主要目标如下:. */
    private boolean introduces;

    private final TargetTable table;

    Reading(Optional<Period> period, Optional<Integer> issued) {
      this.period = period;
      this.issued = issued;
      years = new TargetYears(period);
      headings = new HeadingYears(words, period);
      yearReader = new YearReader(words, period, now(null));
      table = new TargetTable(words, period);
    }

    void read(TargetScope scope) {
      YearMention heading = headings.of(scope.titles());
      yearReader = new YearReader(words, period, now(heading));
      years.begin(inherited(scope, heading), heading);
      scope.heading().ifPresent(title -> enter(scope, title, heading));
      if (scope.goals()) {
        review = null;
      }
      List<Passage> paragraphs = TargetLines.of(scope.paragraphs(), words);
      for (int i = 0; i < paragraphs.size(); i++) {
        boolean last = i + 1 == paragraphs.size();
        paragraph(
            scope, paragraphs.get(i), last ? Optional.empty() : Optional.of(paragraphs.get(i + 1)));
      }
      scope.section().filter(id -> scope.task().isEmpty()).ifPresent(this::keep);
    }

    private void keep(String section) {
      years.beginParagraph(introduces);
      standings.put(section, years.standing());
    }

    /** Gives the year of 今年: of the heading, of the title, of the date of issue. */
    private Optional<Integer> now(YearMention heading) {
      boolean single = heading != null && !heading.isPeriod();
      Optional<Integer> first = period.map(Period::from);
      Optional<Integer> only = period.filter(all -> all.from() == all.to()).map(Period::from);
      return single ? heading.to() : only.or(() -> issued).or(() -> first);
    }

    /** Gives what its own heading, else the section above says; of a task what headings say. */
    private TargetYears.Standing inherited(TargetScope scope, YearMention heading) {
      TargetYears.Standing headings = TargetYears.Standing.of(heading);
      String id = scope.section().orElse("");
      int dot = id.lastIndexOf('.');
      return dot < 0 || scope.task().isPresent() || isOwn(scope, heading)
          ? headings
          : standings.getOrDefault(id.substring(0, dot), headings);
    }

    private static boolean isOwn(TargetScope scope, YearMention heading) {
      int last = scope.titles().size() - 1;
      return heading != null
          && last >= 0
          && heading.at().start() >= scope.titles().get(last).at().start();
    }

    private void enter(TargetScope scope, Passage heading, YearMention years) {
      boolean within = isWithin(section(scope), review);
      boolean looksBack = ends(NotTarget.Where.HEADING, heading) || isOver(scope, years);
      if (!within && looksBack) {
        review = section(scope);
      } else if (!within || ends(NotTarget.Where.FORWARD, heading)) {
        review = null;
      }
      if (!heading.isEmpty()) {
        table.beginRow();
        paragraph(scope, heading, Optional.empty());
      }
    }

    /** {@code 一、2024年主要工作} in a document of 2025 that plans no part of 2024. */
    private boolean isOver(TargetScope scope, YearMention years) {
      if (scope.task().isPresent() || issued.isEmpty() || !isOwn(scope, years)) {
        return false;
      }
      int last = years.to().orElse(issued.get());
      return last < issued.get() && period.filter(plan -> plan.from() <= last).isEmpty();
    }

    private static String section(TargetScope scope) {
      return scope.section().orElse("");
    }

    private static boolean isWithin(String section, String outer) {
      return outer != null
          && (outer.isEmpty() ? section.isEmpty() : (section + ".").startsWith(outer + "."));
    }

    private boolean ends(NotTarget.Where where, Passage line) {
      String text = line.source().text();
      return words.refusalBefore(where, text, line.start(), line.end()) != null;
    }

    private void paragraph(TargetScope scope, Passage paragraph, Optional<Passage> next) {
      if (paragraph.length() <= LONGEST_HEADING && !paragraph.endsWith("。")) {
        turn(paragraph.strip(), section(scope));
      }
      years.beginParagraph(introduces);
      introduces = paragraph.endsWith(":");
      if (review != null
          || paragraph.isEmpty()
          || isTable(scope, paragraph, next)
          || !hasSign(paragraph)) {
        return;
      }
      TargetText text = TargetText.of(paragraph);
      YearMention behind = behind(paragraph);
      years.setBehind(behind == null ? scope.deadline().map(this::year).orElse(null) : behind);
      TargetParagraphReader reader =
          new TargetParagraphReader(words, nouns, years, yearReader, text, scope.goals());
      reader.read().forEach(draft -> found.add(new Found(draft, scope)));
    }

    private boolean hasSign(Passage passage) {
      String text = passage.source().text();
      return words.signs().in(text, passage.start(), passage.end()) >= 0;
    }

    private boolean isTable(TargetScope scope, Passage paragraph, Optional<Passage> next) {
      boolean before = table.isOpen() && !isSentence(paragraph);
      table.read(paragraph, next).ifPresent(draft -> found.add(new Found(draft, scope)));
      return before || table.isOpen() || TargetLines.hasColumns(paragraph);
    }

    /** Behind a table; its note is part of it. */
    private boolean isSentence(Passage paragraph) {
      String text = paragraph.source().text();
      return paragraph.endsWith("。")
          && !words.of(TargetWord.TABLE_NOTE).opens(text, paragraph.start());
    }

    /** A short line may turn to the past or from it: 2025年工作回顾, 2026年重点工作. */
    private void turn(Passage line, String section) {
      if (ends(NotTarget.Where.HEADING, line)) {
        review = section;
      } else if (ends(NotTarget.Where.FORWARD, line)) {
        review = null;
      }
    }

    /** Gives the deadline in the unit list that stands right behind {@code paragraph}, or null. */
    private YearMention behind(Passage paragraph) {
      String text = paragraph.source().text();
      int open = paragraph.end();
      if (open >= text.length() || !Marks.opens(text.charAt(open))) {
        return null;
      }
      int limit = Math.min(text.length(), open + LONGEST_BRACKET);
      int close = Marks.closing(text, open, limit);
      Passage list = paragraph.sub(open + 1, close);
      if (close < 0 || !hasSign(list)) {
        return null;
      }
      return year(list);
    }

    /** Gives the first year that a deadline states, or null. */
    private YearMention year(Passage deadline) {
      for (YearMention mention : yearReader.read(TargetText.of(deadline))) {
        if (mention.to().isPresent()) {
          return mention;
        }
      }
      return null;
    }

    List<Target> targets() {
      found.sort(Comparator.comparingInt((Found each) -> each.draft().place().start()));
      List<Target> targets = new ArrayList<>();
      for (Found each : found) {
        targets.add(target("t" + (targets.size() + 1), each.draft(), each.scope()));
      }
      return targets;
    }

    private Target target(String id, TargetDraft draft, TargetScope scope) {
      Span at = draft.place().at();
      return new Target(
          id,
          draft.place().text(),
          at,
          draft.indicator(),
          indicators.id(draft.indicator()),
          draft.comparator(),
          draft.bound(),
          draft.value(),
          draft.upper(),
          draft.unit(),
          draft.printed(),
          draft.years().year(),
          draft.years().statedAt(at),
          draft.total() ? draft.years().from() : Optional.empty(),
          draft.rate(),
          draft.baseline(),
          draft.binding(),
          scope.section(),
          scope.task(),
          draft.by());
    }
  }
}
