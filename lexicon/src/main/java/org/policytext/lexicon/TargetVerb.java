package org.policytext.lexicon;

import org.policytext.lexicon.Table.Row;

/**
 * A word before an indicator that is cut from it.
 *
 * @param word as printed: {@code 培育}
 * @param kind when it is cut and what it proves
 * @param example a clause with the word
 */
public record TargetVerb(String word, Kind kind, String example) {
  /** When a word is cut and what it proves. */
  public enum Kind {
    /** Says how, and is cut where a verb follows: {@code 高标准}. */
    ADVERB,
    /** Leads up to what is planned: {@code 将}. */
    LEAD,
    /** The same, and what is counted behind it is a commitment: {@code 力争50个项目开工}. */
    HOPE,
    /** Its object may be counted: {@code 培育100家企业}. */
    QUANTITY,
    /** Its object grows or shrinks by the value: {@code 增加5000个}. */
    CHANGE,
    /** Cut before a number, kept before a noun: {@code 新增1个集群}, {@code 新增就业}. */
    NEW,
    /** Cut, but no proof that a number is promised: {@code 惠及}. */
    WEAK,
    /** Who does it; cut where a verb follows: {@code 全市培育}. */
    SUBJECT,
    /** Opens a phrase that ends before the next quantity verb: {@code 在}. */
    PREPOSITION,
    /** Part of a noun, not cut: {@code 建设用地}. */
    GUARD
  }

  static TargetVerb read(Row row) {
    return new TargetVerb(
        row.required("word"), row.constant("kind", Kind.class), row.required("example"));
  }
}
