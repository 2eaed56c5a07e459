package org.policytext.index;

import java.util.List;

/**
 * How the matches of a search spread over one dimension: {@code region: 广东省 29, 湖北省 24}.
 *
 * @param name {@code unit}, {@code role}, {@code region}, {@code year} or {@code indicator}
 * @param counts the most frequent values first, equal ones by value
 */
public record Facet(String name, List<Count> counts) {
  /** A value and how many matches have it. */
  public record Count(String value, int count) {}

  public Facet {
    counts = List.copyOf(counts);
  }
}
