package org.policytext.model;

/**
 * A damage that was mended: {@code 區(qū)} to {@code 區}.
 *
 * @param kind such as {@code gbk-shift} or {@code pinyin-note}
 * @param at the damaged text in the source as given
 * @param damaged as given
 * @param repaired in the source's own script
 * @param certainty how sure the repair is
 */
public record Repair(String kind, Span at, String damaged, String repaired, Certainty certainty)
    implements Located {}
