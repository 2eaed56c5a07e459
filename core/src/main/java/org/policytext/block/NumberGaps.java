package org.policytext.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.policytext.text.CharacterSet;

/**
 * Finds among numbers without a mark before them those that the sure ones of a line lack: a run of
 * three, {@code …负责24.提升…负责25.推进…负责26.开展}, or a gap, the 一、 of {@code 制定本方案一、总体要求…二、重点任务}.
 */
final class NumberGaps {
  private static final int LARGEST_GAP = 3;
  private static final int LEAST_RUN = 3;
  private static final int LEAST_DISTANCE = 10;

  /** Behind one of these a Han number is part of a word: 统一、, 第一、. */
  private final CharacterSet inWords;

  private final List<FoundNumber> found;
  private final List<FoundNumber> weak;

  private NumberGaps(List<FoundNumber> found, List<FoundNumber> weak, CharacterSet inWords) {
    this.found = new ArrayList<>(found);
    this.weak = weak;
    this.inWords = inWords;
  }

  /**
   * Gives {@code found} with the numbers of {@code weak} that belong to them, in order.
   *
   * @param earlier the last number of each style before the line
   */
  static List<FoundNumber> filled(
      List<FoundNumber> found,
      List<FoundNumber> weak,
      Map<String, Integer> earlier,
      CharacterSet inWords) {
    NumberGaps gaps = new NumberGaps(found, weak, inWords);
    gaps.addRuns();
    gaps.fillGaps(earlier);
    gaps.found.sort(Comparator.comparingInt(FoundNumber::at));
    return List.copyOf(gaps.found);
  }

  /** Three numbers that follow each other, each some way behind the one before, are no chance. */
  private void addRuns() {
    List<FoundNumber> all = new ArrayList<>(found);
    all.addAll(weak);
    all.sort(Comparator.comparingInt(FoundNumber::at));
    Set<Integer> strong = found.stream().map(FoundNumber::at).collect(Collectors.toSet());
    Map<String, List<FoundNumber>> runs = new HashMap<>();
    Map<String, List<FoundNumber>> others = new HashMap<>();
    for (FoundNumber number : all) {
      List<FoundNumber> run = runs.computeIfAbsent(number.style(), id -> new ArrayList<>());
      List<FoundNumber> other = others.computeIfAbsent(number.style(), id -> new ArrayList<>());
      if (isNext(number, run)) {
        run.add(number);
        other.clear();
      } else if (strong.contains(number.at()) || run.size() <= 1) {
        close(run, strong);
        run.add(number);
        other.clear();
      } else if (goesOnBehindGap(run, number, other)) {
        run.addAll(other);
        other.clear();
      }
    }
    runs.values().forEach(run -> close(run, strong));
  }

  private static boolean isNext(FoundNumber number, List<FoundNumber> run) {
    FoundNumber before = run.isEmpty() ? null : run.get(run.size() - 1);
    return before != null
        && number.value() == before.value() + 1
        && number.at() - before.at() >= LEAST_DISTANCE;
  }

  /** 47., 48. and 49. go on behind 45. where 46. was not printed. */
  private static boolean goesOnBehindGap(
      List<FoundNumber> run, FoundNumber number, List<FoundNumber> other) {
    if (!isNext(number, other)) {
      other.clear();
    }
    other.add(number);
    int gap = other.get(0).value() - run.get(run.size() - 1).value();
    return other.size() >= LEAST_RUN && gap > 1 && gap <= LARGEST_GAP;
  }

  private void close(List<FoundNumber> run, Set<Integer> strong) {
    if (run.size() >= LEAST_RUN) {
      run.stream()
          .filter(number -> !strong.contains(number.at()) && opens(number))
          .forEach(found::add);
    }
    run.clear();
  }

  /** Before 二、 without 一、 the last 一、 that stands within words is the one that is missed. */
  private void fillGaps(Map<String, Integer> earlier) {
    Map<String, FoundNumber> before = new HashMap<>();
    List<FoundNumber> gaps = new ArrayList<>();
    found.sort(Comparator.comparingInt(FoundNumber::at));
    for (FoundNumber number : found) {
      FoundNumber previous = before.put(number.style(), number);
      int from = previous == null ? -1 : previous.at();
      int reached = previous == null ? earlier.getOrDefault(number.style(), 0) : previous.value();
      if (number.value() > 1 && reached != number.value() - 1) {
        fill(number, from, reached < number.value() ? reached : 0, gaps);
      }
    }
    found.addAll(gaps);
  }

  /** Ranges of one style do not overlap, so each weak number is looked at once a style. */
  private void fill(FoundNumber number, int from, int reached, List<FoundNumber> gaps) {
    int wanted = number.value() - 1;
    for (int i = weakBefore(number.at()); i >= 0 && weak.get(i).at() > from; i--) {
      FoundNumber one = weak.get(i);
      boolean next = wanted > reached && one.value() == wanted;
      if (next && one.style().equals(number.style()) && opens(one)) {
        gaps.add(one);
        wanted--;
      }
    }
  }

  /** Gives the index of the last weak number before {@code at}, or -1. */
  private int weakBefore(int at) {
    int low = 0;
    int high = weak.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (weak.get(middle).at() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private boolean opens(FoundNumber number) {
    char before = number.before();
    return !inWords.contains(before) && before != '.';
  }
}
