package org.policytext.model;

/** Whether an indicator in a table binds. */
public enum Binding {
  /** 约束性. */
  BINDING,
  /** 预期性. */
  EXPECTED
}
