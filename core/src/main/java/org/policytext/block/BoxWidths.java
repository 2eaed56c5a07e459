package org.policytext.block;

import java.util.List;
import org.policytext.text.Passage;

/**
 * Tells by the widths of wrapped lines where a box ends: 专栏1 is narrower than the text, and behind
 * it the lines are as wide as before it.
 */
final class BoxWidths {
  private final List<Line> lines;

  /** The usual width of a line of the text, and that within the box that is open; 0 if unknown. */
  private int ofText;

  private int ofBox;

  BoxWidths(List<Line> lines) {
    this.lines = lines;
  }

  /** A box begins. */
  void begin() {
    ofBox = 0;
  }

  /** A wrapped text goes on behind a box where its lines are as wide as before it again. */
  boolean isBehind(Passage text) {
    int width = TableCells.isRow(text) ? 0 : WrapWidths.of(text);
    if (width == 0) {
      return false;
    }
    ofText = ofText == 0 ? WrapWidths.usual(lines) : ofText;
    boolean apart = ofBox > 0 && WrapWidths.differ(ofBox, ofText);
    if (apart && WrapWidths.differ(width, ofBox) && !WrapWidths.differ(width, ofText)) {
      return true;
    }
    ofBox = Math.max(ofBox, width);
    return false;
  }
}
