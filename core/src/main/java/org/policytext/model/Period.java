package org.policytext.model;

/** The years that a plan covers: {@code (2022—2025年)} is 2022 to 2025. */
public record Period(int from, int to, Span at) implements Located {}
