package org.policytext.lexicon;

/**
 * The end of a noun that a list of nouns may share.
 *
 * @param tail as printed: {@code 机械化率}
 * @param example a clause with such a list
 */
public record IndicatorTail(String tail, String example) {}
