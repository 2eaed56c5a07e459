package org.policytext.read;

/**
 * A printed character and where it stands; y grows down the page.
 *
 * @param text one character, or a few for a ligature
 * @param left its left edge
 * @param right its right edge
 * @param y its base line
 * @param size of the letter
 */
record PdfGlyph(String text, float left, float right, float y, float size) {
  float middle() {
    return (left + right) / 2;
  }
}
