package org.policytext.model;

/** How much a notice should worry a reader. */
public enum Severity {
  /** Worth knowing; the facts stand. */
  INFO,
  /** A fact may be wrong or missing. */
  WARNING
}
