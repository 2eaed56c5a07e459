package org.policytext.batch;

/** What a conversion writes. */
public enum Format {
  /** {@code NAME.json} for each plan: the canonical JSON. */
  JSON,
  /** {@code documents.jsonl}: the canonical JSON of all plans, one on a line. */
  JSONL,
  /**
   * {@code chunks.jsonl}: each task of all plans with its path, units and targets, for retrieval.
   */
  CHUNKS,
  /** {@code documents.csv}, {@code tasks.csv}, {@code units.csv} and so on. */
  CSV,
  /** {@code policytext.xlsx}: the same tables as sheets, with a codebook. */
  XLSX,
  /** {@code NAME.html} for each plan and {@code index.html} over all. */
  HTML;

  /** Tells whether each plan gets a file of its own in this format. */
  boolean isPerPlan() {
    return this == JSON || this == HTML;
  }
}
