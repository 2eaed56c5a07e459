package org.policytext.fact;

import java.util.List;
import java.util.Optional;
import org.policytext.text.Passage;

/**
 * A unit's name as a list prints it and written out.
 *
 * @param text written out in full
 * @param printed its place in the list
 * @param statedAt the carried prefix, tail or parent
 * @param aliases names that a bracket gives it
 * @param by the rule that wrote it out
 */
record Name(
    String text, Passage printed, Optional<Passage> statedAt, List<String> aliases, String by) {
  static final String AS_PRINTED = "as-printed";

  static Name of(Item item) {
    return new Name(item.text(), item.printed(), Optional.empty(), item.aliases(), AS_PRINTED);
  }

  Name carrying(String full, Passage from, String rule) {
    return new Name(full, printed, Optional.of(from), aliases, rule);
  }
}
