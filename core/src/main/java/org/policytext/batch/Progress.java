package org.policytext.batch;

/** Is told how far a run is, by one thread at a time. */
@FunctionalInterface
public interface Progress {
  /** Says nothing to anybody. */
  Progress SILENT = (done, total) -> {};

  /** Tells that {@code done} of {@code total} inputs are through. */
  void report(int done, int total);
}
