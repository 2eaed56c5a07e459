package org.policytext.lexicon;

/**
 * A small word that decides how a name, a title or a deadline is read.
 *
 * @param kind what it decides, such as {@code joiner}
 * @param word such as {@code 以及}
 * @param example where it decides
 */
public record Word(String kind, String word, String example) {}
