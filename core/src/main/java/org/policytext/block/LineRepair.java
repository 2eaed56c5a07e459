package org.policytext.block;

import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.lookup.UnitNames;
import org.policytext.text.SourceText;

/**
 * Mends lines: joins what a page has wrapped and the cells of a row, takes out page marks, and
 * breaks a text whose line breaks are lost.
 *
 * <p>A text whose lines are as its writer left them is given back as it is.
 */
public final class LineRepair {
  private final MarkerReader markers;
  private final CellLines cellLines;
  private final LostBreaks lostBreaks;
  private final OwnLines own;

  /** Prepares for the tables of {@code lexicon}. */
  public LineRepair(Lexicon lexicon, UnitNames units) {
    markers = new MarkerReader(lexicon);
    cellLines = new CellLines(lexicon);
    LineKinds kinds = new LineKinds(lexicon, units);
    lostBreaks = new LostBreaks(lexicon, markers, kinds);
    own = new OwnLines(lexicon, kinds);
  }

  /** Gives {@code source} with its lines mended, each change told as a repair. */
  public SourceText mend(SourceText source) {
    SourceText broken = source.edited(lostBreaks.edits(source));
    SourceText rows = broken.edited(cellLines.edits(broken));
    return rows.edited(new HardWraps(rows, markers, own).edits());
  }
}
