package org.policytext.read;

import java.util.List;

/** Counts the items of one list of a word processor, all of its levels. */
final class ListCounter {
  private static final char PRIVATE_USE = '\uE000';
  private static final char PRIVATE_USE_END = '\uF8FF';
  private static final String BULLET = "\u25CF";

  private final List<ListLevel> levels;
  private final ListNumerals numerals;
  private final int[] counts;

  ListCounter(List<ListLevel> levels, ListNumerals numerals) {
    this.levels = levels;
    this.numerals = numerals;
    this.counts = new int[levels.size()];
  }

  /** Begins a level anew at a number of its own. */
  void restart(int level, int start) {
    if (level < counts.length) {
      counts[level] = start - levels.get(level).start();
    }
  }

  /** Counts an item and gives its number, such as {@code 2.1.}, with a space where it needs one. */
  String next(int level) {
    if (level >= counts.length) {
      return "";
    }
    counts[level]++;
    for (int below = level + 1; below < counts.length; below++) {
      counts[below] = 0;
    }
    String label = levels.get(level).format().equals("bullet") ? bullet(level) : number(level);
    boolean joined =
        label.isEmpty() || !Character.isLetterOrDigit(label.charAt(label.length() - 1));
    return joined ? label : label + " ";
  }

  private String bullet(int level) {
    String printed = levels.get(level).template();
    boolean symbol =
        printed.isEmpty()
            || printed.charAt(0) >= PRIVATE_USE && printed.charAt(0) <= PRIVATE_USE_END;
    return symbol ? BULLET : printed;
  }

  private String number(int level) {
    String template = levels.get(level).template();
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < template.length(); i++) {
      int slot = template.charAt(i) == '%' ? slot(template, i + 1) : -1;
      if (slot >= 0) {
        number.append(count(slot));
        i++;
      } else {
        number.append(template.charAt(i));
      }
    }
    return number.toString();
  }

  private int slot(String template, int at) {
    int slot = at < template.length() ? template.charAt(at) - '1' : -1;
    return slot < counts.length ? slot : -1;
  }

  private String count(int slot) {
    ListLevel level = levels.get(slot);
    int passed = Math.max(1, counts[slot]) - 1;
    return numerals.format(level.start() + passed, level.format());
  }
}
