package org.policytext.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Where the lines of a file begin and end, and how far apart they stand.
 *
 * @param left edge that lines begin at, if they are not indented
 * @param right edge that full lines reach
 * @param leading from one base line to the next within a paragraph
 */
record PdfMargins(float left, float right, float leading) {
  private static final double FEW = 0.03;
  private static final int STEP = 3;

  static PdfMargins of(List<PdfPage> pages) {
    List<PdfLine> lines =
        pages.stream().flatMap(page -> page.lines().stream()).filter(line -> !line.row()).toList();
    double left = -edge(lines, line -> -line.left());
    return new PdfMargins((float) left, (float) edge(lines, PdfLine::right), leading(pages));
  }

  /** Gives the outermost edge that more than a few lines reach. */
  private static double edge(List<PdfLine> lines, ToDoubleFunction<PdfLine> position) {
    double[] sorted = lines.stream().mapToDouble(position).sorted().toArray();
    int few = (int) Math.min(Math.max(0, sorted.length - 1), sorted.length * FEW);
    return sorted.length == 0 ? 0 : sorted[sorted.length - 1 - few];
  }

  /** Gives the most frequent distance, the smaller of two that are as frequent. */
  private static float leading(List<PdfPage> pages) {
    Map<Integer, Integer> counts = new HashMap<>();
    List<Integer> distances = new ArrayList<>();
    for (PdfPage page : pages) {
      for (int i = 1; i < page.lines().size(); i++) {
        float distance = page.lines().get(i).y() - page.lines().get(i - 1).y();
        distances.add(Math.round(distance * STEP));
      }
    }
    distances.forEach(distance -> counts.merge(distance, 1, Integer::sum));
    int best = 0;
    for (Integer distance : distances) {
      int lead = counts.getOrDefault(distance, 0) - counts.getOrDefault(best, 0);
      best = distance > 0 && (lead > 0 || lead == 0 && distance < best) ? distance : best;
    }
    return best == 0 ? Float.MAX_VALUE : (float) best / STEP;
  }
}
