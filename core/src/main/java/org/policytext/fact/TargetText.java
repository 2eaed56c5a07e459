package org.policytext.fact;

import java.util.Arrays;
import org.policytext.text.CharacterSet;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * A passage without its white space, as targets are read: {@code 达到 32 件} reads {@code 达到32件}. A
 * space stays only between two Latin words.
 */
final class TargetText {
  private static final int LONGEST_QUOTE = 60;
  private static final int LONGEST_MARK = 60;
  private static final String QUOTES = "“‘《「『";
  private static final String UNQUOTES = "”’》」』";

  private static final CharacterSet QUOTE_OPENERS = CharacterSet.of(QUOTES);
  private static final CharacterSet OPENERS = QUOTE_OPENERS.and(Marks.opening());

  private final Passage passage;

  /** Where each character stands in the source; null where nothing was left out. */
  private final int[] places;

  private final String text;

  /** What lies within quotation marks; null where none open. */
  private final boolean[] quoted;

  /** Of each character the brackets around it, and where it closes; null where none open. */
  private final int[] depths;

  private final int[] closers;

  private TargetText(Passage passage, int[] places, String text) {
    this.passage = passage;
    this.places = places;
    this.text = text;
    int first = OPENERS.in(text, 0, text.length());
    boolean any = first >= 0; // many texts have neither
    boolean quotes = any && QUOTE_OPENERS.in(text, first, text.length()) >= 0;
    boolean brackets = any && Marks.opening(text, first, text.length()) >= 0;
    this.quoted = quotes ? new boolean[text.length()] : null;
    this.depths = brackets ? new int[text.length()] : null;
    this.closers = brackets ? new int[text.length()] : null;
    if (quotes) {
      markQuotes();
    }
    if (brackets) {
      markBrackets();
    }
  }

  static TargetText of(Passage passage) {
    return passage.hasSpace()
        ? withoutSpaces(passage)
        : new TargetText(passage, null, passage.text());
  }

  private static TargetText withoutSpaces(Passage passage) {
    int[] places = new int[passage.length()];
    StringBuilder text = new StringBuilder(passage.length());
    for (int i = passage.start(); i < passage.end(); i++) {
      char c = passage.charAt(i);
      if (c == '\n') {
        i = behindPageMark(passage, i);
      }
      if (!Passage.isSpace(c) || parts(text, passage, i)) {
        places[text.length()] = i;
        text.append(Passage.isSpace(c) ? ' ' : c);
      }
    }
    return new TargetText(passage, places, text.toString());
  }

  /** Gives the end of the page mark on the line behind {@code at}: {@code - 8 -}. */
  private static int behindPageMark(Passage passage, int at) {
    int end = at + 1;
    while (end < passage.end() && end - at < LONGEST_MARK && passage.charAt(end) != '\n') {
      end++;
    }
    boolean line = end < passage.end() && passage.charAt(end) == '\n';
    return line && TargetLines.isPageMark(passage.sub(at + 1, end)) ? end : at;
  }

  /** A space between Latin words, or between digits that make no group of thousands, parts them. */
  private static boolean parts(StringBuilder before, Passage passage, int at) {
    if (before.length() == 0 || at + 1 >= passage.end()) {
      return false;
    }
    char left = before.charAt(before.length() - 1);
    char right = passage.charAt(at + 1);
    if (isDigit(left) && isDigit(right)) {
      return !isGroup(passage, at + 1);
    }
    return isLatin(left) && isLatin(right);
  }

  private static boolean isGroup(Passage passage, int at) {
    int end = at;
    while (end < passage.end() && end < at + 4 && isDigit(passage.charAt(end))) {
      end++;
    }
    return end == at + 3;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || isDigit(c);
  }

  private void markQuotes() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int kind = c < '‘' || c > '『' ? -1 : QUOTES.indexOf(c);
      int end = kind < 0 ? -1 : quoteEnd(at, UNQUOTES.charAt(kind));
      if (end < 0) {
        at++;
      } else {
        Arrays.fill(quoted, at, end + 1, true);
        at = end + 1;
      }
    }
  }

  /** Clauses in quotation marks are read as any others: 实现“人才达到2000名,贡献率达到40%”的目标. */
  private int quoteEnd(int open, char close) {
    int limit = Math.min(text.length(), open + LONGEST_QUOTE);
    boolean clauses = false;
    boolean number = false;
    for (int i = open + 1; i < limit; i++) {
      if (text.charAt(i) == close || close == '”' && text.charAt(i) == '"') {
        return i;
      }
      clauses |= ",;".indexOf(text.charAt(i)) >= 0;
      number |= isDigit(text.charAt(i));
      if (close == '”' && clauses && number) {
        return -1;
      }
    }
    return -1;
  }

  private void markBrackets() {
    Arrays.fill(closers, -1);
    int[] open = new int[text.length()];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Marks.opens(text.charAt(i))) {
        open[count++] = i;
      } else if (Marks.closes(text.charAt(i)) && count > 0) {
        closers[open[--count]] = i;
      }
    }
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      if (closers[i] >= 0) {
        depth++;
      }
      depths[i] = depth;
      if (depth > 0 && Marks.closes(text.charAt(i))) {
        depth--;
      }
    }
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  char charAt(int at) {
    return text.charAt(at);
  }

  /** Tells whether {@code at} lies within quotation marks or a title in 《》. */
  boolean isQuoted(int at) {
    return quoted != null && quoted[at];
  }

  /** Tells whether {@code at} lies within a bracket or on one. */
  boolean isBracketed(int at) {
    return depth(at) > 0;
  }

  /** Gives the number of brackets around {@code at}. */
  int depth(int at) {
    return depths == null ? 0 : depths[at];
  }

  /** Gives where the bracket closes that opens at {@code at}, or -1. */
  int closer(int at) {
    return closers != null && at < closers.length ? closers[at] : -1;
  }

  /** Gives the passage of {@code [from, to)}. */
  Passage passage(int from, int to) {
    return places == null
        ? passage.sub(passage.start() + from, passage.start() + to)
        : passage.sub(places[from], places[to - 1] + 1);
  }

  /** Gives what the passage was cut from. */
  Passage whole() {
    return passage;
  }
}
