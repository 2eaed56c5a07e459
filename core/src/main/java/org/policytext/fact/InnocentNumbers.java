package org.policytext.fact;

import java.math.BigDecimal;
import org.policytext.lexicon.ComparisonWord;
import org.policytext.lexicon.NotTarget;
import org.policytext.lexicon.QuantityUnit.Kind;
import org.policytext.lexicon.TargetVerb;
import org.policytext.lexicon.lookup.Trie;

/**
 * Tells numbers that set no value: they are part of a word, or say what kind of thing is meant, as
 * 50人以上 does in {@code 服务50人以上的企业}.
 */
final class InnocentNumbers {
  private static final String YEAR = "年";
  private static final int LEAST_YEAR = 1900;

  /** 提高到, 调整为. */
  private static final int LONGEST_CHANGE = 4;

  /** A noun with its attributes. */
  static final int LONGEST_NOUN = 40;

  private final TargetWords words;
  private final TargetText source;
  private final String text;
  private final boolean goals;

  InnocentNumbers(TargetWords words, TargetText source, boolean goals) {
    this.words = words;
    this.source = source;
    this.text = source.text();
    this.goals = goals;
  }

  /** Tells whether a number is none to read on from: 2025年, 第10位, A10. */
  boolean isName(Quantity quantity) {
    return isYearNumber(quantity) || refusedByNeighbour(quantity) || isPartOfName(quantity);
  }

  /** Tells whether a quantity of {@code [from, to)} sets no value, told by the words around it. */
  boolean isInnocent(
      Quantity quantity, TargetApproach approach, int from, int to, TargetCandidate last) {
    return isAttribute(quantity, from, to)
        || isWord(quantity, approach, from) && !quantity.goesOn(last)
        || isStart(from, approach)
        || isRaisedFrom(from, quantity, to)
        || isInside(last, approach)
        || isObject(from, approach)
        || isRound(quantity, approach, from, to);
  }

  /** 培育千家企业, 超万名人才: a round number alone counts what a verb or a comparison leads up to. */
  private boolean isRound(Quantity quantity, TargetApproach approach, int from, int to) {
    boolean alone =
        HanNumerals.ROUND.indexOf(text.charAt(quantity.start())) >= 0 && !quantity.is(Kind.SHARE);
    TargetVerb verb = alone ? words.verbBefore(text, from, approach.start()) : null;
    boolean counts = quantity.is(Kind.COUNT) && !quantity.unit().isEmpty();
    boolean led = TargetEvidence.isCounting(verb) || approach.meaning() != null;
    return alone && (!(counts && led) || namesAction(quantity.end(), to));
  }

  /** 开展万家企业节能低碳行动. */
  private boolean namesAction(int from, int to) {
    String action = words.of(TargetWord.ACTION).before(text, to);
    return !action.isEmpty() && to - action.length() >= from;
  }

  /** OPC100家: letters before a number may be its noun, if it counts. */
  private boolean isPartOfName(Quantity quantity) {
    boolean behindLetters =
        quantity.start() > 0 && TargetText.isLatin(text.charAt(quantity.start() - 1));
    return behindLetters && (!quantity.is(Kind.COUNT) || quantity.unit().isEmpty());
  }

  /** 50人以上的企业: the value tells what kind of thing is meant. */
  private boolean isAttribute(Quantity quantity, int from, int to) {
    boolean of =
        quantity.end() < to && words.of(TargetWord.ATTRIBUTIVE).has(text.charAt(quantity.end()));
    boolean share = quantity.is(Kind.SHARE) && (goals || opens(from, quantity.start()));
    TargetVerb verb = of && !share ? words.verbBefore(text, from, quantity.start()) : null;
    return of && !share && (verb == null || !TargetEvidence.isCounting(verb));
  }

  /** Tells whether nothing but words for a region stands before {@code at}: 全市10%的社区. */
  private boolean opens(int from, int at) {
    if (at - from > LONGEST_NOUN) {
      return false;
    }
    int start = from;
    Trie.Found<TargetVerb> region = start < at ? words.verb(text, start, at) : null;
    while (region != null && region.value().kind() == TargetVerb.Kind.SUBJECT) {
      start = region.end();
      region = start < at ? words.verb(text, start, at) : null;
    }
    return start == at;
  }

  /** 5个产值超100亿元产业集群: the second value tells what kind of thing is counted. */
  private boolean isInside(TargetCandidate last, TargetApproach approach) {
    if (last == null || !last.quantity().is(Kind.COUNT)) {
      return false;
    }
    int from = last.quantity().end();
    if (approach.start() - from > LONGEST_NOUN) {
      return false;
    }
    for (int i = from; i < approach.start(); i++) {
      boolean joins = words.isJoiner(text.charAt(i)) && !source.isQuoted(i);
      if (joins) {
        return false;
      }
    }
    return !approach.isLevel() && !approach.isChange();
  }

  /** 向30户以上自然村延伸. */
  private boolean isObject(int from, TargetApproach approach) {
    TargetVerb verb = words.verbBefore(text, from, approach.start());
    return verb != null && verb.kind() == TargetVerb.Kind.PREPOSITION && approach.meaning() == null;
  }

  /** 一次能源, 三项保险: a small Han number that nothing leads up to is part of a word. */
  private boolean isWord(Quantity quantity, TargetApproach approach, int from) {
    boolean small =
        quantity.han()
            && !quantity.times()
            && !quantity.is(Kind.SHARE)
            && quantity.value().compareTo(BigDecimal.TEN) < 0;
    return small
        && quantity.behind() == null
        && (approach.meaning() == null
            || approach.isChange()
            || words.of(TargetWord.COPULA).has(approach.word()))
        && words.verbBefore(text, from, quantity.start()) == null
        && !words.of(TargetWord.AND_OTHERS).ends(text, quantity.start());
  }

  /** 由每生每年5元: where a change starts from. */
  private boolean isStart(int from, TargetApproach approach) {
    int at = approach.start() - 1;
    return at >= from && words.of(TargetWord.FROM).has(text.charAt(at));
  }

  /** 标准由人均收入9600元以下提高到15600元以下: another value is set right behind it. */
  private boolean isRaisedFrom(int from, Quantity quantity, int to) {
    int end = Math.min(to, quantity.end() + LONGEST_CHANGE);
    boolean raised = false;
    for (int i = quantity.end() + 1; i < end && !raised; i++) {
      ComparisonWord word = words.before(text, quantity.end(), i + 1);
      raised =
          word != null
              && word.force() == ComparisonWord.Force.LEVEL
              && word.word().length() == i + 1 - quantity.end();
    }
    int start = Math.max(from, quantity.start() - LONGEST_NOUN);
    for (int i = quantity.start() - 1; raised && i >= start; i--) {
      if (words.of(TargetWord.FROM).has(text.charAt(i)) && !source.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYearNumber(Quantity quantity) {
    return quantity.unit().equals(YEAR) && quantity.value().intValue() >= LEAST_YEAR;
  }

  /** 排10位 is a rank; 排 in 安排10名 is part of a verb. */
  private boolean refusedByNeighbour(Quantity quantity) {
    NotTarget refusal = words.refusalBefore(NotTarget.Where.NUMBER, text, 0, quantity.start());
    TargetVerb verb = refusal == null ? null : words.verbBefore(text, 0, quantity.start());
    boolean within = verb != null && verb.word().length() > refusal.word().length();
    return refusal != null && !(within && TargetEvidence.isCounting(verb));
  }
}
