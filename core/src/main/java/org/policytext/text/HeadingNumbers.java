package org.policytext.text;

import java.util.stream.IntStream;

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
  private int read;
  private int last;
  private int heading;
  private int mendedStart = -1;
  private String mended = "";

  HeadingNumbers(String text) {
    this.text = text;
  }

  /** Gives the characters that numbers of headings are made of. */
  static IntStream numerals() {
    return NUMERALS.chars();
  }

  static boolean isNumeral(char character) {
    return NUMERALS.indexOf(character) >= 0;
  }

  /** Notes how a damaged stretch reads, for the headings behind it. */
  void mended(int start, String meant) {
    mendedStart = start;
    mended = meant;
  }

  /** The numerals of the next headings: {@code （三）} and {@code 四、}; of 十一 the first character. */
  record Expected(char bracketed, char heading) {}

  /** Gives the numerals expected in the line of {@code at}. */
  Expected expectedAt(int at) {
    int feed;
    while ((feed = text.indexOf('\n', read)) >= 0 && feed < at) {
      readLine(read, feed);
      read = feed + 1;
    }
    return new Expected(numeral(last), numeral(heading));
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
