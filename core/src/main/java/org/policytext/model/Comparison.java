package org.policytext.model;

/** How a target's value binds its indicator. */
public enum Comparison {
  /** 达到, 以上, 不少于: {@code >=}. */
  AT_LEAST(">="),
  /** 突破, 超过: {@code >}. */
  MORE_THAN(">"),
  /** 以内, 不超过: {@code <=}. */
  AT_MOST("<="),
  /** 低于, 小于: {@code <}. */
  LESS_THAN("<"),
  /** Just stated. */
  EQUAL("="),
  /** 增长, 提高, 递增 by the value. */
  INCREASE("increase"),
  /** 下降, 减少 by the value. */
  DECREASE("decrease"),
  /** 10—15: from the value to the upper value. */
  RANGE("range");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /**
   * {@return the sign that the canonical JSON prints: {@code >=} for {@link #AT_LEAST}, 达到1500件}
   */
  public String sign() {
    return sign;
  }
}
