package org.policytext.block;

import java.util.List;
import org.policytext.text.Passage;

/**
 * A text as a tree.
 *
 * @param front what stands around the body: titles, addressees, issuers, date
 * @param introduction the body's paragraphs before the first heading
 * @param entries the highest headings and items
 * @param stacked heads of tables whose cells stand one below the other, which are not read
 */
public record Outline(
    Front front, List<Passage> introduction, List<Entry> entries, List<Passage> stacked) {
  public Outline {
    introduction = List.copyOf(introduction);
    entries = List.copyOf(entries);
    stacked = List.copyOf(stacked);
  }
}
