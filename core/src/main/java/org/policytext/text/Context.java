package org.policytext.text;

/**
 * What stands before a place, as {@link PlanModel} knows it.
 *
 * @param runs the nodes of the runs of {@link Language} that end there, by length
 * @param planRuns those of the plan itself
 * @param sums of each length the weight of all that may follow
 * @param left of each length the share that is left to what shorter runs say
 * @param rest the product of {@code left} from a length on
 */
record Context(int[] runs, int[] planRuns, double[] sums, double[] left, double[] rest) {}
