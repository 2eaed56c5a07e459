package org.policytext.batch.page;

import java.util.Comparator;
import org.policytext.model.Span;

/**
 * Where a fact stands in the text.
 *
 * @param fact its id on the page
 * @param kind how it is marked
 * @param at the place
 */
record Place(String fact, String kind, Span at) {
  /** From the left, and of two that start together the longer first: outer before inner. */
  static final Comparator<Place> OUTER_FIRST =
      Comparator.<Place>comparingInt(place -> place.at().start())
          .thenComparing(place -> -place.at().end())
          .thenComparing(Place::fact);
}
