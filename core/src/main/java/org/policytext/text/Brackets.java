package org.policytext.text;

import java.util.Arrays;

/**
 * The brackets of a passage that close, found in one pass however many open.
 *
 * <p>{@code ((a)} has one: the second opens it.
 */
public final class Brackets {
  private int[] opens = new int[8];
  private int[] closes = new int[8];
  private int count;

  private Brackets() {}

  /** Gives the brackets of {@code passage}. */
  public static Brackets of(Passage passage) {
    Brackets brackets = new Brackets();
    String text = passage.source().text();
    int open = -1;
    for (int i = passage.start(); i < passage.end(); i++) {
      char c = text.charAt(i);
      if (Marks.opens(c)) {
        open = brackets.open(i, open);
      } else if (Marks.closes(c) && open >= 0) {
        open = brackets.close(i, open);
      }
    }
    return brackets;
  }

  /** An open bracket holds, in place of its end, which one is open around it: -2 less that. */
  private int open(int at, int around) {
    if (count == opens.length) {
      opens = Arrays.copyOf(opens, count * 2);
      closes = Arrays.copyOf(closes, count * 2);
    }
    opens[count] = at;
    closes[count] = -2 - around;
    return count++;
  }

  private int close(int at, int open) {
    int around = -2 - closes[open];
    closes[open] = at;
    return around;
  }

  /** Gives how many brackets open. */
  public int count() {
    return count;
  }

  /** Gives where the bracket {@code index} opens. */
  public int open(int index) {
    return opens[index];
  }

  /** Gives where the bracket {@code index} closes, or a negative number if it does not. */
  public int close(int index) {
    return closes[index];
  }
}
