package org.policytext.model;

/** How a target's value adds up over its years. */
public enum Rate {
  /** 年均, 每年, 年度. */
  ANNUAL,
  /** 累计. */
  CUMULATIVE
}
