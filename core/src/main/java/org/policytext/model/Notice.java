package org.policytext.model;

/**
 * What was read with doubt, or looked meant and could not be read: a bracket （牵头：） without a name
 * is {@code unread-unit-list}.
 *
 * @param code a stable word such as {@code unread-unit-list}
 * @param severity how much it should worry a reader
 * @param message one sentence in English
 * @param at the place in doubt
 */
public record Notice(String code, Severity severity, String message, Span at) implements Located {}
