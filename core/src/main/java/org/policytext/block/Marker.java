package org.policytext.block;

import org.policytext.lexicon.NumberingStyle;
import org.policytext.text.Passage;

/**
 * The number that opens a line: {@code （二十三）}.
 *
 * @param style the row of numbering.tsv
 * @param label as printed, with its marks
 * @param number as printed, without bracket and dot; empty for a bullet
 * @param value the number; 0 for a bullet
 */
public record Marker(NumberingStyle style, Passage label, String number, int value) {}
