package org.policytext.lexicon;

import org.policytext.lexicon.Table.Row;

/**
 * A word that ends a title.
 *
 * @param word such as {@code 方案}
 * @param kind what the title names
 * @param example a title
 */
public record TitleWord(String word, Kind kind, String example) {
  /** What a title names. */
  public enum Kind {
    /** A plan: 方案, 计划, 意见. */
    PLAN,
    /** A document that carries a plan: 通知. */
    NOTICE
  }

  static TitleWord read(Row row) {
    return new TitleWord(
        row.required("word"), row.constant("kind", Kind.class), row.required("example"));
  }
}
