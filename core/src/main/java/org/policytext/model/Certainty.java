package org.policytext.model;

/** How sure a repair is. */
public enum Certainty {
  /** The evidence leaves no other reading. */
  CERTAIN,
  /** One reading is clearly better than all others. */
  LIKELY,
  /** The best of several readings. */
  GUESS
}
