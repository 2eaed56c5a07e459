package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policytext.model.Certainty;
import org.policytext.text.Edit;
import org.policytext.text.Passage;

/** Where the breaks of one line were, each with how sure that is. */
final class Breaks {
  private static final String KIND = "line-break";

  private final Passage line;
  private final TreeMap<Integer, Certainty> places = new TreeMap<>();

  /** The ends of what stays on one line, by its start. */
  private final TreeMap<Integer, Integer> whole = new TreeMap<>();

  Breaks(Passage line) {
    this.line = line;
  }

  /** Notes a break before {@code at}; the ends of the line are none. The surest one counts. */
  void add(int at, Certainty certainty) {
    if (at > line.start() && at < line.end() && !isWithin(at)) {
      places.merge(at, certainty, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  /** Notes breaks around the row of a table, and none within it. */
  void addRow(int start, int end) {
    add(start);
    add(end);
    whole.put(start, end);
  }

  /** Tells whether {@code at} stands within the row of a table. */
  boolean isWithin(int at) {
    Map.Entry<Integer, Integer> row = whole.lowerEntry(at);
    return row != null && at < row.getValue();
  }

  void add(int at) {
    add(at, Certainty.LIKELY);
  }

  /** Notes all of these breaks in those of a line that this one is a part of. */
  void addTo(Breaks whole) {
    places.forEach(whole::add);
  }

  int size() {
    return places.size();
  }

  boolean has(int at) {
    return at == line.start() || places.containsKey(at);
  }

  /** Gives the last break up to {@code at}, or the start of the line. */
  int last(int at) {
    Integer place = places.floorKey(at);
    return place == null ? line.start() : place;
  }

  /** Gives the first break from {@code at} on, or the end of the line. */
  int next(int at) {
    Integer place = places.ceilingKey(at);
    return place == null ? line.end() : place;
  }

  /** Gives the pieces of the line, without the spaces at their ends. */
  List<Passage> pieces(int from, int to) {
    List<Passage> pieces = new ArrayList<>();
    int start = from;
    for (int at : places.subMap(from, false, to, false).keySet()) {
      pieces.add(line.sub(start, at).strip());
      start = at;
    }
    pieces.add(line.sub(start, to).strip());
    pieces.removeIf(Passage::isEmpty);
    return pieces;
  }

  /** Spaces at the place of a break go with it. */
  List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    int end = line.start();
    for (Map.Entry<Integer, Certainty> place : places.entrySet()) {
      int from = place.getKey();
      int to = from;
      while (from > end && Passage.isSpace(line.charAt(from - 1))) {
        from--;
      }
      while (to < line.end() && Passage.isSpace(line.charAt(to))) {
        to++;
      }
      if (from > line.start() && to < line.end() && from >= end) {
        edits.add(new Edit(from, to, "\n", KIND, place.getValue()));
        end = to;
      }
    }
    return edits;
  }
}
