package org.policytext.lexicon;

import org.policytext.lexicon.Table.Row;

/**
 * A word that tells what stands under a heading.
 *
 * @param word the heading or the end of it: {@code 指导思想}
 * @param kind what stands under it
 * @param where how much of the heading the word must be
 * @param example a heading
 */
public record HeadingWord(String word, Kind kind, Where where, String example) {
  /** What stands under a heading. */
  public enum Kind {
    /** Aims and principles: 总体要求, 指导思想, 基本原则, 工作目标. */
    FRAMING,
    /** What is supported: 支持范围. Framing, unless most items of the plan stand under it. */
    SCOPE,
    /** How the work is made sure: 保障措施, 组织实施, 工作要求. */
    SAFEGUARD,
    /** Goals, where targets stand: 发展目标. Framing too. */
    GOALS,
    /** Work, named as such: 重点任务, 主要任务. */
    WORK,
    /** A line that is no heading and no text: 具体措施：, 目录. */
    LABEL
  }

  /** How much of the heading the word must be. */
  public enum Where {
    /** The whole heading. */
    WHOLE,
    /** Its end: 2025年主要目标. */
    END
  }

  static HeadingWord read(Row row) {
    return new HeadingWord(
        row.required("word"),
        row.constant("kind", Kind.class),
        row.constant("where", Where.class),
        row.required("example"));
  }
}
