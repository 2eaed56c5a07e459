package org.policytext.batch;

import java.util.List;

/**
 * What was found under the paths of a run.
 *
 * @param plans in order of path, each with a name of its own
 * @param failures paths that do not exist, cannot be opened or hold no plan
 */
record Inputs(List<Input> plans, List<Failure> failures) {
  Inputs {
    plans = List.copyOf(plans);
    failures = List.copyOf(failures);
  }
}
