package org.policytext.text;

/**
 * What stands before a place, as {@link Blend} knows it.
 *
 * @param runs of each source the nodes of the runs that end there, by length
 * @param sums of each length the weight of all that may follow
 * @param left of each length the share that is left to what shorter runs say
 * @param rest the product of {@code left} from a length on
 */
record Context(int[][] runs, double[] sums, double[] left, double[] rest) {}
