package org.policytext.block;

import java.util.List;
import java.util.Optional;
import org.policytext.text.Passage;

/**
 * A heading or an item with what stands under it, before anything is said of its meaning.
 *
 * @param marker the number that opens it; absent for a heading without one
 * @param kind what it is
 * @param title without number and final stop
 * @param paragraphs what stands under it, the rest of its own line first; not what stands under its
 *     children
 * @param children entries under it
 * @param whole from the label to the end of the last child
 */
public record Entry(
    Optional<Marker> marker,
    Kind kind,
    Passage title,
    List<Passage> paragraphs,
    List<Entry> children,
    Passage whole) {
  /** What an entry is. */
  public enum Kind {
    /** A heading or an item of work. */
    ITEM,
    /** 第一篇, 第一章, 第一节. */
    PART,
    /** 附件1 with its text. */
    ATTACHMENT
  }

  public Entry {
    paragraphs = List.copyOf(paragraphs);
    children = List.copyOf(children);
  }

  /** Gives the label as printed, {@code (一)}, empty where the entry has none. */
  public String label() {
    return marker.map(found -> found.label().strip().text()).orElse("");
  }

  /** Gives the number, or 0. */
  public int value() {
    return marker.map(Marker::value).orElse(0);
  }

  /** Gives the number as printed, without bracket and dot. */
  public Optional<String> number() {
    return marker.map(Marker::number);
  }

  /** Gives the id of the numbering style, empty for a heading without a number. */
  public String style() {
    return marker.map(found -> found.style().id()).orElse("");
  }
}
