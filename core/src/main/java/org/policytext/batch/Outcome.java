package org.policytext.batch;

import java.util.Optional;

/**
 * What became of an input.
 *
 * @param counts of the plan, or nothing counted where it failed
 * @param unchanged whether it stood finished from an earlier run
 * @param failure why it could not be converted
 */
record Outcome(Input input, Counts counts, boolean unchanged, Optional<Failure> failure) {
  static Outcome converted(Input input, Counts counts) {
    return new Outcome(input, counts, false, Optional.empty());
  }

  static Outcome unchanged(Input input, Counts counts) {
    return new Outcome(input, counts, true, Optional.empty());
  }

  static Outcome failed(Input input, Throwable cause) {
    Failure failure = input.failed(Reasons.of(cause, input.path()));
    return new Outcome(input, Counts.NONE, false, Optional.of(failure));
  }

  boolean isConverted() {
    return failure.isEmpty();
  }
}
