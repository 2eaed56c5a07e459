package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policytext.text.Passage;

/**
 * A heading or an item with what stands under it, before anything is said of its meaning.
 *
 * @param marker the number that opens it; absent for a heading without one
 * @param kind what it is
 * @param title without number and final stop
 * @param paragraphs what stands under it, the rest of its own line first; not what stands under its
 *     children
 * @param boxes lines of boxes (专栏) and tables of numbers beside the text
 * @param cells for a row of a table of duties: the cells that say who does it and until when
 * @param children entries under it
 * @param whole from the label to the end of the last child
 */
public record Entry(
    Optional<Marker> marker,
    Kind kind,
    Passage title,
    List<Passage> paragraphs,
    List<Passage> boxes,
    List<Cell> cells,
    List<Entry> children,
    Passage whole) {
  /** What an entry is. */
  public enum Kind {
    /** A heading or an item of work. */
    ITEM,
    /** 第一篇, 第一章, 第一节. */
    PART,
    /** 附件1 with its text. */
    ATTACHMENT,
    /** A row of a table of duties. */
    ROW,
    /** 专栏1: a box beside the text. */
    BOX
  }

  /**
   * A cell of a table of duties.
   *
   * @param label the head of its column: {@code 牵头单位}
   * @param text what it holds
   */
  public record Cell(String label, Passage text) {}

  public Entry {
    paragraphs = List.copyOf(paragraphs);
    boxes = List.copyOf(boxes);
    cells = List.copyOf(cells);
    children = List.copyOf(children);
  }

  /** Gives the label as printed, {@code (一)}, empty where the entry has none. */
  public String label() {
    return marker.isPresent() ? marker.get().label().strip().text() : "";
  }

  /** Gives the number, or 0. */
  public int value() {
    return marker.isPresent() ? marker.get().value() : 0;
  }

  /**
   * Gives the number without bracket and dot; absent for a bullet or a heading without a number.
   */
  public Optional<String> number() {
    boolean none = marker.isEmpty() || marker.get().number().isEmpty();
    return none ? Optional.empty() : Optional.of(marker.get().number());
  }

  /** Gives the id of the numbering style, empty for a heading without a number. */
  public String style() {
    return marker.isPresent() ? marker.get().style().id() : "";
  }

  /** Gives this entry without the paragraphs from {@code count} on. */
  public Entry keeping(int count) {
    List<Passage> kept = paragraphs.subList(0, count);
    int end = kept.isEmpty() ? title.end() : kept.get(count - 1).end();
    return new Entry(
        marker, kind, title, kept, boxes, cells, children, whole.sub(whole.start(), end));
  }

  /** Tells whether a paragraph of this entry, or a line beside its text, ends behind {@code at}. */
  public boolean reachesBehind(int at) {
    return Stream.concat(paragraphs.stream(), boxes.stream()).anyMatch(line -> line.end() > at);
  }

  /** Gives this entry without what stands from {@code end} on. */
  public Entry until(int end) {
    Passage kept = whole.sub(whole.start(), end).strip();
    return new Entry(marker, kind, title, paragraphs, boxes, cells, children, kept);
  }

  /** Gives this entry with other children, and more lines beside its text. */
  public Entry with(List<Entry> others, List<Passage> moreBoxes) {
    List<Passage> lines = new ArrayList<>(boxes);
    lines.addAll(moreBoxes);
    return new Entry(marker, kind, title, paragraphs, lines, cells, others, whole);
  }

  /** Gives an item whose number is lost: its title and the rest of its paragraph. */
  public static Entry unnumbered(Passage title, Passage rest, Passage whole) {
    List<Passage> paragraphs = rest.isEmpty() ? List.of() : List.of(rest);
    return new Entry(
        Optional.empty(), Kind.ITEM, title, paragraphs, List.of(), List.of(), List.of(), whole);
  }
}
