package org.policytext.lexicon;

/**
 * A statement of time.
 *
 * @param id tells the row in messages
 * @param template with the slots year, until, plan, count
 * @param from what gives the first year; empty for none
 * @param to what gives the last year; empty for none
 * @param kind how far it reaches
 * @param example a statement
 */
public record PeriodForm(
    String id, Template template, String from, String to, Kind kind, String example) {
  /** How far a statement of time reaches. */
  public enum Kind {
    /** By then, for all that follows: {@code 到2025年}. */
    POINT,
    /** By then, for its sentence: {@code 2025年底前}. */
    DEADLINE,
    /** From its first year to its last: {@code 2023—2025年}. */
    PERIOD,
    /** A number of years from no named one: {@code 三年内}. */
    SPAN,
    /** A sum over a number of years: {@code 3年累计}. */
    TOTAL,
    /** What follows is over: {@code 过去五年}. */
    PAST,
    /** Names a year but sets none: {@code 2020年版}. */
    OTHER
  }
}
