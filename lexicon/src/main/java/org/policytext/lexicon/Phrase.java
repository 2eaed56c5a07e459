package org.policytext.lexicon;

import org.policytext.lexicon.Table.Row;

/**
 * A phrase in the language of plans, by which damaged text is read.
 *
 * @param example a sentence, a clause, or words in a list: {@code 认真贯彻落实党中央、国务院决策部署，}
 */
public record Phrase(String example) {
  static Phrase read(Row row) {
    return new Phrase(row.required("example"));
  }
}
