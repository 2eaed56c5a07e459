package org.policytext.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policytext.lexicon.Indicator;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.NotTarget;
import org.policytext.model.Period;
import org.policytext.model.Span;
import org.policytext.model.Target;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/** Reads commitments with a number: {@code 到2025年,海外发明专利授权量达到1500件}. */
final class TargetReader {
  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_BRACKET = 400;
  private static final List<String> REGIONS =
      List.of("全国", "全省", "全区", "全市", "全州", "全县", "全自治区", "我国", "我省", "我市", "我区", "我县", "全盟");

  private final TargetWords words;
  private final TargetNouns nouns;
  private final Map<String, String> canonical = new HashMap<>();

  TargetReader(Lexicon lexicon) {
    words = new TargetWords(lexicon.targets());
    nouns = new TargetNouns(lexicon.targets(), words);
    for (Indicator indicator : lexicon.indicators()) {
      canonical.putIfAbsent(bare(indicator.name()), indicator.id());
      indicator.variants().forEach(name -> canonical.putIfAbsent(bare(name), indicator.id()));
    }
  }

  private static String bare(String name) {
    String text = name.replace(" ", "");
    for (String region : REGIONS) {
      if (text.startsWith(region)) {
        return text.substring(region.length());
      }
    }
    return text;
  }

  /**
   * Gives the targets of {@code scopes}, in text order, numbered {@code t1}, {@code t2} and so on.
   */
  List<Target> read(List<TargetScope> scopes, Optional<Period> period) {
    Reading reading = new Reading(period);
    scopes.forEach(reading::read);
    return reading.targets();
  }

  /** The work on one plan. */
  private final class Reading {
    private record Found(TargetDraft draft, TargetScope scope) {}

    private final TargetYears years;
    private final YearReader yearReader;
    private final Map<String, TargetYears.Standing> standings = new HashMap<>();
    private final List<Found> found = new ArrayList<>();

    /** The section that looks back, or whose short line turns to the past; null if none does. */
    private String review;

    private final TargetTable table;

    Reading(Optional<Period> period) {
      years = new TargetYears(period);
      yearReader = new YearReader(words, period);
      table = new TargetTable(words, period);
    }

    void read(TargetScope scope) {
      years.begin(inherited(scope));
      scope.heading().ifPresent(heading -> enter(scope, heading));
      if (scope.goals()) {
        review = null;
      }
      List<Passage> paragraphs = TargetLines.of(scope.paragraphs());
      for (int i = 0; i < paragraphs.size(); i++) {
        boolean last = i + 1 == paragraphs.size();
        paragraph(
            scope, paragraphs.get(i), last ? Optional.empty() : Optional.of(paragraphs.get(i + 1)));
      }
      scope.section().filter(id -> scope.task().isEmpty()).ifPresent(this::keep);
    }

    private void keep(String section) {
      standings.put(section, years.standing());
    }

    /** Gives what the section above says. */
    private TargetYears.Standing inherited(TargetScope scope) {
      String id = scope.section().orElse("");
      if (scope.task().isPresent()) {
        return TargetYears.Standing.NONE;
      }
      int dot = id.lastIndexOf('.');
      return dot < 0
          ? TargetYears.Standing.NONE
          : standings.getOrDefault(id.substring(0, dot), TargetYears.Standing.NONE);
    }

    private void enter(TargetScope scope, Passage heading) {
      String title = heading.text();
      if (ends(NotTarget.Where.HEADING, title)) {
        review = section(scope);
      } else if (ends(NotTarget.Where.FORWARD, title)
          || scope.task().isPresent()
          || !isWithin(section(scope), review)) {
        review = null;
      }
      if (!heading.isEmpty()) {
        table.beginRow();
        paragraph(scope, heading, Optional.empty());
      }
    }

    private static String section(TargetScope scope) {
      return scope.section().orElse("");
    }

    private static boolean isWithin(String section, String outer) {
      return outer != null && (outer.isEmpty() || (section + ".").startsWith(outer + "."));
    }

    private boolean ends(NotTarget.Where where, String line) {
      return words.refusalBefore(where, line, 0, line.length()) != null;
    }

    private void paragraph(TargetScope scope, Passage paragraph, Optional<Passage> next) {
      if (paragraph.length() <= LONGEST_HEADING && !paragraph.endsWith("。")) {
        turn(paragraph.strip().text(), section(scope));
      }
      if (review != null || paragraph.isEmpty() || isTable(scope, paragraph, next)) {
        return;
      }
      TargetText text = TargetText.of(paragraph);
      years.setBehind(behind(paragraph));
      TargetParagraphReader reader =
          new TargetParagraphReader(words, nouns, years, yearReader, text, scope.goals());
      reader.read().forEach(draft -> found.add(new Found(draft, scope)));
    }

    private boolean isTable(TargetScope scope, Passage paragraph, Optional<Passage> next) {
      boolean before = table.isOpen();
      table.read(paragraph, next).ifPresent(draft -> found.add(new Found(draft, scope)));
      return before || table.isOpen() || TargetLines.hasColumns(paragraph);
    }

    /** A short line may turn to the past or from it: 2025年工作回顾, 2026年重点工作. */
    private void turn(String line, String section) {
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
      if (close < 0) {
        return null;
      }
      return yearReader.read(TargetText.of(paragraph.sub(open + 1, close))).stream()
          .filter(mention -> mention.to().isPresent())
          .findFirst()
          .orElse(null);
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
          Optional.ofNullable(canonical.get(bare(draft.indicator()))),
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
