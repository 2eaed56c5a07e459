package org.policytext.batch.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.policytext.batch.table.Plan;

/**
 * Two indicators of different plans that resemble each other in their words and are not merged, for
 * a reader to judge: {@code 知识产权质押融资金额} of one and {@code 知识产权质押融资备案金额} of another.
 *
 * @param left of one plan
 * @param right of another
 * @param likeness of the wording, from 0 to 1
 */
public record SimilarIndicators(IndicatorRow left, IndicatorRow right, double likeness) {

  /** Gives the pairs that are alike at least so much, the most alike first. */
  static List<SimilarIndicators> among(List<IndicatorRow> all, IndicatorKeys keys, double least) {
    List<IndicatorRow> rows = all.stream().filter(row -> keys.isTelling(row.key())).toList();
    Wordings words = Wordings.of(rows.stream().map(row -> keys.bare(row.name())).toList());
    List<SimilarIndicators> similar = new ArrayList<>();
    for (int left = 0; left < rows.size(); left++) {
      for (int right = left + 1; right < rows.size(); right++) {
        double likeness = words.likeness(left, right);
        if (likeness >= least && areOfTwoPlans(rows.get(left), rows.get(right))) {
          similar.add(new SimilarIndicators(rows.get(left), rows.get(right), likeness));
        }
      }
    }
    similar.sort(Comparator.comparingDouble(SimilarIndicators::likeness).reversed());
    return similar;
  }

  /** Gives both. */
  public List<IndicatorRow> sides() {
    return List.of(left, right);
  }

  /** What one plan alone tells apart is two things to it. */
  private static boolean areOfTwoPlans(IndicatorRow left, IndicatorRow right) {
    Set<Plan> all = new HashSet<>(left.targets().keySet());
    all.addAll(right.targets().keySet());
    return all.size() > 1
        && !left.targets().keySet().containsAll(right.targets().keySet())
        && !right.targets().keySet().containsAll(left.targets().keySet());
  }
}
