package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;
import org.policytext.block.Entry;
import org.policytext.text.Passage;

/**
 * Tells boxes (专栏) that hold work from those that hold tables and lists.
 *
 * <p>A box whose paragraphs open with lead sentences is a section; any other stands beside the text
 * of its heading. A box behind an item of work belongs to the heading above the item.
 */
final class Boxes {
  private Boxes() {}

  /** Gives {@code entries} with their boxes settled; depth is bounded by the number of styles. */
  static List<Entry> settled(List<Entry> entries) {
    List<Entry> settled = new ArrayList<>();
    for (Entry entry : entries) {
      List<Entry> children = settled(entry.children());
      if (!hasBox(children)) {
        settled.add(children.isEmpty() ? entry : entry.with(children, List.of()));
        continue;
      }
      List<Entry> boxes = children.stream().filter(Boxes::isBox).toList();
      List<Entry> work = boxes.stream().filter(Boxes::isWork).toList();
      List<Entry> others = boxes.stream().filter(box -> !isWork(box)).toList();
      List<Entry> items = children.stream().filter(child -> !isBox(child)).toList();
      boolean holds =
          !items.isEmpty()
              || entry.paragraphs().isEmpty()
              || LeadSentence.throughout(entry.paragraphs());
      List<Entry> kept =
          children.stream().filter(child -> !isBox(child) || holds && isWork(child)).toList();
      Entry own = entry.with(kept, lines(others));
      if (holds || work.isEmpty()) {
        settled.add(own);
        continue;
      }
      int start = work.get(0).whole().start();
      settled.add(own.reachesBehind(start) ? own : own.until(start));
      settled.addAll(work);
    }
    return settled;
  }

  private static boolean hasBox(List<Entry> entries) {
    for (Entry entry : entries) {
      if (isBox(entry)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBox(Entry entry) {
    return entry.kind() == Entry.Kind.BOX;
  }

  private static boolean isWork(Entry box) {
    return LeadSentence.throughout(box.paragraphs());
  }

  private static List<Passage> lines(List<Entry> boxes) {
    List<Passage> lines = new ArrayList<>();
    for (Entry box : boxes) {
      lines.add(box.title().sub(box.whole().start(), box.title().end()));
      lines.addAll(box.paragraphs());
    }
    return lines;
  }
}
