package org.policytext.index;

import java.util.Set;
import java.util.TreeSet;

/** The fields that a query may name. */
final class QueryFields {
  static final String LIKE = "like";

  /** Who does the work: any role, or one. */
  static final Set<String> UNITS =
      Set.of(Fields.UNIT, Fields.LEAD, Fields.SUPPORT, Fields.RESPONSIBLE);

  /** Searched for words, by Lucene's own parser. */
  static final Set<String> WORDS = Set.of(Fields.TITLE, Fields.TEXT);

  /** Compared with numbers. */
  static final Set<String> NUMBERS = Set.of(Fields.YEAR, Fields.INDICATOR);

  static final Set<String> ALL = all();

  private QueryFields() {}

  private static Set<String> all() {
    Set<String> all = new TreeSet<>(UNITS);
    all.addAll(WORDS);
    all.addAll(NUMBERS);
    all.addAll(Set.of(Fields.REGION, Fields.ISSUER, Fields.NUMBER, Fields.CITES, Fields.LEVEL));
    all.addAll(Set.of(Fields.DOCUMENT, Fields.KIND, LIKE));
    return Set.copyOf(all);
  }
}
