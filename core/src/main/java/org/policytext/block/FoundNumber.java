package org.policytext.block;

import org.policytext.text.Passage;

/**
 * A number within a long line that opens a heading or an item.
 *
 * @param at where its label begins
 * @param marker what was read
 */
record FoundNumber(int at, Marker marker) {
  String style() {
    return marker.style().id();
  }

  int value() {
    return marker.value();
  }

  int behind() {
    return marker.label().end();
  }

  /**
   * Gives the character before the label and the spaces there, a space at the start of the text.
   */
  char before() {
    int before = at - 1;
    while (before > 0 && Passage.isSpace(marker.label().charAt(before))) {
      before--;
    }
    return before < 0 ? ' ' : marker.label().charAt(before);
  }
}
