package org.policytext.model;

import java.util.List;
import java.util.Optional;

/**
 * Why a fact was read so: 教育局 in {@code （市发展改革局、教育局配合）} is the unit 市教育局, because 市 is carried
 * along the list.
 *
 * <p>What is printed is {@code fact.at().in(text)} and {@code step.at().in(text)}.
 *
 * @param fact the fact
 * @param by the lexicon row or rule that found it; absent where the place alone tells
 * @param steps how it came to say more or other than what is printed
 */
public record Explanation(Located fact, Optional<String> by, List<Step> steps) {
  public Explanation {
    steps = List.copyOf(steps);
  }

  /**
   * A part of a fact with where it is stated.
   *
   * @param part such as {@code year 2025} or {@code name 市教育局}
   * @param at where it is stated: {@code 到2025年}
   */
  public record Step(String part, Span at) implements Located {}
}
