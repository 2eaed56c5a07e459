package org.policytext.block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.policytext.lexicon.LevelWord;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.text.CharacterSet;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * Finds where a sentence may begin behind a heading without a stop: {@code 提升涉企服务水平深化…改革} behind
 * 水平, a noun that headings end with, before 深化, a verb that sentences open with.
 */
final class SentenceStarts {
  private static final int SHORTEST = 4;
  private static final int YEAR = 5;
  private static final int LONGEST = 30;
  private static final int LONGEST_HALF = 14;
  private static final int SHORTEST_UNIT = 3;
  private static final int LONGEST_UNIT = 12;
  private static final int LONGEST_TAIL = 3;
  private static final CharacterSet MARKS = CharacterSet.of("。,;:!?");

  private final Trie<String> openings;
  private final Set<String> tails;
  private final CharacterSet levels;
  private final Trie<String> times;
  private final List<String> copulas;
  private final Set<String> adverbs;
  private final Set<String> joiners;
  private final Set<String> within;
  private final LineKinds kinds;

  SentenceStarts(Lexicon lexicon, LineKinds kinds) {
    this.openings = Trie.of(lexicon.words("sentence-opening"));
    this.tails = new HashSet<>(lexicon.words("heading-end"));
    this.levels =
        CharacterSet.ofFirst(
            lexicon.levels().stream()
                .map(LevelWord::word)
                .filter(word -> word.length() == 1)
                .toList());
    this.times = Trie.of(lexicon.words("time-opening"));
    this.copulas = lexicon.words("copula");
    this.adverbs = new HashSet<>(lexicon.words("adverb"));
    this.joiners = new HashSet<>(lexicon.words("joiner"));
    this.within = new HashSet<>(lexicon.words("within-sentence"));
    this.kinds = kinds;
  }

  /** Gives the place of the first mark in {@code text}, or its end. */
  int mark(Passage text) {
    int at = MARKS.in(text.source().text(), text.start(), text.end());
    return at < 0 ? text.end() : at;
  }

  /**
   * Gives the first place in the first clause where a sentence may begin behind a noun of headings,
   * or in the second of a heading in two parts, {@code 突出绿色高效,加快机械化发展遴选…}; else -1.
   */
  int first(Passage text) {
    for (Passage clause : clauses(text)) {
      int depth = 0;
      for (int at = clause.start(); at < clause.end(); at++) {
        boolean free = at - clause.start() >= SHORTEST && depth == 0;
        if (free && isTail(text, at) && opens(text, at) && !isPair(text, at)) {
          return at;
        }
        depth = nested(depth, text.charAt(at));
      }
    }
    return -1;
  }

  /** Of two verbs side by side the first may be a noun that ends the heading: 加强融资支持⏎鼓励各地…. */
  private boolean isPair(Passage text, int at) {
    Trie.Found<String> verb = openings.longest(text.source().text(), at, text.end());
    if (verb == null || !tails.contains(verb.value()) || adverbs.contains(verb.value())) {
      return false;
    }
    Trie.Found<String> next = openings.longest(text.source().text(), verb.end(), text.end());
    return next != null && next.end() - verb.end() > 1;
  }

  /** Tells whether the sentence at {@code at} tells when: {@code 今年是…}, {@code 2026年是…}. */
  boolean opensWithTime(Passage text, int at) {
    boolean year =
        isYear(text, at) && copulas.stream().anyMatch(text.sub(at + YEAR, text.end())::startsWith);
    return year || times.longest(text.source().text(), at, text.end()) != null;
  }

  /** Gives the first clause of {@code text}, and the second where the first is short. */
  private List<Passage> clauses(Passage text) {
    int mark = mark(text);
    List<Passage> clauses = new ArrayList<>();
    clauses.add(text.sub(text.start(), Math.min(mark, text.start() + LONGEST + 1)));
    boolean pair = mark - text.start() <= LONGEST_HALF && mark < text.end();
    if (pair && text.charAt(mark) == ',') {
      int end = mark(text.sub(mark + 1, text.end()));
      clauses.add(text.sub(mark + 1, Math.min(end, mark + LONGEST)));
    }
    return clauses;
  }

  private static int nested(int depth, char c) {
    boolean closes = Marks.closes(c) || c == '》' || c == '”';
    int opened = depth + (Marks.opens(c) || c == '《' || c == '“' ? 1 : 0);
    return opened - (opened > 0 && closes ? 1 : 0);
  }

  /**
   * Gives every place where a verb stands that sentences open with, whatever stands before it:
   * {@code 加强人才建设⏎引导…}. Of two verbs side by side the first ends the heading, 扶持引导⏎充分调动; an adverb
   * goes with the verb behind it.
   */
  List<Integer> all(Passage text) {
    List<Integer> places = new ArrayList<>();
    for (Passage clause : clauses(text)) {
      int depth = 0;
      int at = clause.start() + SHORTEST;
      while (at < clause.end()) {
        int end = depth == 0 ? verbEnd(text, at) : at;
        if (end > at && within.contains(before(text, at))) {
          return places;
        }
        if (end > at && !joiners.contains(before(text, at)) && opens(text, at)) {
          places.add(at);
        }
        depth = end > at ? depth : nested(depth, text.charAt(at));
        at = Math.max(at + 1, end);
      }
    }
    return places;
  }

  private static String before(Passage text, int at) {
    return text.sub(at - 1, at).text();
  }

  /** Gives the end of the verb at {@code at} that another does not follow, or {@code at}. */
  private int verbEnd(Passage text, int at) {
    Trie.Found<String> verb = openings.longest(text.source().text(), at, text.end());
    if (verb == null || verb.end() - at < 2) {
      return at;
    }
    Trie.Found<String> next = openings.longest(text.source().text(), verb.end(), text.end());
    if (next == null || next.end() - verb.end() < 2) {
      return verb.end();
    }
    return adverbs.contains(verb.value()) ? next.end() : at;
  }

  /** Tells whether a heading may end at {@code at}: 水平, or a closing quote. */
  boolean isTail(Passage text, int at) {
    Passage head = text.sub(text.start(), at).strip();
    boolean tail = !head.isEmpty() && "”》\"".indexOf(head.charAt(head.end() - 1)) >= 0;
    for (int length = 1; length <= LONGEST_TAIL && length < head.length() && !tail; length++) {
      tail = tails.contains(head.sub(head.end() - length, head.end()).text());
    }
    return tail;
  }

  /** {@code 加快建设…} opens a sentence; {@code 提升行动} is the rest of a heading. */
  boolean opens(Passage text, int at) {
    Trie.Found<String> opening = openings.longest(text.source().text(), at, text.end());
    if (opening == null) {
      return isYear(text, at)
          || opensWithUnit(text.sub(at, Math.min(text.end(), at + LONGEST_UNIT)));
    }
    int end = nounEnd(text, at, opening.end());
    return end < 0 || openings.longest(text.source().text(), end, text.end()) == null;
  }

  /** Gives the end of the noun behind the verb at {@code at}, {@code 培育新机制}, or -1. */
  private int nounEnd(Passage text, int at, int verb) {
    boolean noun = verb - at == 1 && at + 2 < text.end() && tails.contains(word(text, at));
    int from = noun ? at + 2 : verb;
    for (int end = from + 2; end <= from + LONGEST_TAIL && end < text.end(); end++) {
      if (tails.contains(word(text, end - 2))) {
        return end;
      }
    }
    return -1;
  }

  private static String word(Passage text, int at) {
    return text.sub(at, at + 2).text();
  }

  /** {@code 北京市经信局…}, {@code 市科创局…}. */
  private boolean opensWithUnit(Passage text) {
    if (text.isEmpty() || kinds.opensWithRegion(text.text())) {
      return !text.isEmpty();
    }
    boolean level = levels.contains(text.charAt(text.start()));
    for (int end = text.start() + SHORTEST_UNIT; level && end <= text.end(); end++) {
      if (kinds.isBody(text.sub(text.start(), end).text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(Passage text, int at) {
    return at + 4 < text.end()
        && text.charAt(at + 4) == '年'
        && text.sub(at, at + 4).text().chars().allMatch(Character::isDigit);
  }
}
