package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import org.policytext.lexicon.NumberingStyle;

/**
 * The entries that are being written, each within the one before it: at {@code 1.完善机制} they are 一、,
 * （二） and 1.
 */
final class OpenEntries {
  private final List<Draft> roots = new ArrayList<>();
  private final List<Draft> open = new ArrayList<>();

  /** Whether a heading of the highest level has a number. */
  private boolean numbered;

  /** Gives the entries of the highest level. */
  List<Draft> roots() {
    return roots;
  }

  /** Gives the entries that stand beside the next one. */
  List<Draft> siblings() {
    return open.isEmpty() ? roots : top().children;
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  boolean isNumbered() {
    return numbered;
  }

  Draft top() {
    return open.get(open.size() - 1);
  }

  void push(Draft draft) {
    numbered |= open.isEmpty() && draft.marker.isPresent();
    siblings().add(draft);
    open.add(draft);
  }

  void closeAll() {
    open.clear();
  }

  void closeTop() {
    open.remove(open.size() - 1);
  }

  /** Leaves open what may hold an entry of {@code style}: behind （一）, 二、 closes it and its 一、. */
  void closeFor(NumberingStyle style) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).style().equals(style.id())) {
        open.subList(i, open.size()).clear();
        return;
      }
    }
    closeFor(style.rank());
  }

  /** Leaves open what may hold an entry of {@code rank}. */
  void closeFor(int rank) {
    while (!open.isEmpty() && top().rank() >= rank) {
      closeTop();
    }
  }

  boolean isOpen(NumberingStyle style) {
    return open.stream().anyMatch(draft -> draft.style().equals(style.id()));
  }

  boolean isBoxOpen() {
    return !open.isEmpty() && top().kind == Entry.Kind.BOX;
  }

  /** Outside of all numbered headings. */
  boolean isOutside() {
    return open.isEmpty() || top().marker.isEmpty();
  }

  /** In an attachment behind a plan, not in one that is a document of its own. */
  boolean isInAttachmentOfPlan() {
    return !open.isEmpty() && open.get(0).kind == Entry.Kind.ATTACHMENT && roots.size() > 1;
  }
}
