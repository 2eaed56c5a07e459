package org.policytext.lexicon;

/**
 * An administrative region.
 *
 * @param code of GB/T 2260
 * @param name in full: {@code 佛山市}
 * @param shortForm {@code 佛山}, or empty
 * @param level provincial, prefectural or county
 * @param parent code of the region above, or empty
 * @param until last year in which the code was valid, or empty
 */
public record Region(
    String code, String name, String shortForm, String level, String parent, String until) {}
