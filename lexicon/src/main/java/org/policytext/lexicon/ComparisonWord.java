package org.policytext.lexicon;

import org.policytext.lexicon.Table.Row;

/**
 * A word that binds a value to its indicator.
 *
 * @param word as printed: {@code 达到}
 * @param where before the value or behind its unit
 * @param meaning what it says of the value
 * @param force how much it says that the value is promised
 * @param example a clause with the word
 */
public record ComparisonWord(
    String word, Where where, Meaning meaning, Force force, String example) {
  /** On which side of the value a word stands. */
  public enum Where {
    /** Before the value: {@code 达到30件}. */
    BEFORE,
    /** Behind the unit: {@code 30件以上}. */
    BEHIND
  }

  /** What a word says of the value. */
  public enum Meaning {
    /** At least: {@code 达到}, {@code 以上}. */
    AT_LEAST,
    /** More: {@code 突破}. */
    MORE_THAN,
    /** At most: {@code 控制在}, {@code 以内}. */
    AT_MOST,
    /** Less: {@code 低于}. */
    LESS_THAN,
    /** Brought down to the value, which is a ceiling: {@code 降至}. */
    DOWN_TO,
    /** Just so: {@code 稳定在}. */
    EQUAL,
    /** More by the value: {@code 增长}. */
    INCREASE,
    /** Less by the value: {@code 下降}. */
    DECREASE,
    /** About: {@code 左右}. */
    ABOUT,
    /** Nothing; it is passed over: {@code 力争}. */
    PASS,
    /** The value holds for each year: {@code 年均}. */
    ANNUAL,
    /** The value is a sum over the years: {@code 累计}. */
    CUMULATIVE,
    /** Each noun has a value of its own: {@code 分别}. */
    EACH,
    /** The value is one of many: {@code 每人}. */
    PER
  }

  /** How much a word says that a value is promised. */
  public enum Force {
    /** The indicator gets to the value or stays at it: {@code 达到}. */
    LEVEL,
    /** As {@link #LEVEL}, where a bound ends the clause: {@code 涨幅在3%以内}. */
    WITHIN,
    /** A limit, also of conditions: {@code 不超过}. */
    BOUND,
    /** The indicator changes by the value: {@code 增长}. */
    CHANGE,
    /** A verb that reaches a share or a measure: {@code 带宽实现100Mbps}. */
    ACHIEVE,
    /** Passed over: {@code 力争}. */
    ADVERB,
    /** How the value adds up: {@code 年均}. */
    RATE,
    /** How the value is shared out: {@code 分别}. */
    SHARE_OUT
  }

  static ComparisonWord read(Row row) {
    return new ComparisonWord(
        row.required("word"),
        row.constant("where", Where.class),
        row.constant("meaning", Meaning.class),
        row.constant("force", Force.class),
        row.required("example"));
  }
}
