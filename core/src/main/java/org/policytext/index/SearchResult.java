package org.policytext.index;

import java.util.List;

/**
 * What a search found: {@code lead:市科技局} finds the tasks that 市科技局 leads.
 *
 * @param query as asked
 * @param total how many tasks or targets match
 * @param hits the best of them, best first
 * @param facets how the matches spread over units, roles, regions, years and indicators
 */
public record SearchResult(String query, long total, List<Hit> hits, List<Facet> facets) {
  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}
