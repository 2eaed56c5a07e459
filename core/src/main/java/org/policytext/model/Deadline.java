package org.policytext.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an assignment is to be done: {@code 2023年10月底前完成} is 2023-10-31.
 *
 * @param text as printed
 * @param date the last day, where the text names one
 */
public record Deadline(String text, Optional<LocalDate> date) {}
