package org.policytext.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A commitment with a number: {@code 到2025年,海外发明专利授权量达到1500件}.
 *
 * @param id {@code t1}, {@code t2} … in text order
 * @param raw canonical text of the clause
 * @param at the clause
 * @param indicator the thing measured, without verbs and time words
 * @param canonicalIndicator the indicator as the lexicon knows it, to compare plans by
 * @param comparator how the value binds
 * @param bound the bound of an increase or decrease: {@code 年均增加1000家以上} is at least
 * @param value with multipliers resolved: {@code 17万件} is 170000; the lower end of a range
 * @param upper the upper end of a range
 * @param unit without the multiplier: {@code 件}, {@code 元}, {@code %}; empty where none is printed
 * @param printed the value as printed: {@code 17万件}
 * @param year by which it holds
 * @param yearStatedAt where the year is stated, if not in the clause
 * @param from first year, where the target runs over a period
 * @param rate how the value adds up over the years
 * @param baseline what an increase or decrease is counted from
 * @param binding 约束性 or 预期性, where a table says so
 * @param section id of the section that states it
 * @param task id of the task that states it
 * @param by the lexicon row that found it
 */
public record Target(
    String id,
    String raw,
    Span at,
    String indicator,
    Optional<String> canonicalIndicator,
    Comparison comparator,
    Optional<Comparison> bound,
    BigDecimal value,
    Optional<BigDecimal> upper,
    String unit,
    String printed,
    Optional<Integer> year,
    Optional<Span> yearStatedAt,
    Optional<Integer> from,
    Optional<Rate> rate,
    Optional<Baseline> baseline,
    Optional<Binding> binding,
    Optional<String> section,
    Optional<String> task,
    String by)
    implements Located {}
