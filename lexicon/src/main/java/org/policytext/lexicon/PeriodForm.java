package org.policytext.lexicon;

import java.util.Optional;
import java.util.Set;
import org.policytext.lexicon.Table.Row;

/**
 * A statement of time: 到2025年.
 *
 * @param id such as {@code until-now}
 * @param template with the slots year, until, plan, count
 * @param from what gives the first year; absent for none
 * @param to what gives the last year; absent for none
 * @param kind how far it reaches
 * @param example a statement
 */
public record PeriodForm(
    String id,
    Template template,
    Optional<Year> from,
    Optional<Year> to,
    Kind kind,
    String example) {
  private static final Set<String> SLOTS = Set.of("year", "until", "plan", "count");

  /** How far a statement of time reaches. */
  public enum Kind {
    /** By then, for all that follows: {@code 到2025年}. */
    POINT,
    /** By then, for its sentence: {@code 2025年底前}. */
    DEADLINE,
    /** From its first year to its last: {@code 2023—2025年}. */
    PERIOD,
    /** A period by its name, which may be what a verb works on: {@code 实现“十五五”良好开局}. */
    PLAN,
    /** A number of years from no named one: {@code 三年内}. */
    SPAN,
    /** A sum over a number of years: {@code 3年累计}. */
    TOTAL,
    /** What follows is over: {@code 过去五年}. */
    PAST,
    /** Names a year but sets none: {@code 2020年版}. */
    OTHER
  }

  /** What gives a year. */
  public enum Year {
    /** The slot year: {@code 到2025年}. */
    YEAR,
    /** The slot until: {@code 2023—2025年}. */
    UNTIL,
    /** The first year of the slot plan: {@code “十四五”} begins in 2021. */
    PLAN_START,
    /** The last year of the slot plan: {@code “十四五”} ends in 2025. */
    PLAN_END,
    /** The first year of the document's own period. */
    THIS,
    /** The slot count from the first year on: {@code 今后三年}. */
    THIS_PLUS_COUNT,
    /** The last year of the document's own period. */
    LAST,
    /** The year in which the text speaks: {@code 今年}. */
    NOW,
    /** The year after it: {@code 明年}. */
    NEXT,
    /** The slot count from the slot year on: {@code 2012年起5年内}. */
    YEAR_PLUS_COUNT
  }

  static PeriodForm read(Row row) {
    return new PeriodForm(
        row.required("id"),
        row.template("template", SLOTS),
        row.optionalConstant("from", Year.class),
        row.optionalConstant("to", Year.class),
        row.constant("kind", Kind.class),
        row.required("example"));
  }
}
