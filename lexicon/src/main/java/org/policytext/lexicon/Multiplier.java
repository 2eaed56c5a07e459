package org.policytext.lexicon;

import java.math.BigDecimal;
import org.policytext.lexicon.Table.Row;

/**
 * A word behind a number that multiplies it.
 *
 * @param word as printed: {@code 万}
 * @param value 10000
 * @param example a quantity and its value: {@code 17万件=170000}
 */
public record Multiplier(String word, BigDecimal value, String example) {
  static Multiplier read(Row row) {
    return new Multiplier(row.required("word"), row.decimal("value"), row.required("example"));
  }
}
