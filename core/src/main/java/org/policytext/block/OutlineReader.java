package org.policytext.block;

import java.util.List;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.lookup.UnitNames;
import org.policytext.text.SourceText;

/**
 * Reads a text as a tree of headings and items.
 *
 * <p>Levels come from the order in which numbering styles first appear: a style that is open
 * already returns to its level; a style of a higher rank by custom closes those below it; any other
 * style opens a level of its own.
 */
public final class OutlineReader {
  private final LineReader lines;
  private final FrontReader front;
  private final OutlineBuilder.Factory builders;

  /** Prepares for the tables of {@code lexicon}. */
  public OutlineReader(Lexicon lexicon, UnitNames units) {
    LineKinds kinds = new LineKinds(lexicon, units);
    lines = new LineReader(lexicon);
    front = new FrontReader(lexicon, kinds);
    builders = new OutlineBuilder.Factory(lexicon, kinds);
  }

  /** Gives the tree of {@code source}; a text without headings is an introduction. */
  public Outline read(SourceText source) {
    FrontReader.Read read = front.read(lines.read(source));
    return build(read.front(), read.body());
  }

  private Outline build(Front read, List<Line> body) {
    OutlineBuilder builder = builders.builder(body);
    for (int i = 0; i < body.size(); i++) {
      builder.add(i);
    }
    return builder.outline(read);
  }
}
