package org.policytext.lexicon;

import org.policytext.lexicon.Table.Row;

/**
 * A word by which a line is known as page furniture.
 *
 * @param word such as {@code 关闭窗口}
 * @param where how much of the line it must be
 * @param example a line
 */
public record FurnitureWord(String word, Where where, String example) {
  /** How much of the line the word must be. */
  public enum Where {
    /** The whole line. */
    WHOLE,
    /** The start of a short line. */
    START,
    /** The start of a line of any length. */
    SENTENCE
  }

  static FurnitureWord read(Row row) {
    return new FurnitureWord(
        row.required("word"), row.constant("where", Where.class), row.required("example"));
  }
}
