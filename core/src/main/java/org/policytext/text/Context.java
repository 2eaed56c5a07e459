package org.policytext.text;

/**
 * What stands before a place, as {@link PlanModel} knows it: in Chinese at large, in the language
 * of plans, and in this plan.
 */
record Context(Ngrams.Place words, Ngrams.Place phrases, Ngrams.Place plan) {}
