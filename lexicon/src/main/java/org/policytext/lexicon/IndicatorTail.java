package org.policytext.lexicon;

import org.policytext.lexicon.Table.Row;

/**
 * The end of a noun that a list of nouns may share.
 *
 * @param tail as printed: {@code 机械化率}
 * @param example a clause with such a list
 */
public record IndicatorTail(String tail, String example) {
  static IndicatorTail read(Row row) {
    return new IndicatorTail(row.required("tail"), row.required("example"));
  }
}
