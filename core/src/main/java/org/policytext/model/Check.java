package org.policytext.model;

/**
 * Something that the document says of itself, recounted: {@code 24项重点任务} stated, 24 found.
 *
 * @param kind such as {@code announced-count} or {@code numbering}
 * @param stated what the document says
 * @param found what was counted
 * @param holds whether the two agree
 * @param at where it is stated
 */
public record Check(String kind, String stated, String found, boolean holds, Span at)
    implements Located {}
