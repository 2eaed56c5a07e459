package org.policytext.block;

import java.util.List;
import org.policytext.text.Passage;

/**
 * A text as a tree.
 *
 * @param front what stands around the body: titles, addressees, issuers, date
 * @param introduction the body's paragraphs before the first heading
 * @param entries the highest headings and items
 */
public record Outline(Front front, List<Passage> introduction, List<Entry> entries) {
  public Outline {
    introduction = List.copyOf(introduction);
    entries = List.copyOf(entries);
  }
}
