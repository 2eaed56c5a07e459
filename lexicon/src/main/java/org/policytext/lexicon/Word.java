package org.policytext.lexicon;

import org.policytext.lexicon.Table.Row;

/**
 * A small word that decides how a name, a title or a deadline is read.
 *
 * @param kind what it decides
 * @param word such as {@code 以及}
 * @param example where it decides
 */
public record Word(Kind kind, String word, String example) {
  /** What a small word decides. */
  public enum Kind {
    /** A name that begins so takes no carried prefix. */
    OWN_OPENING,
    /** The name of a department of a government, which takes a carried prefix. */
    DEPARTMENT_ENDING,
    /** What several regions have in common behind their names: 各市、县人民政府. */
    COMMON_TAIL,
    /** Stands between two units; within a name it does not part it. */
    JOINER,
    /** What may stand behind 等 where it ends a name. */
    OTHERS,
    /** No unit by itself: 有关部门和单位 is one name. */
    BARE,
    /** The label of an attachment without a number, alone on its line. */
    ATTACHMENT,
    /** A line with it and a date under the title of a speech or report tells when it was given. */
    DELIVERY,
    /** What 《》 behind it names is no document. */
    WORK_OF_ART,
    /** A name that is no more than it names no unit. */
    NOTHING,
    /** A bracket with it remarks and does not rename. */
    REMARK,
    /** A name that begins so is a group of units. */
    VAGUE,
    /** A deadline without a date. */
    STANDING_DEADLINE,
    /** A notice that carries a plan has it before the plan's name. */
    CARRYING,
    /** Stands between the issuer and what a title is about. */
    ABOUT,
    /** A line that begins so goes on with a title. */
    TITLE_JOINER,
    /** A bracket on a line of its own with it is a note of the document. */
    NOTE
  }

  static Word read(Row row) {
    return new Word(
        row.constant("kind", Kind.class), row.required("word"), row.required("example"));
  }
}
