package org.policytext.block;

import org.policytext.lexicon.Lexicon;
import org.policytext.text.Passage;

/**
 * Finds the lines of what stands before the first heading of a plan: notice, document number,
 * addressees, title.
 *
 * <p>{@code 江州市人民政府关于印发行动方案的通知江政发〔2023〕18号各区人民政府:现将…贯彻执行。} has four lines.
 */
final class FrontBreaks {
  private final LabelBreaks labels;
  private final FurnitureBreaks furniture;
  private final DocumentNumberBreaks numbers;
  private final NameBreaks names;
  private final SignatureBreaks signatures;
  private final AddresseeBreaks addressees;
  private final TitleBreaks titles;

  FrontBreaks(Lexicon lexicon, LineKinds kinds, TitleEnds ends, SignatureBreaks signatures) {
    this.signatures = signatures;
    labels = new LabelBreaks(lexicon);
    furniture = new FurnitureBreaks(new Furniture(lexicon));
    numbers = new DocumentNumberBreaks(kinds, ends);
    names = new NameBreaks(kinds);
    addressees = new AddresseeBreaks(lexicon, kinds, ends);
    titles = new TitleBreaks(kinds, ends, furniture);
  }

  /** Adds the breaks of {@code front} to {@code breaks}; gives how many lines show themselves. */
  int read(Passage front, Breaks breaks) {
    labels.read(front, breaks);
    furniture.read(front, breaks);
    int found = numbers.read(front, breaks);
    found += names.read(front, breaks);
    found += signatures.read(front, breaks);
    found += addressees.read(front, breaks);
    for (Passage piece : breaks.pieces(front.start(), front.end())) {
      signatures.openingNotes(piece, breaks);
      found += titles.read(piece, breaks);
    }
    return found;
  }
}
