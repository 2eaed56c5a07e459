package org.policytext.batch.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of text that both versions have, or only one.
 *
 * @param text of the run
 * @param own whether the other version lacks it
 */
public record Marked(String text, boolean own) {
  /** The table of two texts has so many cells at most; above it all is told as changed. */
  private static final int MOST_CELLS = 4_000_000;

  /** What both have is told so from so many characters on: single ones meet by chance. */
  private static final int SHORTEST = 2;

  /** Gives {@code text} in runs: those that {@code other} has in the same order, and its own. */
  public static List<Marked> of(String text, String other) {
    if ((long) text.length() * other.length() > MOST_CELLS || other.isEmpty() || text.isEmpty()) {
      return text.isEmpty() ? List.of() : List.of(new Marked(text, !other.isEmpty()));
    }
    return runs(text, shared(text, other));
  }

  /** Tells of each character whether it is in the longest common subsequence. */
  private static boolean[] shared(String text, String other) {
    int[][] longest = new int[text.length() + 1][other.length() + 1];
    for (int i = text.length() - 1; i >= 0; i--) {
      for (int j = other.length() - 1; j >= 0; j--) {
        longest[i][j] =
            text.charAt(i) == other.charAt(j)
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    boolean[] shared = new boolean[text.length()];
    int j = 0;
    for (int i = 0; i < text.length() && j < other.length(); ) {
      if (text.charAt(i) == other.charAt(j)) {
        shared[i++] = true;
        j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  private static List<Marked> runs(String text, boolean[] shared) {
    List<Marked> runs = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= text.length(); end++) {
      if (end == text.length() || shared[end] != shared[start]) {
        boolean inside = start > 0 && end < text.length();
        boolean chance = shared[start] && inside && end - start < SHORTEST;
        append(runs, text.substring(start, end), !shared[start] || chance);
        start = end;
      }
    }
    return List.copyOf(runs);
  }

  private static void append(List<Marked> runs, String text, boolean own) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).own() == own) {
      runs.set(last, new Marked(runs.get(last).text() + text, own));
    } else {
      runs.add(new Marked(text, own));
    }
  }
}
