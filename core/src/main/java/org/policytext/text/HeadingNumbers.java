package org.policytext.text;

import java.util.Arrays;

/**
 * Which numbers the next headings should have, by the headings before.
 *
 * <p>After a line {@code （二）强化条件保障。} a bracketed one has {@code 三}; after {@code 三、保障措施} a
 * bracketed one has {@code 一} and one of its own kind {@code 四}. It moves through the text once,
 * forward.
 */
final class HeadingNumbers {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final int HEAD = 8;

  private final String text;
  private final Ahead brackets = new Ahead();
  private final Ahead headings = new Ahead();
  private boolean looking = true;

  /** Where the first line begins that is not read yet, and where it ends; -1 for the last line. */
  private int read;

  private int feed;
  private int last;
  private int heading;
  private int mendedStart = -1;
  private String mended = "";

  HeadingNumbers(String text) {
    this.text = text;
  }

  /** Numbers that stand further on, by their places; one passes by them as the reading goes on. */
  private static final class Ahead {
    private int[] places = new int[16];
    private int[] values = new int[16];
    private int count;
    private int passed;

    void add(int place, int value) {
      if (count == places.length) {
        places = Arrays.copyOf(places, 2 * count);
        values = Arrays.copyOf(values, 2 * count);
      }
      places[count] = place;
      values[count++] = value;
    }

    /** Gives the value of the next one behind {@code at}, 0 for none. */
    int after(int at) {
      while (passed < count && places[passed] <= at) {
        passed++;
      }
      return passed < count ? values[passed] : 0;
    }
  }

  static boolean isNumeral(char character) {
    return NUMERALS.indexOf(character) >= 0;
  }

  /** Notes how the first damaged stretch of a line reads, for the headings behind it. */
  void mended(int start, String meant) {
    if (mendedStart < read) {
      mendedStart = start;
      mended = meant;
    }
  }

  /**
   * The numerals of the next headings: {@code （三）} and {@code 四、}; of 十一 the first character, 0
   * where the number is printed further on.
   *
   * @param bracketedMissing whether the number after that is printed, and it is not
   * @param headingMissing the same
   */
  record Expected(char bracketed, char heading, boolean bracketedMissing, boolean headingMissing) {}

  /** Gives the numerals expected in the line of {@code at}. */
  Expected expectedAt(int at) {
    if (looking) {
      lookAhead();
      feed = text.indexOf('\n');
    }
    while (feed >= 0 && feed < at) {
      readLine(read, feed);
      read = feed + 1;
      feed = text.indexOf('\n', read);
    }
    int nextBracket = brackets.after(at);
    int nextHeading = headings.after(at);
    return new Expected(
        nextBracket == last + 1 ? 0 : numeral(last),
        nextHeading == heading + 1 ? 0 : numeral(heading),
        nextBracket == last + 2,
        nextHeading == heading + 2);
  }

  /** Notes the numbers of all lines; a heading of the other kind begins the bracketed ones anew. */
  private void lookAhead() {
    looking = false;
    int from = 0;
    while (from < text.length()) {
      int feed = text.indexOf('\n', from);
      int end = feed < 0 ? text.length() : feed;
      last = -1;
      int before = heading;
      heading = -1;
      readLine(from, end);
      if (heading >= 0) {
        headings.add(from, heading);
        brackets.add(from, 0);
      } else if (last >= 0) {
        brackets.add(from, last);
      }
      heading = before;
      from = end + 1;
    }
    last = 0;
    heading = 0;
  }

  private static char numeral(int before) {
    return before < NUMERALS.length() ? NUMERALS.charAt(before) : '十';
  }

  private void readLine(int start, int end) {
    boolean repaired = mendedStart >= start && mendedStart < start + 2;
    String head = repaired ? mended : text.substring(start, Math.min(end, start + HEAD));
    int at = 0;
    while (at < head.length() && Folding.fold(head.charAt(at)) == ' ') {
      at++;
    }
    boolean bracketed = at < head.length() && Folding.fold(head.charAt(at)) == '(';
    int first = bracketed ? at + 1 : at;
    int behind = first;
    while (behind < head.length() && NUMERALS.indexOf(head.charAt(behind)) >= 0) {
      behind++;
    }
    if (behind > first && behind < head.length()) {
      note(bracketed, head.substring(first, behind), Folding.fold(head.charAt(behind)));
    }
  }

  private void note(boolean bracketed, String numeral, char mark) {
    if (bracketed && mark == ')') {
      last = value(numeral);
    } else if (!bracketed && mark == '、') {
      last = 0;
      heading = value(numeral);
    }
  }

  private static int value(String numeral) {
    int unit = NUMERALS.indexOf(numeral.charAt(numeral.length() - 1)) + 1;
    boolean teen = numeral.length() > 1 && numeral.charAt(0) == '十';
    return teen ? NUMERALS.length() + unit : unit;
  }
}
