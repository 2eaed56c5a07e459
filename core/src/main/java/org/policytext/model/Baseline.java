package org.policytext.model;

import java.util.Optional;

/**
 * What an increase or decrease is counted from: {@code 比2020年} or {@code “十二五”时期}.
 *
 * @param text as printed, in canonical text
 * @param year the year that it names
 */
public record Baseline(String text, Optional<Integer> year) {}
