package org.policytext.fact;

/**
 * A quantity of a clause that may be a target.
 *
 * @param from where the text that leads up to it begins: behind the quantity before it
 * @param quantity the number with its unit
 * @param approach the words directly before it
 * @param years the years that stand over it
 */
record TargetCandidate(
    int from, Quantity quantity, TargetApproach approach, TargetYears.Years years) {
  /** Tells whether its year stands right before it: 1000张 of {@code 2024年1000张}. */
  boolean isRightBehindYear() {
    return years != null && years.isNear() && years.mention().end() == quantity.start();
  }
}
