package org.policytext.block;

import java.util.Optional;
import org.policytext.text.Passage;

/**
 * A line of the text.
 *
 * @param passage the line without its indent and without the marks of Markdown
 * @param marker the number that opens it
 */
public record Line(Passage passage, Optional<Marker> marker) {
  /** Gives what stands behind the marker. */
  Passage content() {
    return marker.isPresent()
        ? passage.sub(marker.get().label().end(), passage.end()).strip()
        : passage;
  }

  /** Tells whether the line opens an item, a part, a box or an attachment. */
  boolean opensEntry() {
    return marker.isPresent()
        && marker.get().style().kind() != org.policytext.lexicon.NumberingStyle.Kind.BULLET;
  }
}
