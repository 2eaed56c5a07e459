package org.policytext.model;

/** A fact that says where it is printed. */
public interface Located {
  /** {@return the fact's place in the source as given, in UTF-16 units} */
  Span at();
}
