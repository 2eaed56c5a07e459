package org.policytext.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts all matches of a search, and by dimension. */
final class FacetCounts implements CollectorManager<FacetCounts.Counter, FacetCounts.Counted> {
  private static final List<String> DIMENSIONS =
      List.of(Fields.UNIT, "role", Fields.REGION, Fields.YEAR, Fields.INDICATOR);
  private static final int MOST_VALUES = 20;

  /** All matches, and each dimension's most frequent values. */
  record Counted(long total, List<Facet> facets) {}

  @Override
  public Counter newCollector() {
    return new Counter();
  }

  @Override
  public Counted reduce(Collection<Counter> counters) {
    long total = counters.stream().mapToLong(counter -> counter.total).sum();
    List<Facet> facets = new ArrayList<>();
    for (int d = 0; d < DIMENSIONS.size(); d++) {
      Map<String, Integer> counts = new HashMap<>();
      for (Counter counter : counters) {
        counter.counts.get(d).forEach((value, count) -> counts.merge(value, count, Integer::sum));
      }
      facets.add(facet(DIMENSIONS.get(d), counts));
    }
    return new Counted(total, facets);
  }

  private static Facet facet(String name, Map<String, Integer> counts) {
    Comparator<Facet.Count> order =
        Comparator.comparingInt(Facet.Count::count).reversed().thenComparing(Facet.Count::value);
    return new Facet(
        name,
        counts.entrySet().stream()
            .map(entry -> new Facet.Count(entry.getKey(), entry.getValue()))
            .sorted(order)
            .limit(MOST_VALUES)
            .toList());
  }

  /** Counts by ordinal within a segment, by value over all segments. */
  static final class Counter implements Collector {
    private long total;
    private final List<Map<String, Integer>> counts = new ArrayList<>();

    Counter() {
      DIMENSIONS.forEach(dimension -> counts.add(new HashMap<>()));
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      return new SegmentCounter(this, leaf);
    }
  }

  private static final class SegmentCounter extends SimpleCollector {
    private final Counter all;
    private final List<SortedSetDocValues> values = new ArrayList<>();
    private final List<int[]> byOrdinal = new ArrayList<>();

    SegmentCounter(Counter all, LeafReaderContext leaf) throws IOException {
      this.all = all;
      for (String dimension : DIMENSIONS) {
        SortedSetDocValues ofLeaf = DocValues.getSortedSet(leaf.reader(), Fields.FACET + dimension);
        values.add(ofLeaf);
        byOrdinal.add(new int[(int) ofLeaf.getValueCount()]);
      }
    }

    @Override
    public void collect(int document) throws IOException {
      all.total++;
      for (int d = 0; d < values.size(); d++) {
        SortedSetDocValues ofLeaf = values.get(d);
        if (ofLeaf.advanceExact(document)) {
          for (int i = 0; i < ofLeaf.docValueCount(); i++) {
            byOrdinal.get(d)[(int) ofLeaf.nextOrd()]++;
          }
        }
      }
    }

    @Override
    public void finish() throws IOException {
      for (int d = 0; d < values.size(); d++) {
        int[] counts = byOrdinal.get(d);
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
          if (counts[ordinal] > 0) {
            String value = values.get(d).lookupOrd(ordinal).utf8ToString();
            all.counts.get(d).merge(value, counts[ordinal], Integer::sum);
          }
        }
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
