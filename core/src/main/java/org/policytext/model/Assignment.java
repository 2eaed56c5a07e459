package org.policytext.model;

import java.util.List;
import java.util.Optional;

/**
 * A unit list: {@code (牵头单位:市科技局;责任单位:各区人民政府)}.
 *
 * @param raw canonical text of the list, brackets included
 * @param at the list, brackets included
 * @param by the lexicon row that found it
 * @param deadline 完成时限 that the list states
 * @param scope 适用范围 that the list states
 * @param units in printed order; implied ones last
 */
public record Assignment(
    String raw,
    Span at,
    String by,
    Optional<Deadline> deadline,
    Optional<String> scope,
    List<Unit> units)
    implements Located {
  public Assignment {
    units = List.copyOf(units);
  }
}
