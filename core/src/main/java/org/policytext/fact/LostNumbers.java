package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;
import org.policytext.block.Entry;
import org.policytext.text.Passage;
import org.policytext.text.Sentences;

/**
 * Finds items whose number is lost: between 1. and 3. a paragraph with a lead sentence and a unit
 * list of its own is the second item.
 */
final class LostNumbers {
  private final UnitListReader lists;

  LostNumbers(UnitListReader lists) {
    this.lists = lists;
  }

  /**
   * Gives {@code entries}, with an item that swallowed another one as two; depth is bounded by the
   * number of styles.
   */
  List<Entry> found(List<Entry> entries) {
    List<Entry> found = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      int split = isBeforeGap(entries, i) ? splitAt(entry) : -1;
      if (split > 0) {
        found.add(entry.keeping(split));
        found.add(item(entry.paragraphs().get(split)));
      } else {
        found.add(withChildren(entry));
      }
    }
    return found;
  }

  private Entry withChildren(Entry entry) {
    if (entry.children().isEmpty()) {
      return entry;
    }
    return new Entry(
        entry.marker(),
        entry.kind(),
        entry.title(),
        entry.paragraphs(),
        entry.boxes(),
        entry.cells(),
        found(entry.children()),
        entry.whole());
  }

  private static boolean isBeforeGap(List<Entry> entries, int i) {
    return i + 1 < entries.size()
        && entries.get(i).children().isEmpty()
        && entries.get(i).style().equals(entries.get(i + 1).style())
        && entries.get(i + 1).value() == entries.get(i).value() + 2;
  }

  private int splitAt(Entry entry) {
    int last = entry.paragraphs().size() - 1;
    boolean swallowed =
        last > 0
            && LeadSentence.opens(entry.paragraphs().get(last))
            && !lists.read(entry.paragraphs().get(last)).isEmpty();
    return swallowed ? last : -1;
  }

  private static Entry item(Passage paragraph) {
    int end = Sentences.end(paragraph, paragraph.start());
    Passage title = LeadSentence.title(paragraph);
    return Entry.unnumbered(title, paragraph.sub(end, paragraph.end()).strip(), paragraph);
  }
}
