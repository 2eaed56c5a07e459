package org.policytext.batch;

import java.util.List;

/**
 * What a run did.
 *
 * @param counts over all plans of the run, unchanged ones too
 * @param unchanged plans that stood finished from an earlier run
 * @param failures in order of path
 * @param work how long it took, and on what
 */
public record Summary(Counts counts, long unchanged, List<Failure> failures, Work work) {
  public Summary {
    failures = List.copyOf(failures);
  }
}
