package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.fact.ClauseWords.ClauseWord;
import org.policytext.fact.ClauseWords.Place;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.UnitListForm;
import org.policytext.lexicon.UnitListForm.Weight;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.text.CharacterSet;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * Cuts a unit list into clauses, in one pass from left to right.
 *
 * <p>{@code 市市场监管局牵头;各区人民政府,市教育局配合} has the clauses lead 市市场监管局 and support 各区人民政府,市教育局.
 */
final class ClauseReader {
  private static final String BOUNDARIES = ",;。、: /\n";

  private static final String STOP = "。";

  /** Within it a word is a label wherever it stands. */
  private static final char LABEL_BRACKET = '【';

  private static final String RESPONSIBLE = "responsible";

  /** What may stand before the words of an open label: 承揽 before 单位. */
  private static final int LONGEST_OPENING = 6;

  private final ClauseWords words;
  private final DeadlineReader deadlines;
  private final NameReader names;

  /** The characters at which there is something to look at. */
  private final CharacterSet stops;

  ClauseReader(Lexicon lexicon, NameReader names) {
    this.names = names;
    this.words = new ClauseWords(lexicon);
    this.stops = words.openers().and(Marks.opening()).and(CharacterSet.of(STOP));
    this.deadlines = new DeadlineReader(lexicon);
  }

  /** Gives the clauses of {@code list}, which stands without its outer brackets. */
  List<Clause> read(Passage list) {
    Reading reading = new Reading(list);
    reading.run();
    return reading.clauses;
  }

  /** Tells whether a word of a form stands anywhere in {@code content}. */
  boolean hasWord(Passage content) {
    String text = content.source().text();
    int at = words.openers().in(text, content.start(), content.end());
    while (at >= 0 && words.longest(text, at, content.end()) == null) {
      at = words.openers().in(text, at + 1, content.end());
    }
    return at >= 0;
  }

  /** Tells whether a strong word of a form stands anywhere in {@code content}. */
  boolean hasRoleWord(Passage content) {
    String text = content.source().text();
    for (int at = content.start(); at < content.end(); at++) {
      Trie.Found<ClauseWord> found = words.longest(text, at, content.end());
      if (found != null && found.value().form().weight() == Weight.STRONG) {
        return true;
      }
    }
    return false;
  }

  /** Gives what names before {@code verb} are, if it is a strong verb and no more: lead of 牵头. */
  Optional<String> verbSlot(Passage verb) {
    return whole(verb, Place.VERB)
        .filter(word -> word.form().weight() == Weight.STRONG)
        .map(ClauseWord::slot);
  }

  /**
   * Gives the clauses of a cell, told by the end of the head of its column: 市科技局 under 牵头单位 and
   * 2023年底 under 计划完成时限.
   */
  List<Clause> read(String head, Passage cell) {
    ClauseWord label = cell.isEmpty() ? null : label(head + ":");
    if (label == null) {
      return List.of();
    }
    return ListEvidence.isRole(label.slot())
        ? read(cell).stream().map(clause -> under(label, clause)).toList()
        : List.of(new Clause(label.form(), label.slot(), "", cell, names));
  }

  /** Tells whether {@code content} is the words of a label and nothing else: 责任单位. */
  boolean isLabel(Passage content) {
    return whole(content, Place.LABEL).isPresent();
  }

  /** Gives the word that is all of {@code content}. */
  private Optional<ClauseWord> whole(Passage content, Place place) {
    Trie.Found<ClauseWord> found =
        words.longest(content.source().text(), content.start(), content.end());
    boolean whole = found != null && found.end() == content.end();
    return whole && found.value().place() == place ? Optional.of(found.value()) : Optional.empty();
  }

  /** Gives the longest label that ends {@code printed}, or null. */
  private ClauseWord label(String printed) {
    for (int at = 0; at < printed.length(); at++) {
      Trie.Found<ClauseWord> found = words.longest(printed, at, printed.length());
      boolean ends = found != null && found.end() == printed.length();
      if (ends && found.value().place() == Place.LABEL) {
        return found.value();
      }
    }
    return null;
  }

  /**
   * Within a cell under 责任单位 {@code 市科技局牵头} leads; {@code 市科技局、市财政局按职责分工负责} are what the label
   * says.
   */
  private Clause under(ClauseWord label, Clause clause) {
    boolean own = !clause.slot().isEmpty() && !clause.slot().equals(RESPONSIBLE);
    String slot = own ? clause.slot() : label.slot();
    return new Clause(label.form(), slot, clause.bracketed(), clause.names(), names);
  }

  /** The work on one list. */
  private final class Reading {
    private final Passage list;
    private final String text;
    private final List<Clause> clauses = new ArrayList<>();
    private int from;
    private ClauseWord label;
    private ClauseWord joint;

    /** The verb that closed the clause before, for a second verb right behind it: 牵头负责. */
    private int closedAt = -1;

    Reading(Passage list) {
      this.list = list;
      this.text = list.source().text();
      this.from = list.start();
    }

    void run() {
      int at = stops.in(text, list.start(), list.end());
      while (at >= 0) {
        at = stops.in(text, step(at), list.end());
      }
      flush(list.end());
    }

    private int step(int at) {
      char c = text.charAt(at);
      if (Marks.opens(c)) {
        int close = Marks.closing(text, at, list.end());
        return close < 0 ? at + 1 : takeBracketed(at, close);
      }
      if (c == STOP.charAt(0)) {
        flush(at);
        from = at + 1;
        return at + 1;
      }
      Trie.Found<ClauseWord> found = words.longest(text, at, list.end());
      if (found == null || !fits(at, found)) {
        return at + 1;
      }
      take(at, found);
      return found.end();
    }

    /** Takes a label that stands in brackets, {@code 【责任单位】市科技局}; gives the end of the brackets. */
    private int takeBracketed(int open, int close) {
      Optional<ClauseWord> word = whole(list.sub(open + 1, close), Place.LABEL);
      boolean free = text.charAt(open) == LABEL_BRACKET || isBoundaryBefore(open);
      if (word.isPresent() && free) {
        flush(open);
        label = word.get();
        from = close + 1;
      }
      return close + 1;
    }

    private boolean fits(int at, Trie.Found<ClauseWord> found) {
      return switch (found.value().place()) {
        case LABEL ->
            isBoundaryBefore(labelStart(at, found.value())) && text.charAt(found.end() - 1) == ':';
        case VERB -> isVerb(at, found.end());
        case JOINT -> found.end() < list.end() && (isBoundaryBefore(at) || at > from);
      };
    }

    /** Gives where a label begins: an open one begins behind the mark before it. */
    private int labelStart(int at, ClauseWord word) {
      int start = at;
      if (word.form().isOpen()) {
        int least = Math.max(from, at - LONGEST_OPENING);
        while (start > least && Character.isIdeographic(text.charAt(start - 1))) {
          start--;
        }
      }
      return start;
    }

    private boolean isBoundaryBefore(int at) {
      return at == list.start()
          || at == closedAt
          || at == from
          || BOUNDARIES.indexOf(text.charAt(at - 1)) >= 0
          || Marks.closes(text.charAt(at - 1));
    }

    /** A verb closes its clause: what follows is a mark, the end, or another word. */
    private boolean isVerb(int at, int end) {
      boolean ends =
          end == list.end()
              || BOUNDARIES.indexOf(text.charAt(end)) >= 0
              || Marks.opens(text.charAt(end))
              || isWord(end);
      return ends && (at > from || at == closedAt || joint != null) && !isDated(at);
    }

    /** {@code 2023年10月底前完成并持续推进} is a deadline, not what somebody has to do. */
    private boolean isDated(int at) {
      int start = at;
      while (start > from && ",;。".indexOf(text.charAt(start - 1)) < 0) {
        start--;
      }
      return at > start && deadlines.isDeadline(list.sub(start, at).strip().text());
    }

    private boolean isWord(int at) {
      Trie.Found<ClauseWord> next = words.longest(text, at, list.end());
      return next != null
          && (next.value().place() != Place.LABEL || text.charAt(next.end() - 1) == ':');
    }

    private void take(int at, Trie.Found<ClauseWord> found) {
      ClauseWord word = found.value();
      if (word.place() == Place.LABEL) {
        flush(labelStart(at, word));
        label = word;
      } else if (word.place() == Place.JOINT) {
        add(at, word.form(), word.slot(), "");
        joint = word;
        label = null;
      } else {
        endLabel(at, word);
        add(at, word.form(), joint == null ? word.slot() : joint.next(), "");
        joint = null;
        label = null;
        closedAt = found.end();
      }
      from = found.end();
    }

    /** {@code 责任单位:市科技局,各区政府;市财政局配合}: the verb is of the names behind the last mark. */
    private void endLabel(int at, ClauseWord verb) {
      if (label == null || label.slot().equals(verb.slot())) {
        return;
      }
      int mark = at - 1;
      while (mark > from && ",;".indexOf(text.charAt(mark)) < 0) {
        mark--;
      }
      if (mark > from) {
        add(mark, label.form(), label.slot(), label.next());
        from = mark + 1;
      }
    }

    /** Ends an open label, or leaves names that no word has claimed. */
    private void flush(int to) {
      if (joint != null) {
        add(to, joint.form(), joint.next(), "");
      } else if (label != null) {
        add(to, label.form(), label.slot(), label.next());
      } else {
        add(to, null, "", "");
      }
      joint = null;
      label = null;
      from = to;
    }

    private void add(int to, UnitListForm form, String slot, String bracketed) {
      Passage printed = trimmed(list.sub(Math.min(from, to), to));
      if (!printed.isEmpty()) {
        clauses.add(new Clause(form, slot, bracketed, printed, names));
      }
    }

    private Passage trimmed(Passage printed) {
      Passage rest = printed.strip();
      while (!rest.isEmpty() && BOUNDARIES.indexOf(rest.charAt(rest.start())) >= 0) {
        rest = rest.sub(rest.start() + 1, rest.end()).strip();
      }
      while (!rest.isEmpty() && BOUNDARIES.indexOf(rest.charAt(rest.end() - 1)) >= 0) {
        rest = rest.sub(rest.start(), rest.end() - 1).strip();
      }
      return rest;
    }
  }
}
