package org.policytext.model;

/**
 * A text with its place: {@code 此件公开发布} at {@code [310,316)}.
 *
 * @param text canonical text
 * @param at where it is printed
 */
public record Stated(String text, Span at) implements Located {}
