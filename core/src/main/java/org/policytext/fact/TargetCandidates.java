package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;
import org.policytext.lexicon.PeriodForm;
import org.policytext.lexicon.QuantityUnit.Kind;
import org.policytext.lexicon.TargetVerb;

/**
 * Finds the quantities of a clause that may be values, with the years that stand over each: of
 * {@code 2025年培育企业100家、产值达到30亿元} they are 100家 and 30亿元.
 */
final class TargetCandidates {
  private final TargetWords words;
  private final TargetText source;
  private final String text;
  private final boolean goals;
  private final TargetYears years;
  private final YearMentions mentions;
  private final QuantityReader quantities;
  private final TargetCandidateReader reader;

  TargetCandidates(
      TargetWords words,
      TargetText source,
      TargetYears years,
      YearMentions mentions,
      boolean goals) {
    this.words = words;
    this.source = source;
    this.text = source.text();
    this.goals = goals;
    this.years = years;
    this.mentions = mentions;
    this.quantities = new QuantityReader(words, source);
    this.reader = new TargetCandidateReader(words, source, years, goals);
  }

  /** Gives the quantities of a clause, and takes up the statements of time as they come. */
  List<TargetCandidate> of(int from, int to, int depth) {
    if (words.signs().in(text, from, to) < 0) {
      return List.of();
    }
    List<TargetCandidate> candidates = new ArrayList<>();
    int segment = from;
    int lead = -1;
    int at = words.openers().in(text, from, to);
    while (at >= 0) {
      YearMention mention = mentions.at(at);
      int behind = at + 1;
      if (mention != null && source.depth(at) == depth) {
        lead = lead < 0 ? lead(from, to) : lead;
        enter(mention, lead, from, to);
        behind = mention.end();
      } else if (mayBegin(at) && source.depth(at) == depth && !source.isQuoted(at)) {
        Quantity quantity = quantities.read(at, to);
        TargetCandidate last = candidates.isEmpty() ? null : candidates.get(candidates.size() - 1);
        boolean quality = quantity != null && isQuality(last, quantity);
        if (quality) {
          candidates.remove(candidates.size() - 1);
          segment = last.from();
          last = null;
        }
        TargetCandidate candidate =
            quantity == null ? null : reader.read(segment, quantity, last, to);
        if (candidate != null) {
          candidates.add(candidate);
          segment = quantity.end();
        }
        behind = quantity == null ? behindDigits(at, to) : quantity.end();
      }
      at = words.openers().in(text, behind, to);
    }
    return candidates;
  }

  /** Gives where the noun of a clause begins. */
  private int lead(int from, int to) {
    return TargetHead.read(words, source, from, to, mentions, false).start();
  }

  private void enter(YearMention mention, int lead, int from, int to) {
    if (!TargetYears.isReference(words, text, mention) && !isObject(mention, from, to)) {
      years.enter(mention, mention.start() <= lead, goals);
    }
  }

  /** 实现“十五五”良好开局: the plan is what the verb works on. */
  private boolean isObject(YearMention mention, int from, int to) {
    return mention.kind() == PeriodForm.Kind.PLAN
        && isAction(words.verbBefore(text, from, mention.start()))
        && mention.end() < to
        && words.verb(text, mention.end(), to) == null;
  }

  private static boolean isAction(TargetVerb verb) {
    return verb != null
        && switch (verb.kind()) {
          case HOPE, LEAD, QUANTITY, CHANGE, PREPOSITION -> true;
          case ADVERB, NEW, WEAK, SUBJECT, GUARD -> false;
        };
  }

  private int behindDigits(int at, int to) {
    int end = at + 1;
    while (end < to
        && TargetText.isDigit(text.charAt(end))
        && TargetText.isDigit(text.charAt(at))) {
      end++;
    }
    return end;
  }

  private boolean mayBegin(int at) {
    char c = text.charAt(at);
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    if (TargetText.isDigit(c)) {
      boolean name =
          at > 2
              && isCapital(before)
              && isCapital(text.charAt(at - 2))
              && isCapital(text.charAt(at - 3));
      return before != '.' && (name || !TargetText.isLatin(before));
    }
    return QuantityReader.OPENERS.indexOf(c) >= 0
        && HanNumerals.SMALL.indexOf(before) < 0
        && HanNumerals.ZEROS.indexOf(before) < 0
        && !words.of(TargetWord.ORDINAL).has(before);
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** 营收超1000万元企业100家: the first value tells what kind of thing the second counts. */
  private boolean isQuality(TargetCandidate first, Quantity second) {
    if (first == null
        || !first.quantity().is(Kind.MONEY)
        || !second.is(Kind.COUNT)
        || first.approach().meaning() == null
        || first.approach().isLevel()
        || first.approach().isChange()
        || second.start() - first.quantity().end() > InnocentNumbers.LONGEST_NOUN
        || first.approach().start() - first.from() > InnocentNumbers.LONGEST_NOUN) {
      return false;
    }
    int last = lastOf(first.quantity().end(), second.start());
    for (int i = Math.max(last, first.quantity().end()); i < second.start(); i++) {
      if (words.joins(text, i)) {
        return false;
      }
    }
    return true;
  }

  /** Gives where the last 的 stands: what is listed before it are qualities; -1 if there is none. */
  private int lastOf(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (words.of(TargetWord.ATTRIBUTIVE).has(text.charAt(i)) && !source.isQuoted(i)) {
        return i;
      }
    }
    return -1;
  }
}
