package org.policytext.fact;

import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Period;
import org.policytext.model.Target;

/** Reads commitments with a number: {@code 到2025年,海外发明专利授权量达到1500件}. */
final class TargetReader {
  TargetReader(Lexicon lexicon) {}

  /**
   * Gives the targets of {@code scopes}, in text order, numbered {@code t1}, {@code t2} and so on.
   */
  List<Target> read(List<TargetScope> scopes, Optional<Period> period) {
    return List.of();
  }
}
