package org.policytext.lexicon;

import org.policytext.lexicon.Table.Row;

/**
 * The end of a unit's name.
 *
 * @param ending such as {@code 局} or {@code 管委会}
 * @param kind such as {@link UnitKind#GOVERNMENT}
 * @param example a unit that ends so
 */
public record UnitEnding(String ending, UnitKind kind, String example) {
  static UnitEnding read(Row row) {
    return new UnitEnding(
        row.required("ending"), row.constant("kind", UnitKind.class), row.required("example"));
  }
}
