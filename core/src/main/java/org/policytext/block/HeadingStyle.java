package org.policytext.block;

import java.util.Map;
import java.util.TreeMap;

/** How the headings of one style, or of one run of numbers, are printed. */
final class HeadingStyle {
  private static final int LEAST = 3;

  private int stopped;
  private int bare;
  private int open;
  private int split;
  private final Map<Integer, Integer> lengths = new TreeMap<>();

  /** Notes a heading on a line of its own, or one of well-known words. */
  void bare() {
    bare++;
  }

  /** Notes a heading that a stop ends. */
  void stopped() {
    stopped++;
  }

  /**
   * Notes text without a heading that shows itself; it may part behind {@code length} or, at 0,
   * not.
   */
  void open(int length) {
    open++;
    if (length > 0) {
      split++;
      lengths.merge(length, 1, Integer::sum);
    }
  }

  /** Headings without a stop, or items of which half fall apart in the same way. */
  boolean isOpen() {
    boolean some = bare > 0 && bare >= stopped;
    return some || open >= LEAST && open >= stopped && split * 2 >= open;
  }

  /** Gives the middle one of the lengths of the headings that fall apart, or 0. */
  int usual() {
    int passed = 0;
    for (Map.Entry<Integer, Integer> length : lengths.entrySet()) {
      passed += length.getValue();
      if (passed * 2 >= split) {
        return length.getKey();
      }
    }
    return 0;
  }

  /** Gives how long most headings are, where half are as long; else 0. */
  int length() {
    int best =
        lengths.entrySet().stream()
            .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse(0);
    int count = lengths.getOrDefault(best, 0);
    return count >= LEAST && count * 2 >= split ? best : 0;
  }
}
