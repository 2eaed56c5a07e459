package org.policytext.lexicon;

import java.util.Set;
import org.policytext.lexicon.Table.Row;
import org.policytext.lexicon.Template.Slot;

/**
 * A remark that holds beyond the unit list it stands in: 列第一位者为牵头单位，下同.
 *
 * @param id such as {@code first-leads}
 * @param kind what it changes
 * @param template with slots from, to, lead, support, responsible
 * @param example a remark
 */
public record Remark(String id, Kind kind, Template template, String example) {
  private static final Set<String> SLOTS =
      Set.of("from", "to", "lead", "support", "responsible", "rest");

  /** What a remark changes. */
  public enum Kind {
    /** The first-named unit leads, the others support, from here on. */
    FIRST_LEADS,
    /** The units before the first comma or semicolon lead, the others support, from here on. */
    FIRST_GROUP_LEADS,
    /** Where no lead is named, the responsible unit leads. */
    RESPONSIBLE_LEADS,
    /** Tasks have these units besides their own. */
    IMPLIED
  }

  static Remark read(Row row) {
    Template template = row.template("template", SLOTS);
    if (template.parts().get(0) instanceof Slot) {
      throw row.fault("template", "a remark opens with a word");
    }
    return new Remark(
        row.required("id"), row.constant("kind", Kind.class), template, row.required("example"));
  }
}
