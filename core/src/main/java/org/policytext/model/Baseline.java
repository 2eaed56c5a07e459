package org.policytext.model;

import java.util.Optional;

/** What an increase or decrease is counted from: {@code 比2020年} or {@code “十二五”时期}. */
public record Baseline(String text, Optional<Integer> year) {}
