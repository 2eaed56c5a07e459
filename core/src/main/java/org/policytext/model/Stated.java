package org.policytext.model;

/** A text with its place: {@code 此件公开发布} at {@code [310,316)}. */
public record Stated(String text, Span at) implements Located {}
