package org.policytext.block;

import java.util.Optional;
import org.policytext.text.Passage;

/**
 * A line of the text.
 *
 * @param passage the line without its indent and without the marks of Markdown
 * @param marker the number that opens it
 * @param depth of a heading by the marks of Markdown, 2 for {@code ##}, where they give a text its
 *     structure; else 0
 */
public record Line(Passage passage, Optional<Marker> marker, int depth) {
  /** A line that no mark of Markdown makes a heading. */
  Line(Passage passage, Optional<Marker> marker) {
    this(passage, marker, 0);
  }

  Line withoutDepth() {
    return depth == 0 ? this : new Line(passage, marker);
  }

  /** {@code ## 方案说明}; {@code #} heads all of the text. */
  boolean isHeading() {
    return depth > 1;
  }

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
