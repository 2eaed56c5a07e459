package org.policytext.model;

/**
 * A sentence of a task: {@code 建立专利转化台账。}
 *
 * @param text canonical text of the sentence
 * @param at the sentence
 */
public record Measure(String text, Span at) implements Located {}
