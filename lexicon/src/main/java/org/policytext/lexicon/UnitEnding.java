package org.policytext.lexicon;

/**
 * The end of a unit's name.
 *
 * @param ending such as {@code 局} or {@code 管委会}
 * @param kind such as {@code government} or {@code group}
 * @param example a unit that ends so
 */
public record UnitEnding(String ending, String kind, String example) {}
