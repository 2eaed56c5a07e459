package org.policytext.lexicon;

import org.policytext.lexicon.Table.Row;

/**
 * Characters that only traditional script has.
 *
 * @param characters one after the other: {@code 丟並亂}
 * @param example a character and its simplified form: {@code 丟 = 丢}
 */
public record TraditionalCharacters(String characters, String example) {
  static TraditionalCharacters read(Row row) {
    return new TraditionalCharacters(row.required("characters"), row.required("example"));
  }
}
