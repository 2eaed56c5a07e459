package org.policytext.lexicon;

import java.math.BigDecimal;

/**
 * A word behind a number that multiplies it.
 *
 * @param word as printed: {@code 万}
 * @param value 10000
 * @param example a quantity and its value: {@code 17万件=170000}
 */
public record Multiplier(String word, BigDecimal value, String example) {}
