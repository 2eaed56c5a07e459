package org.policytext.lexicon;

/**
 * A remark that holds beyond the unit list it stands in.
 *
 * @param id such as {@code first-leads}
 * @param kind what it changes
 * @param template with slots from, to, lead, support, responsible
 * @param example a remark
 */
public record Remark(String id, Kind kind, Template template, String example) {
  /** What a remark changes. */
  public enum Kind {
    /** The first-named unit leads, the others support, from here on. */
    FIRST_LEADS,
    /** Where no lead is named, the responsible unit leads. */
    RESPONSIBLE_LEADS,
    /** Tasks have these units besides their own. */
    IMPLIED
  }
}
