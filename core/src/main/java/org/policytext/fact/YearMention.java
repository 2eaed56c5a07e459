package org.policytext.fact;

import java.util.Optional;
import org.policytext.lexicon.PeriodForm;
import org.policytext.model.Span;

/**
 * A statement of time in a text.
 *
 * @param start where it stands
 * @param end behind it
 * @param from the first year; empty where it has none
 * @param to the last year
 * @param kind how far it reaches
 * @param at its place in the source
 */
record YearMention(
    int start,
    int end,
    Optional<Integer> from,
    Optional<Integer> to,
    PeriodForm.Kind kind,
    Span at) {
  /** Tells whether this is a period, by its years or by its name. */
  boolean isPeriod() {
    return kind == PeriodForm.Kind.PERIOD || kind == PeriodForm.Kind.PLAN;
  }
}
