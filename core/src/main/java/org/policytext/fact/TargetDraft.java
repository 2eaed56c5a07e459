package org.policytext.fact;

import java.math.BigDecimal;
import java.util.Optional;
import org.policytext.model.Baseline;
import org.policytext.model.Binding;
import org.policytext.model.Comparison;
import org.policytext.model.Rate;
import org.policytext.text.Passage;

/**
 * A target before its years and its number in the plan are known.
 *
 * @param place the clause or the part of it that states the target
 * @param total whether the value is built up, so that it runs over the period that stands over it
 */
record TargetDraft(
    Passage place,
    String indicator,
    Comparison comparator,
    Optional<Comparison> bound,
    BigDecimal value,
    Optional<BigDecimal> upper,
    String unit,
    String printed,
    Optional<Rate> rate,
    Optional<Baseline> baseline,
    Optional<Binding> binding,
    boolean total,
    TargetYears.Years years,
    String by) {
  /** Gives the same target of {@code other}. */
  TargetDraft of(String other) {
    return new TargetDraft(
        place,
        other,
        comparator,
        bound,
        value,
        upper,
        unit,
        printed,
        rate,
        baseline,
        binding,
        total,
        years,
        by);
  }
}
