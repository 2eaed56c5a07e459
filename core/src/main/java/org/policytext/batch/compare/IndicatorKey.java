package org.policytext.batch.compare;

/**
 * What two targets must share to stand side by side: {@link IndicatorKeys} gives it.
 *
 * @param indicator canonical, or printed without the place that a plan speaks of itself by
 * @param unit of the value
 * @param change whether it is an increase or decrease
 */
public record IndicatorKey(String indicator, String unit, boolean change) {}
