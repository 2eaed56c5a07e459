package org.policytext.batch.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policytext.model.Task;

/**
 * How alike wordings are: the cosine of their pairs of neighbouring characters, rare pairs weighing
 * more. Pairs of characters need no dictionary, and a reworded sentence keeps most of them.
 */
final class Wordings {
  private static final int TITLE_WEIGHT = 2;

  private final List<Map<String, Double>> vectors = new ArrayList<>();

  private Wordings(List<Map<String, Integer>> counts) {
    Map<String, Integer> spread = new HashMap<>();
    counts.forEach(pairs -> pairs.keySet().forEach(pair -> spread.merge(pair, 1, Integer::sum)));
    counts.forEach(pairs -> vectors.add(vector(pairs, spread, counts.size())));
  }

  /** Of tasks, whose titles count double. */
  static Wordings ofTasks(List<Task> tasks) {
    return new Wordings(tasks.stream().map(Wordings::pairs).toList());
  }

  /** Of short texts such as 知识产权质押融资金额. */
  static Wordings of(List<String> texts) {
    return new Wordings(texts.stream().map(Wordings::pairs).toList());
  }

  /** Gives the likeness of two by their positions in the list, from 0 to 1. */
  double likeness(int left, int right) {
    Map<String, Double> shorter = vectors.get(left);
    Map<String, Double> longer = vectors.get(right);
    if (shorter.size() > longer.size()) {
      return likeness(right, left);
    }
    double sum = 0;
    for (Map.Entry<String, Double> pair : shorter.entrySet()) {
      sum += pair.getValue() * longer.getOrDefault(pair.getKey(), 0.0);
    }
    return Math.min(1, sum);
  }

  /** Gives the share of pairs that two texts have in common, from 0 to 1, whatever others say. */
  static double overlap(String left, String right) {
    Map<String, Integer> ours = pairs(left);
    Map<String, Integer> theirs = pairs(right);
    int common = 0;
    for (Map.Entry<String, Integer> pair : ours.entrySet()) {
      common += Math.min(pair.getValue(), theirs.getOrDefault(pair.getKey(), 0));
    }
    int all = sum(ours) + sum(theirs);
    return all == 0 ? 0 : 2.0 * common / all;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> pairs(String text) {
    Map<String, Integer> pairs = new TreeMap<>();
    count(text, 1, pairs);
    return pairs;
  }

  private static Map<String, Integer> pairs(Task task) {
    Map<String, Integer> pairs = new TreeMap<>();
    count(task.title(), TITLE_WEIGHT, pairs);
    count(task.text(), 1, pairs);
    return pairs;
  }

  private static void count(String text, int weight, Map<String, Integer> pairs) {
    for (int at = 0; at + 1 < text.length(); at++) {
      if (Character.isLetterOrDigit(text.charAt(at))
          && Character.isLetterOrDigit(text.charAt(at + 1))) {
        pairs.merge(text.substring(at, at + 2), weight, Integer::sum);
      }
    }
  }

  /** Of length one, so that the product of two is their cosine. */
  private static Map<String, Double> vector(
      Map<String, Integer> pairs, Map<String, Integer> spread, int tasks) {
    Map<String, Double> vector = new TreeMap<>();
    double squares = 0;
    for (Map.Entry<String, Integer> pair : pairs.entrySet()) {
      double rarity = StrictMath.log((tasks + 1.0) / spread.get(pair.getKey()));
      double weight = (1 + StrictMath.log(pair.getValue())) * rarity;
      vector.put(pair.getKey(), weight);
      squares += weight * weight;
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    vector.replaceAll((pair, weight) -> weight / length);
    return vector;
  }
}
