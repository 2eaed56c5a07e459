package org.policytext.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policytext.model.Check;
import org.policytext.model.Comparison;
import org.policytext.model.Target;

/** Milestones of one indicator rise with the years: {@code 10件(2023年底达3.85件,2024年底达6.22件)}. */
final class Milestones {
  private Milestones() {}

  static List<Check> read(Plan plan) {
    Map<List<String>, List<Target>> byIndicator = new LinkedHashMap<>();
    for (Target target : plan.targets()) {
      boolean level =
          target.comparator() == Comparison.AT_LEAST
              || target.comparator() == Comparison.EQUAL
              || target.comparator() == Comparison.MORE_THAN;
      if (level && target.year().isPresent() && target.rate().isEmpty()) {
        List<String> key = List.of(target.indicator(), target.unit());
        byIndicator.computeIfAbsent(key, indicator -> new ArrayList<>()).add(target);
      }
    }
    List<Check> checks = new ArrayList<>();
    for (List<Target> targets : byIndicator.values()) {
      check(targets, checks);
    }
    return checks;
  }

  private static void check(List<Target> targets, List<Check> checks) {
    if (targets.size() < 2) {
      return;
    }
    long years = targets.stream().map(Target::year).distinct().count();
    if (years < 2 || years < targets.size()) {
      return;
    }
    List<Target> sorted = new ArrayList<>(targets);
    sorted.sort((a, b) -> Integer.compare(a.year().get(), b.year().get()));
    String stated = values(sorted);
    sorted.sort((a, b) -> a.value().compareTo(b.value()));
    String rising = values(sorted);
    boolean rises = stated.equals(rising);
    checks.add(new Check("milestone-order", stated, rising, rises, targets.get(0).at()));
  }

  private static String values(List<Target> targets) {
    return targets.stream()
        .map(target -> target.value().stripTrailingZeros().toPlainString())
        .collect(Collectors.joining(","));
  }
}
