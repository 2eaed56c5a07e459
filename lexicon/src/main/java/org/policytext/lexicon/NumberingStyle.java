package org.policytext.lexicon;

import java.util.Set;
import org.policytext.lexicon.Table.Row;
import org.policytext.lexicon.Template.Literal;

/**
 * A style of numbering.
 *
 * @param id such as {@code han-paren}
 * @param rank the smaller, the higher in the tree by custom (GB/T 9704: 一、（一）1.（1）)
 * @param kind what the number opens
 * @param template the printed form; its slot is the id of a numeral
 * @param example a line that opens with it
 */
public record NumberingStyle(String id, int rank, Kind kind, Template template, String example) {
  /** What a number opens. */
  public enum Kind {
    /** A heading or an item of work. */
    ITEM,
    /** A part of the document: 第一篇, 第一章. */
    PART,
    /** An attachment whose text follows: 附件1. */
    ATTACHMENT,
    /** A box beside the text: 专栏1. */
    BOX,
    /** A dash or bullet: a paragraph with a mark, no number. */
    BULLET
  }

  /** Reads a row whose slot is one of {@code numerals}. */
  static NumberingStyle read(Row row, Set<String> numerals) {
    Template template = row.template("template", numerals);
    if (template.parts().get(0) instanceof Literal first && first.alternatives().contains("")) {
      throw row.fault("template", "a number may not open with a word that may be absent");
    }
    return new NumberingStyle(
        row.required("id"),
        row.number("rank"),
        row.constant("kind", Kind.class),
        template,
        row.required("example"));
  }
}
