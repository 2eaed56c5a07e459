package org.policytext.model;

import java.util.List;
import java.util.Optional;

/**
 * A unit with its role in an assignment. In {@code (市发展改革局、教育局配合)} the second is {@code 市教育局},
 * printed as {@code 教育局}.
 *
 * @param name written out in full
 * @param printed as the list prints it, in canonical text
 * @param role what it has to do
 * @param implied true where a general remark adds the unit
 * @param canonical the body as the lexicon knows it, without region, short forms resolved
 * @param aliases other names that a bracket gives it: {@code 市知识产权局}
 * @param level administrative level, where the name or the document tells
 * @param region the region that the unit belongs to
 * @param at where it is printed
 * @param statedAt where the carried prefix, tail or parent, or the general remark is printed
 * @param by the rule that wrote the name out
 */
public record Unit(
    String name,
    String printed,
    Role role,
    boolean implied,
    Optional<String> canonical,
    List<String> aliases,
    Optional<Level> level,
    Optional<String> region,
    Span at,
    Optional<Span> statedAt,
    String by)
    implements Located {
  public Unit {
    aliases = List.copyOf(aliases);
  }
}
