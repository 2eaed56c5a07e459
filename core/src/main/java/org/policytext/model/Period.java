package org.policytext.model;

/**
 * The years that a plan covers: {@code (2022—2025年)} is 2022 to 2025.
 *
 * @param from the first year
 * @param to the last year
 * @param at where they are stated
 */
public record Period(int from, int to, Span at) implements Located {}
