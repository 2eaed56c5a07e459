package org.policytext.lexicon;

import org.policytext.lexicon.Table.Row;

/**
 * A measure word or unit.
 *
 * @param unit as printed: {@code 家}, {@code 人次}, {@code 个百分点}
 * @param kind what a number before it tells
 * @param example a number with the unit
 */
public record QuantityUnit(String unit, Kind kind, String example) {
  /** What a number before a unit tells. */
  public enum Kind {
    /** How many: {@code 50家}. */
    COUNT,
    /** How much money: {@code 50元}. */
    MONEY,
    /** A percentage or points of it: {@code 12%}. */
    SHARE,
    /** A physical measure: {@code 50公里}. */
    MEASURE,
    /** A time, promised only where a word sets it: {@code 缩短至3天}. */
    TIME,
    /** An age, promised only where a word sets it: {@code 提高到77岁}. */
    AGE,
    /** People, counted without a measure word: {@code 5万农户}; they are no unit. */
    PEOPLE,
    /** What a thing is like: {@code 500千伏}. */
    SPEC,
    /** No quantity: {@code 第3届}, {@code 3大}. */
    NONE
  }

  static QuantityUnit read(Row row) {
    return new QuantityUnit(
        row.required("unit"), row.constant("kind", Kind.class), row.required("example"));
  }
}
