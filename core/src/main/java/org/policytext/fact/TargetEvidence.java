package org.policytext.fact;

import java.math.BigDecimal;
import org.policytext.lexicon.ComparisonWord.Force;
import org.policytext.lexicon.ComparisonWord.Meaning;
import org.policytext.lexicon.NotTarget;
import org.policytext.lexicon.QuantityUnit.Kind;
import org.policytext.lexicon.TargetVerb;
import org.policytext.lexicon.lookup.Trie;

/** Tells whether a value is promised: not told of the past, not a condition, not the plan's own. */
final class TargetEvidence {
  private static final BigDecimal SMALL = BigDecimal.TEN;

  private final TargetWords words;
  private final boolean goals;
  private final TargetText source;
  private final TargetClauses.Clause clause;
  private int refusal;
  private int moneyRefusal;
  private final String text;
  private boolean proven;

  /**
   * Prepares for a clause.
   *
   * @param goals whether a heading says that goals follow
   */
  TargetEvidence(TargetWords words, TargetText source, boolean goals, TargetClauses.Clause clause) {
    this.words = words;
    this.goals = goals;
    this.source = source;
    this.clause = clause;
    this.text = source.text();
    this.refusal = first(NotTarget.Where.CLAUSE, clause);
    this.moneyRefusal = first(NotTarget.Where.MONEY, clause);
  }

  /**
   * Gives where the first refusing word of a kind ends in a clause; behind the clause if none does.
   */
  private int first(NotTarget.Where where, TargetClauses.Clause clause) {
    for (int i = clause.start(); i < clause.end(); i++) {
      Trie.Found<NotTarget> found =
          source.isQuoted(i) ? null : words.refusal(where, source.text(), i, clause.end());
      if (found != null && !isYearly(found.end() - 1)) {
        return found.end() - 1;
      }
    }
    return clause.end();
  }

  /** 按照每3万居民设置 is a norm, 按照每年 a rate. */
  private boolean isYearly(int last) {
    return words.of(TargetWord.EVERY_YEAR).opens(source.text(), last);
  }

  /** Tells that the sentence has promised a value. */
  void prove() {
    proven = true;
  }

  /** Tells that what stands before {@code from} belongs to a value that is promised. */
  void pass(int from) {
    TargetClauses.Clause rest =
        new TargetClauses.Clause(Math.min(from, clause.end()), clause.end(), false, false);
    if (refusal < from) {
      refusal = first(NotTarget.Where.CLAUSE, rest);
    }
    if (moneyRefusal < from) {
      moneyRefusal = first(NotTarget.Where.MONEY, rest);
    }
  }

  boolean accepts(TargetFrame frame) {
    Quantity quantity = frame.candidate().quantity();
    if (frame.candidate().years() == null || isRefused(frame)) {
      return false;
    }
    if (frame.carriedOn()
        && !frame.approach().isLevel()
        && !frame.approach().isChange()
        && !isShareOfYear(frame)) {
      return false;
    }
    if (isStock(frame) || isCeiling(frame)) {
      return false;
    }
    return frame.valueFirst() ? acceptsBefore(frame) : acceptsBehind(frame);
  }

  /** 三年建成3000张,其中2024年1000张: a value right behind its year, behind one that is promised. */
  private boolean isShareOfYear(TargetFrame frame) {
    return proven && frame.tail().isEmpty() && frame.candidate().isRightBehindYear();
  }

  /** 4个在建铁路项目, 续建南北线等7个铁路项目: what exists or runs already. */
  private boolean isStock(TargetFrame frame) {
    SmallWords stock = words.of(TargetWord.STOCK);
    TargetVerb verb = frame.head().verb();
    return frame.valueFirst()
        && (stock.open(frame.tail()) && !frame.head().counts()
            || verb != null && stock.has(verb.word()));
  }

  /** 每年遴选不超过20个: a verb alone is bounded from above. */
  private static boolean isCeiling(TargetFrame frame) {
    TargetVerb verb = frame.head().verb();
    Meaning meaning = frame.approach().meaning();
    return verb != null
        && frame.indicator().equals(verb.word())
        && (meaning == Meaning.AT_MOST || meaning == Meaning.LESS_THAN);
  }

  /** Words earlier in the clause speak of the past, of an entitlement, of a condition. */
  private boolean isRefused(TargetFrame frame) {
    Quantity quantity = frame.candidate().quantity();
    boolean set = frame.approach().isLevel() || frame.approach().isChange();
    boolean paid = quantity.is(Kind.MONEY) && !isRaised(frame) || quantity.is(Kind.SHARE) && !set;
    return refusal < quantity.start() || paid && moneyRefusal < quantity.start();
  }

  /** 年度报销限额提高至4万元: the plan sets the sum anew. */
  private boolean isRaised(TargetFrame frame) {
    String word = frame.approach().word();
    return frame.approach().isLevel() && words.of(TargetWord.SET_TO).end(word) && word.length() > 2;
  }

  static boolean isCounting(TargetVerb verb) {
    return verb != null
        && (verb.kind() == TargetVerb.Kind.QUANTITY
            || verb.kind() == TargetVerb.Kind.CHANGE
            || verb.kind() == TargetVerb.Kind.NEW);
  }

  private boolean acceptsBefore(TargetFrame frame) {
    Quantity quantity = frame.candidate().quantity();
    if (isOwnPart(frame.tail())
        || quantity.value().compareTo(SMALL) < 0 && words.of(TargetWord.OWN_PART).end(frame.tail())
        || words.of(TargetWord.BASIS).end(frame.tail())
        || quantity.is(Kind.TIME)
        || quantity.is(Kind.AGE)) {
      return false;
    }
    boolean bound = quantity.behind() != null || frame.approach().force() == Force.BOUND;
    boolean small = quantity.han() && quantity.value().compareTo(SMALL) < 0;
    boolean listed =
        frame.head().counts() && words.of(TargetWord.AND_OTHERS).ends(text, quantity.start());
    if (small && !bound && !listed) {
      return false;
    }
    boolean dated = frame.candidate().years().isNear();
    if (quantity.is(Kind.SHARE) && !goals && frame.verb() == null && !isPart(frame, dated)) {
      return false;
    }
    boolean counting =
        isCounting(frame.verb()) || frame.head().counts() || isHopedFor(hope(frame), quantity);
    if (!quantity.is(Kind.COUNT) && !frame.head().isEmpty() && !isCounting(frame.verb())) {
      return false;
    }
    return counting
        || proven
        || bound && (frame.verb() != null || goals)
        || goals
        || isPart(frame, dated)
        || dated && (frame.verb() != null || frame.head().verb() != null);
  }

  /** 到2015年,80%的区达到先进区标准: a part of all that are named opens the clause. */
  private boolean isPart(TargetFrame frame, boolean dated) {
    Quantity quantity = frame.candidate().quantity();
    int end = quantity.end();
    return dated
        && quantity.is(Kind.SHARE)
        && frame.head().isEmpty()
        && words.of(TargetWord.ATTRIBUTIVE).opens(text, end);
  }

  /** 推动全省100家企业上云: a word for the region stands between. */
  private static TargetVerb hope(TargetFrame frame) {
    boolean region = frame.verb() != null && frame.verb().kind() == TargetVerb.Kind.SUBJECT;
    return region ? frame.head().verb() : frame.verb();
  }

  private static boolean isHope(TargetVerb verb) {
    return verb != null && verb.kind() == TargetVerb.Kind.HOPE;
  }

  /** 力争50个项目开工, 支持300名人才赴境外培训. */
  private static boolean isHopedFor(TargetVerb verb, Quantity quantity) {
    return verb != null
        && verb.kind() == TargetVerb.Kind.HOPE
        && quantity.is(Kind.COUNT)
        && quantity.value().compareTo(SMALL) >= 0;
  }

  /** 24项重点任务. */
  private boolean isOwnPart(String tail) {
    Trie.Found<NotTarget> found = words.refusal(NotTarget.Where.NOUN, tail, 0, tail.length());
    return found != null && found.end() == tail.length();
  }

  /** 网络覆盖90%以上的村. */
  private static boolean isWeak(TargetVerb verb) {
    return verb != null && verb.kind() == TargetVerb.Kind.WEAK;
  }

  private static boolean ends(TargetFrame frame) {
    return frame.tail().isEmpty() && !frame.carriedOn();
  }

  /** A value behind 普及率 or 占比 is a level of it. */
  private boolean isShare(String indicator) {
    return words.of(TargetWord.SHARE).end(indicator)
        || words.of(TargetWord.PART_OF).isIn(indicator);
  }

  private boolean acceptsBehind(TargetFrame frame) {
    Quantity quantity = frame.candidate().quantity();
    boolean small = quantity.han() && !quantity.times() && quantity.value().compareTo(SMALL) < 0;
    if (frame.approach().isLevel() || frame.approach().isChange()) {
      return !(quantity.is(Kind.TIME) && frame.approach().meaning() == Meaning.INCREASE);
    }
    boolean share = quantity.is(Kind.SHARE) && quantity.behind() != null;
    if (quantity.times() || share && ends(frame) && isShare(frame.indicator())) {
      return true;
    }
    if (frame.approach().force() == Force.BOUND || frame.approach().force() == Force.ACHIEVE) {
      return goals || frame.tail().isEmpty() || proven;
    }
    boolean ends =
        frame.tail().isEmpty()
            || frame.head().counts() && quantity.is(Kind.COUNT)
            || goals && quantity.is(Kind.SHARE) && isWeak(frame.verb());
    boolean dated = frame.candidate().years().isNear();
    boolean told =
        frame.head().counts()
            || goals
            || proven
            || dated
            || frame.candidate().approach().rate() != null
            || quantity.is(Kind.MONEY) && isHope(frame.head().verb());
    boolean bound = quantity.behind() != null;
    return ends
        && !small
        && (told || bound && (frame.head().verb() != null || quantity.is(Kind.COUNT)));
  }
}
