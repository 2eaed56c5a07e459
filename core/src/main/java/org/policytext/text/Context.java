package org.policytext.text;

/**
 * What stands before a place, as {@link PlanModel} knows it: runs of one to four characters among
 * the words of Chinese at large and among those of the plan, with the share of each that is left to
 * characters never seen behind it.
 */
record Context(int[] words, double[] openWords, int[] plan, double[] openPlan) {}
