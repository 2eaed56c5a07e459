package org.policytext.batch.page;

/**
 * A run of text that belongs to the same facts.
 *
 * @param text as given
 * @param facts ids, outer before inner, with spaces between; empty where there is none
 * @param kinds of the facts, for the style
 */
record Piece(String text, String facts, String kinds) {
  boolean isPlain() {
    return facts.isEmpty();
  }
}
