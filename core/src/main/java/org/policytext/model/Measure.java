package org.policytext.model;

/** A sentence of a task. */
public record Measure(String text, Span at) implements Located {}
