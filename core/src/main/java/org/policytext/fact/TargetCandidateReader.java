package org.policytext.fact;

import org.policytext.lexicon.ComparisonWord;
import org.policytext.lexicon.QuantityUnit.Kind;
import org.policytext.lexicon.TargetVerb;

/**
 * Tells whether a quantity may be the value of a target: 20% of {@code 占比达到20%} may, that of {@code
 * 保险费的20%} may not.
 */
final class TargetCandidateReader {
  private static final String ROUNDS = HanNumerals.ROUND + HanNumerals.YI;

  private final TargetWords words;
  private final TargetText source;
  private final String text;
  private final TargetYears years;
  private final InnocentNumbers innocent;

  TargetCandidateReader(TargetWords words, TargetText source, TargetYears years, boolean goals) {
    this.words = words;
    this.source = source;
    this.text = source.text();
    this.years = years;
    this.innocent = new InnocentNumbers(words, source, goals);
  }

  /**
   * Gives the candidate that a quantity is, or null.
   *
   * @param from where the text that leads up to it begins
   * @param last the candidate before it, or null
   * @param to where the clause ends
   */
  TargetCandidate read(int from, Quantity quantity, TargetCandidate last, int to) {
    if (quantity.is(Kind.NONE) || quantity.is(Kind.SPEC) || innocent.isName(quantity)) {
      return null;
    }
    TargetApproach approach = approach(quantity, from, to);
    int size = size(quantity, approach, from, to);
    if (size >= 0) {
      return new TargetCandidate(
          from, quantity, approach.from(size), years.isPast() ? null : years.years());
    }
    boolean ratio = quantity.isRatio() && approach.meaning() == null && quantity.behind() == null;
    if (ratio
        || innocent.isInnocent(quantity, approach, from, to, last)
        || isShareOf(quantity, approach, from)
        || !isMeasured(quantity, approach, from, to, quantity.goesOn(last))) {
      return null;
    }
    return new TargetCandidate(from, quantity, approach, years.isPast() ? null : years.years());
  }

  /**
   * Gives where 总额 begins that a verb leads up to, of 设立总额1000万元的算力券: the money is what is set up;
   * -1 if there is none.
   */
  private int size(Quantity quantity, TargetApproach approach, int from, int to) {
    boolean of =
        quantity.is(Kind.MONEY)
            && quantity.end() < to
            && (words.of(TargetWord.ATTRIBUTIVE).has(text.charAt(quantity.end()))
                || text.charAt(quantity.end()) == '“');
    int start = approach.start();
    String word = of ? words.of(TargetWord.SIZE).before(text, start) : "";
    int size = start - word.length();
    TargetVerb verb = word.isEmpty() || size < from ? null : words.verbBefore(text, from, size);
    return TargetEvidence.isCounting(verb) ? size : -1;
  }

  private TargetApproach approach(Quantity quantity, int from, int to) {
    boolean bounded = endsBounded(quantity, to);
    TargetApproach approach =
        TargetApproach.read(words, source, from, quantity.start(), quantity.kind(), bounded);
    return isShareOf(quantity, approach, from) ? beforeWhole(quantity, approach, from) : approach;
  }

  /** A time needs a word that sets it, a number without a unit that and an end. */
  private boolean isMeasured(
      Quantity quantity, TargetApproach approach, int from, int to, boolean goesOn) {
    boolean set = approach.isLevel() || approach.isChange() || goesOn || isTimed(from, approach);
    boolean timed = quantity.is(Kind.TIME) || quantity.is(Kind.AGE);
    boolean ages = quantity.is(Kind.AGE) && quantity.upper() != null;
    boolean counted =
        !quantity.unit().isEmpty()
            || isBareValue(quantity, approach, to)
            || isBareCount(quantity, approach, to);
    return !ages && (set || !timed) && counted;
  }

  /** 办理时限不超过3天, 学习时间每年不少于8天: a bound on a time. */
  private boolean isTimed(int from, TargetApproach approach) {
    int end = approach.start();
    return approach.force() == ComparisonWord.Force.BOUND
        && end - from > 2
        && words.of(TargetWord.TIME_MEASURE).ends(text, end);
  }

  /** 涨幅在3%以内: a bound ends the clause. */
  private boolean endsBounded(Quantity quantity, int to) {
    boolean ends = quantity.end() >= to || !Character.isLetterOrDigit(text.charAt(quantity.end()));
    return quantity.behind() != null && ends;
  }

  /** 保险费的50%: a share of a whole that is named. */
  private boolean isShareOf(Quantity quantity, TargetApproach approach, int from) {
    return quantity.is(Kind.SHARE)
        && approach.start() > from
        && words.of(TargetWord.ATTRIBUTIVE).has(text.charAt(approach.start() - 1))
        && !isPartOf(from, approach.start());
  }

  /** 老人占老人总数的6%. */
  private boolean isPartOf(int from, int to) {
    for (int i = to - 1; i > Math.max(from, to - InnocentNumbers.LONGEST_NOUN); i--) {
      if (words.of(TargetWord.PART_OF).has(text.charAt(i)) && !source.isQuoted(i)) {
        ComparisonWord word = words.before(text, from, i);
        return word == null || word.force() == ComparisonWord.Force.ADVERB;
      }
    }
    return false;
  }

  /** 新车销售量达到销售总量的20%: the word that sets the value stands before the whole. */
  private TargetApproach beforeWhole(Quantity quantity, TargetApproach approach, int from) {
    int least = Math.max(from, approach.start() - InnocentNumbers.LONGEST_NOUN);
    for (int end = approach.start() - 1; end > least; end--) {
      ComparisonWord word = words.before(text, from, end);
      if (word != null && (word.force() == ComparisonWord.Force.LEVEL || isFloor(word))) {
        return TargetApproach.read(words, source, from, end, quantity.kind());
      }
    }
    return approach;
  }

  /** 准入标准不低于人均收入的60%. */
  private static boolean isFloor(ComparisonWord word) {
    return word.force() == ComparisonWord.Force.BOUND
        && word.meaning() == ComparisonWord.Meaning.AT_LEAST;
  }

  /** 211万农村贫困人口, 就业人数24万: a round number needs no measure word before people or behind 数. */
  private boolean isBareCount(Quantity quantity, TargetApproach approach, int to) {
    int end = quantity.end();
    char last = text.charAt(quantity.valueEnd() - 1);
    boolean round = ROUNDS.indexOf(last) >= 0 || words.of(TargetWord.MORE).has(last);
    boolean counted = words.of(TargetWord.COUNT_NOUN).ends(text, approach.start());
    return round && !quantity.han() && (counted || words.people(text, end, to));
  }

  /**
   * 有效利用系数提高到0.53: a number without a unit needs a word that sets it, and nothing behind; 22:30
   * has.
   */
  private boolean isBareValue(Quantity quantity, TargetApproach approach, int to) {
    boolean timed =
        quantity.end() + 1 < text.length()
            && text.charAt(quantity.end()) == ':'
            && TargetText.isDigit(text.charAt(quantity.end() + 1));
    boolean ends =
        quantity.end() >= to
            || quantity.behind() != null
            || text.charAt(quantity.end()) == '('
            || words.isJoiner(text.charAt(quantity.end()));
    boolean round = ROUNDS.indexOf(text.charAt(quantity.valueEnd() - 1)) >= 0;
    boolean set = approach.isLevel() || round && approach.force() == ComparisonWord.Force.BOUND;
    return ends && approach.meaning() != null && !quantity.han() && set && !timed;
  }
}
