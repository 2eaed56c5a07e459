package org.policytext.index;

/** Tells which artifacts are wanted where Lucene is absent. */
final class AbsentLucene {
  private static final String ARTIFACTS =
      "org.apache.lucene:lucene-core, lucene-analysis-common, lucene-join, lucene-queries, "
          + "lucene-queryparser, lucene-sandbox, lucene-facet";

  private AbsentLucene() {}

  static IllegalStateException told(NoClassDefFoundError absent) {
    String missing = " (not found: " + absent.getMessage() + ")";
    return new IllegalStateException(
        "policytext needs " + ARTIFACTS + " to index and search" + missing, absent);
  }
}
