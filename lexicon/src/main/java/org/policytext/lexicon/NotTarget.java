package org.policytext.lexicon;

import org.policytext.lexicon.Table.Row;

/**
 * A word by which a number is no commitment.
 *
 * @param word as printed: {@code 第}
 * @param where it must stand
 * @param example a clause with the word
 */
public record NotTarget(String word, Where where, String example) {
  /** Where a word must stand. */
  public enum Where {
    /** Directly before the number: {@code 第10家}. */
    NUMBER,
    /** It is all that follows the measure word: {@code 24项重点任务}. */
    NOUN,
    /** It opens the noun behind the measure word, which then says nothing: {@code 2个事项}. */
    GENERIC,
    /** In the clause, before the number: {@code 最高补助50万元}. */
    CLAUSE,
    /** In the clause, before an amount of money: {@code 补助50万元}. */
    MONEY,
    /** Anywhere in the sentence: {@code 五年来}. */
    SENTENCE,
    /** At the end of a heading or short line: {@code 发展现状}. */
    HEADING,
    /** At the end of a short line that turns to what is planned: {@code 主要目标}. */
    FORWARD
  }

  static NotTarget read(Row row) {
    return new NotTarget(
        row.required("word"), row.constant("where", Where.class), row.required("example"));
  }
}
