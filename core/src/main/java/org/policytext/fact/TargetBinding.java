package org.policytext.fact;

import java.util.Optional;
import org.policytext.lexicon.ComparisonWord.Force;
import org.policytext.lexicon.ComparisonWord.Meaning;
import org.policytext.model.Comparison;

/**
 * How a value binds: the words before it and behind it together.
 *
 * @param comparator how
 * @param bound of an increase or decrease
 */
record TargetBinding(Comparison comparator, Optional<Comparison> bound) {
  static TargetBinding of(TargetApproach approach, Meaning change, Quantity quantity) {
    Meaning before = change != null ? change : approach.meaning();
    boolean open = before == null || approach.force() == Force.ACHIEVE;
    if (open && quantity.times() && !quantity.unit().isEmpty()) {
      before = Meaning.INCREASE;
    }
    if (before == Meaning.INCREASE || before == Meaning.DECREASE) {
      Meaning bound = quantity.behind() != null ? quantity.behind() : approach.bound();
      return new TargetBinding(comparison(before), bound(bound));
    }
    if (quantity.upper() != null) {
      return new TargetBinding(Comparison.RANGE, Optional.empty());
    }
    return new TargetBinding(comparison(both(before, quantity.behind())), Optional.empty());
  }

  private static Optional<Comparison> bound(Meaning meaning) {
    return meaning == null || comparison(meaning) == Comparison.EQUAL || meaning == Meaning.DOWN_TO
        ? Optional.empty()
        : Optional.of(comparison(meaning));
  }

  private static Meaning both(Meaning before, Meaning behind) {
    if (behind == null) {
      return before;
    }
    if (behind == Meaning.ABOUT) {
      return before == Meaning.AT_MOST ? Meaning.EQUAL : before;
    }
    boolean open = before == null || before == Meaning.EQUAL || before == Meaning.DOWN_TO;
    return open || before == Meaning.AT_LEAST && behind == Meaning.AT_MOST ? behind : before;
  }

  private static Comparison comparison(Meaning meaning) {
    if (meaning == null) {
      return Comparison.EQUAL;
    }
    return switch (meaning) {
      case AT_LEAST -> Comparison.AT_LEAST;
      case MORE_THAN -> Comparison.MORE_THAN;
      case AT_MOST, DOWN_TO -> Comparison.AT_MOST;
      case LESS_THAN -> Comparison.LESS_THAN;
      case INCREASE -> Comparison.INCREASE;
      case DECREASE -> Comparison.DECREASE;
      case EQUAL, ABOUT, PASS, ANNUAL, CUMULATIVE, EACH, PER -> Comparison.EQUAL;
    };
  }
}
