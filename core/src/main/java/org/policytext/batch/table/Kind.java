package org.policytext.batch.table;

/** What the cells of a column hold. */
public enum Kind {
  /** Any text. */
  TEXT,
  /** A number in plain notation. */
  NUMBER,
  /** A date, {@code 2022-09-29}. */
  DATE,
  /** {@code true} or {@code false}. */
  BOOLEAN,
  /** The place of the fact on the plan's page: {@code foshan.html#t3}. */
  LINK
}
