package org.policytext.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.policytext.lexicon.Announcement;
import org.policytext.lexicon.Announcement.Counts;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.Numeral;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.model.Check;
import org.policytext.model.Section;
import org.policytext.model.Span;
import org.policytext.text.CharacterSet;

/**
 * Counts that a plan announces in its text and in its headings: {@code 落实24项重点任务}, {@code 完善五项机制}.
 */
final class AnnouncedCounts {
  private final List<Numeral> numerals;

  /** Whether a number may begin with a character: asked of every character of a text. */
  private final CharacterSet opened;

  private final Trie<Announced> inText;
  private final Trie<Announced> inHeadings;

  /** What stands behind a number: 项重点任务. */
  private record Announced(Counts counts, String noun) {}

  /** A number with what it counts, in a text. */
  private record Found(int start, int end, int number, Announced announced) {}

  AnnouncedCounts(Lexicon lexicon) {
    numerals = new ArrayList<>();
    StringBuilder digits = new StringBuilder();
    for (Numeral numeral : lexicon.numerals()) {
      if (numeral.kind() != Numeral.Kind.ORDINAL) {
        numerals.add(numeral);
        digits.append(numeral.digits());
      }
    }
    opened = CharacterSet.of(digits);
    inText = words(lexicon, false);
    inHeadings = words(lexicon, true);
  }

  private static Trie<Announced> words(Lexicon lexicon, boolean headings) {
    Trie.Builder<Announced> words = new Trie.Builder<>();
    for (Announcement row : lexicon.announcements()) {
      if ((row.counts() == Counts.CHILDREN) == headings) {
        for (String measure : row.measures()) {
          for (String noun : row.nouns()) {
            words.add(measure + noun, new Announced(row.counts(), noun));
          }
        }
      }
    }
    return words.build();
  }

  List<Check> read(Plan plan) {
    List<Check> checks = new ArrayList<>();
    Map<Announced, Integer> counts = new IdentityHashMap<>();
    for (Found found : find(plan.source().text(), inText)) {
      int counted = counts.computeIfAbsent(found.announced(), announced -> count(plan, announced));
      if (counted > 1) {
        Span at = plan.source().at(found.start(), found.end());
        checks.add(check("announced-count", found.number(), counted, at));
      }
    }
    readHeadings(plan, checks);
    return checks;
  }

  private void readHeadings(Plan plan, List<Check> checks) {
    Map<String, List<String>> tasks = plan.taskTitles();
    for (Section section : plan.allSections()) {
      List<String> own = tasks.getOrDefault(section.id(), List.of());
      int children = section.sections().size() + own.size();
      for (Found found : children > 1 ? find(section.title(), inHeadings) : List.<Found>of()) {
        if (found.number() == children || repeats(own, found.announced().noun())) {
          checks.add(check("heading-count", found.number(), children, section.at()));
        }
      }
    }
  }

  private static Check check(String kind, int stated, int found, Span at) {
    return new Check(kind, String.valueOf(stated), String.valueOf(found), stated == found, at);
  }

  private int count(Plan plan, Announced announced) {
    if (announced.counts() == Counts.TASKS) {
      return plan.tasks().size();
    }
    String noun = announced.noun();
    long sections =
        plan.allSections().stream().filter(section -> section.title().endsWith(noun)).count();
    long tasks = plan.tasks().stream().filter(task -> task.title().endsWith(noun)).count();
    return (int) (sections + tasks);
  }

  /** The noun of the heading stands in the titles under it. */
  private static boolean repeats(List<String> titles, String noun) {
    return titles.stream().anyMatch(title -> title.contains(noun));
  }

  private List<Found> find(String text, Trie<Announced> words) {
    List<Found> found = new ArrayList<>();
    int at = opened.in(text, 0, text.length());
    while (at >= 0) {
      int end = openedAt(text, at).end(text, at, text.length());
      Trie.Found<Announced> word = words.longest(text, end, text.length());
      if (word != null) {
        found.add(new Found(at, word.end(), number(text.substring(at, end)), word.value()));
      }
      at = opened.in(text, end, text.length());
    }
    return found;
  }

  private Numeral openedAt(String text, int at) {
    for (Numeral numeral : numerals) {
      if (numeral.digits().indexOf(text.charAt(at)) >= 0) {
        return numeral;
      }
    }
    throw new AssertionError(text.charAt(at));
  }

  private int number(String run) {
    for (Numeral numeral : numerals) {
      if (numeral.end(run, 0, run.length()) == run.length()) {
        return numeral.value(run);
      }
    }
    return -1;
  }
}
