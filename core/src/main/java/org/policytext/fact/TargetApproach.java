package org.policytext.fact;

import org.policytext.lexicon.ComparisonWord;
import org.policytext.lexicon.ComparisonWord.Force;
import org.policytext.lexicon.ComparisonWord.Meaning;
import org.policytext.lexicon.QuantityUnit;
import org.policytext.lexicon.TargetVerb;

/**
 * The words that lead up to a value: of {@code 年均增长12%以上} they are 年均 and 增长.
 *
 * @param start where they begin
 * @param meaning what they say of the value, or null
 * @param bound a second word that bounds a change: {@code 提高不少于5个百分点}, or null
 * @param force of the word that gives the meaning, or null
 * @param word that gives the meaning; empty if none does
 * @param rate ANNUAL, CUMULATIVE, or null
 * @param each whether 分别 is among them
 * @param per whether the value is one of many: {@code 每人}
 */
record TargetApproach(
    int start,
    Meaning meaning,
    Meaning bound,
    Force force,
    String word,
    Meaning rate,
    boolean each,
    boolean per) {

  /** Reads backwards from a value at {@code end}, no further than {@code from}. */
  static TargetApproach read(
      TargetWords words, TargetText source, int from, int end, QuantityUnit.Kind kind) {
    return read(words, source, from, end, kind, false);
  }

  /**
   * Reads as above.
   *
   * @param isBounded whether a bound behind the value ends the clause: 以内 of {@code 涨幅在3%以内}
   */
  static TargetApproach read(
      TargetWords words,
      TargetText source,
      int from,
      int end,
      QuantityUnit.Kind kind,
      boolean isBounded) {
    TargetApproach approach = new TargetApproach(end, null, null, null, "", null, false, false);
    while (approach.start > from && !source.isQuoted(approach.start - 1)) {
      ComparisonWord word = words.before(source.text(), from, approach.start);
      boolean free =
          word != null
              && !isVerbEnd(words, source, from, approach.start, word)
              && (isBounded || word.force() != Force.WITHIN);
      TargetApproach next = free ? approach.with(words, word, kind) : null;
      if (next == null) {
        return approach;
      }
      approach = next;
    }
    return approach;
  }

  /** 约 in 签约 is no word of its own. */
  private static boolean isVerbEnd(
      TargetWords words, TargetText source, int from, int end, ComparisonWord word) {
    TargetVerb verb = words.verbBefore(source.text(), from, end);
    return verb != null
        && verb.word().length() > word.word().length()
        && (verb.kind() == TargetVerb.Kind.QUANTITY || verb.kind() == TargetVerb.Kind.GUARD);
  }

  private TargetApproach with(TargetWords words, ComparisonWord next, QuantityUnit.Kind kind) {
    int begins = start - next.word().length();
    return switch (next.meaning()) {
      case PASS, ABOUT -> new TargetApproach(begins, meaning, bound, force, word, rate, each, per);
      case ANNUAL, CUMULATIVE ->
          new TargetApproach(begins, meaning, bound, force, word, next.meaning(), each, per);
      case EACH -> new TargetApproach(begins, meaning, bound, force, word, rate, true, per);
      case PER ->
          new TargetApproach(begins, meaning, bound, force, word, perRate(words, next), each, true);
      case INCREASE, DECREASE -> withChange(next, begins);
      case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, DOWN_TO, EQUAL -> withBound(next, begins, kind);
    };
  }

  private Meaning perRate(TargetWords words, ComparisonWord next) {
    return words.of(TargetWord.EVERY_YEAR).end(next.word()) ? Meaning.ANNUAL : rate;
  }

  private TargetApproach withChange(ComparisonWord next, int begins) {
    if (meaning == Meaning.INCREASE || meaning == Meaning.DECREASE || force == Force.LEVEL) {
      return null;
    }
    return new TargetApproach(
        begins, next.meaning(), meaning, next.force(), next.word(), rate, each, per);
  }

  private TargetApproach withBound(ComparisonWord next, int begins, QuantityUnit.Kind kind) {
    boolean counts = kind == QuantityUnit.Kind.COUNT && next.force() == Force.ACHIEVE;
    if (counts || meaning == Meaning.INCREASE || meaning == Meaning.DECREASE) {
      return null;
    }
    if (meaning != null) {
      boolean stronger = next.force() == Force.LEVEL && force == Force.BOUND;
      return next.force() == Force.ACHIEVE
          ? null
          : new TargetApproach(
              begins, meaning, bound, stronger ? next.force() : force, word, rate, each, per);
    }
    Force level = next.force() == Force.WITHIN ? Force.LEVEL : next.force();
    return new TargetApproach(begins, next.meaning(), bound, level, next.word(), rate, each, per);
  }

  /** Gives these words together with those before the verb: {@code 每年至少开展一次}. */
  TargetApproach and(TargetApproach earlier) {
    boolean bounds = meaning == null && earlier.force == Force.BOUND;
    return new TargetApproach(
        start,
        bounds ? earlier.meaning : meaning,
        bound,
        bounds ? earlier.force : force,
        bounds ? earlier.word : word,
        rate == null ? earlier.rate : rate,
        each,
        per);
  }

  boolean isLevel() {
    return force == Force.LEVEL;
  }

  boolean isChange() {
    return force == Force.CHANGE;
  }

  /** The same words, with one more before them that begins at {@code place}. */
  TargetApproach from(int place) {
    return new TargetApproach(place, meaning, bound, force, word, rate, each, per);
  }

  /** The words without what they say of the value: they were a verb. */
  TargetApproach asVerb() {
    return new TargetApproach(start, null, null, null, word, rate, each, per);
  }
}
