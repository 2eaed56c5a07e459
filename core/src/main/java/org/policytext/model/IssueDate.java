package org.policytext.model;

import java.time.LocalDate;

/**
 * 成文日期: {@code 2022年9月29日} is {@code 2022-09-29}.
 *
 * @param date the day
 * @param at where it is printed
 */
public record IssueDate(LocalDate date, Span at) implements Located {}
