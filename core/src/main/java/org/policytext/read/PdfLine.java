package org.policytext.read;

/**
 * A printed line, or one cell of a row, and where it stands; y grows down the page.
 *
 * @param text of the line
 * @param left its left edge
 * @param right its right edge
 * @param y its base line
 * @param size of its letters
 * @param row whether it is a row of a table
 */
record PdfLine(String text, float left, float right, float y, float size, boolean row) {}
