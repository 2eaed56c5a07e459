package org.policytext.read;

import java.util.List;

/**
 * A page and its lines from top to bottom.
 *
 * @param number from 1
 * @param lines in reading order
 * @param hasImages whether pictures are drawn on it
 */
record PdfPage(int number, List<PdfLine> lines, boolean hasImages) {
  boolean isScan() {
    return hasImages && lines.isEmpty();
  }

  PdfPage withLines(List<PdfLine> other) {
    return new PdfPage(number, other, hasImages);
  }
}
