package org.policytext.batch;

import java.util.Locale;

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
  HTML,
  /**
   * {@code opensearch-bulk.ndjson}: tasks and plans for an OpenSearch or Elasticsearch server, and
   * {@code opensearch-template.json}, the mapping.
   */
  OPENSEARCH_BULK;

  /** Tells whether each plan gets a file of its own in this format. */
  boolean isPerPlan() {
    return this == JSON || this == HTML;
  }

  /** Gives the name as the command line takes it: {@code opensearch-bulk}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
