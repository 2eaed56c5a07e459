package org.policytext.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document that the text cites in 《》, once for all its places: {@code 《…的通知》(国办发〔2014〕64号)}.
 *
 * @param title without the brackets
 * @param number its 发文字号, where one is printed behind it
 * @param at every place, in text order
 */
public record Citation(String title, Optional<String> number, List<Span> at) {
  public Citation {
    at = List.copyOf(at);
  }

  /** {@return each place with the citation: the first 《…的通知》, the second, and so on} */
  public Stream<Mention> mentions() {
    return at.stream().map(place -> new Mention(this, place));
  }

  /**
   * One place of a citation: {@code 《…的通知》(国办发〔2014〕64号)}.
   *
   * @param citation what is cited
   * @param at the place, brackets included
   */
  public record Mention(Citation citation, Span at) implements Located {}
}
