package org.policytext.index;

/**
 * A condition of a query: {@code lead:市科技局}, {@code year>=2024} or {@code indicator:"质押融资金额">=10亿}.
 *
 * @param field one of {@link QueryFields}
 * @param value what stands behind the colon, without quotes; empty where only a comparison stands
 * @param quoted whether it stands in quotes: then it is meant literally
 * @param sign {@code >=}, {@code >}, {@code <=}, {@code <} or {@code =}; empty without comparison
 * @param amount what to compare with
 * @param at where the value, or else the amount, stands in the query
 */
record Condition(String field, String value, boolean quoted, String sign, String amount, int at) {
  /** Gives a condition without comparison. */
  static Condition of(String field, String value, boolean quoted, int at) {
    return new Condition(field, value, quoted, "", "", at);
  }

  boolean isComparison() {
    return !sign.isEmpty();
  }
}
