package org.policytext.batch.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cuts a text at line feeds and at every start and end of a fact. */
final class TextPieces {
  private final String text;
  private final List<Place> places;
  private final List<List<Piece>> lines = new ArrayList<>();
  private List<Piece> line = new ArrayList<>();

  private TextPieces(String text, Collection<Place> places) {
    this.text = text;
    this.places =
        places.stream()
            .filter(place -> place.at().length() > 0 && place.at().end() <= text.length())
            .sorted(Place.OUTER_FIRST)
            .toList();
  }

  /** Gives the pieces of each line. */
  static List<List<Piece>> lines(String text, Collection<Place> places) {
    return new TextPieces(text, places).cut();
  }

  private List<List<Piece>> cut() {
    SortedSet<Integer> cuts = new TreeSet<>(List.of(text.length()));
    for (Place place : places) {
      cuts.add(place.at().start());
      cuts.add(place.at().end());
    }
    SortedSet<Place> open = new TreeSet<>(Place.OUTER_FIRST);
    PriorityQueue<Place> closing = new PriorityQueue<>((a, b) -> a.at().end() - b.at().end());
    int next = 0;
    int start = 0;
    for (int end : cuts) {
      add(start, end, open);
      while (!closing.isEmpty() && closing.peek().at().end() <= end) {
        open.remove(closing.poll());
      }
      for (; next < places.size() && places.get(next).at().start() <= end; next++) {
        open.add(places.get(next));
        closing.add(places.get(next));
      }
      start = end;
    }
    lines.add(line);
    return lines;
  }

  private void add(int start, int end, Collection<Place> open) {
    String facts = joined(open, Place::fact);
    String kinds = joined(open, Place::kind);
    int from = start;
    while (from < end) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 || feed > end ? end : feed;
      if (to > from) {
        line.add(new Piece(text.substring(from, to), facts, kinds));
      }
      if (to == feed && feed < end) {
        lines.add(line);
        line = new ArrayList<>();
        to++;
      }
      from = to;
    }
  }

  private static String joined(Collection<Place> places, Function<Place, String> part) {
    return places.stream().map(part).distinct().collect(Collectors.joining(" "));
  }
}
