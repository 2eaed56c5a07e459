package org.policytext.lexicon;

import org.policytext.lexicon.Table.Row;

/**
 * A word that ends the head of a column in a table of duties or indicators.
 *
 * @param word such as {@code 牵头单位}
 * @param kind what the column holds
 * @param example the head of a column
 */
public record ColumnWord(String word, Kind kind, String example) {
  /** What a column holds. */
  public enum Kind {
    /** The row's number. */
    NUMBER,
    /** Who does it, or until when: read as a unit list with the head as its label. */
    DUTY,
    /** What is to be done. */
    TASK,
    /** A number: 2025年. */
    VALUE,
    /** Anything else. */
    OTHER
  }

  static ColumnWord read(Row row) {
    return new ColumnWord(
        row.required("word"), row.constant("kind", Kind.class), row.required("example"));
  }
}
