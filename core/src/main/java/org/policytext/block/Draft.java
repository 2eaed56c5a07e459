package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.text.Passage;

/** An entry that is being written. */
final class Draft {
  final Optional<Marker> marker;
  final Entry.Kind kind;
  final List<Passage> paragraphs = new ArrayList<>();
  final List<Passage> boxes = new ArrayList<>();
  final List<Entry.Cell> cells = new ArrayList<>();
  final List<Draft> children = new ArrayList<>();
  private final int start;
  private Passage title;

  /** A heading without a number holds paragraphs, not items, unless it is told otherwise. */
  private int unnumberedRank = Integer.MAX_VALUE;

  private int end;

  Draft(Optional<Marker> marker, Entry.Kind kind, Passage title, Passage line) {
    this.marker = marker;
    this.kind = kind;
    this.title = title;
    this.start = line.start();
    this.end = line.end();
  }

  String style() {
    return marker.isPresent() ? marker.get().style().id() : "";
  }

  int rank() {
    return marker.isPresent() ? marker.get().style().rank() : unnumberedRank;
  }

  /** Lets a heading without a number hold the items whose styles come behind {@code rank}. */
  Draft holding(int rank) {
    unnumberedRank = rank;
    return this;
  }

  /** Tells whether a marker and a title are those of this entry. */
  boolean isPrinted(Marker other, Passage otherTitle) {
    boolean same = marker.filter(own -> own.number().equals(other.number())).isPresent();
    return same && title.text().equals(otherTitle.text());
  }

  String titleText() {
    return title.text();
  }

  void title(Passage line) {
    title = line;
    reach(line);
  }

  void paragraph(Passage text) {
    paragraphs.add(text);
    reach(text);
  }

  void box(Passage line) {
    boxes.add(line);
    reach(line);
  }

  private void reach(Passage passage) {
    end = Math.max(end, passage.end());
  }

  /** Depth is bounded by the number of styles. */
  Entry entry() {
    List<Entry> entries = new ArrayList<>(children.size());
    for (Draft child : children) {
      entries.add(child.entry());
    }
    int last =
        entries.isEmpty() ? end : Math.max(end, entries.get(entries.size() - 1).whole().end());
    return new Entry(
        marker, kind, title, paragraphs, boxes, cells, entries, title.sub(start, last));
  }
}
