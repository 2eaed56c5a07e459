package org.policytext.text;

import java.util.ArrayList;
import java.util.List;
import org.policytext.model.Certainty;

/**
 * Finds the marks of Markdown within lines: {@code **1.建设平台。** 建成平台。} is {@code 1.建设平台。 建成平台。},
 * {@code \[市科技局\]} is {@code [市科技局]}.
 *
 * <p>Stars between digits hide a number and stay: {@code 138****1234}; so does a lone run of stars
 * that does not open its line: {@code 联系人张**}.
 */
public final class Markdown {
  private static final char STAR = '*';
  private static final char CODE = '`';
  private static final char ESCAPE = '\\';
  private static final String ESCAPED = "[]().-*_#+!>~&{}";
  private static final String KIND = "markdown";

  /** A run of twice as many closes and opens at once. */
  private static final int PAIR = 2;

  private final String given;
  private final List<Edit> edits = new ArrayList<>();

  /** Where the marks of the line begin in the list. */
  private int first;

  /** Runs of stars on the line, and whether one of them opens it. */
  private int runs;

  private boolean edge;
  private boolean blank = true;

  private Markdown(String given) {
    this.given = given;
  }

  /** Gives {@code source} without the marks, which is no repair. */
  public static SourceText without(SourceText source) {
    String given = source.text();
    boolean marked =
        given.indexOf("**") >= 0 || given.indexOf(ESCAPE) >= 0 || given.indexOf(CODE) >= 0;
    return marked ? source.passing(new Markdown(given).read()) : source;
  }

  private List<Edit> read() {
    int at = 0;
    while (at < given.length()) {
      at = step(at);
    }
    endLine();
    return edits;
  }

  private int step(int at) {
    char c = given.charAt(at);
    if (c == STAR) {
      return stars(at);
    }
    if (c == CODE) {
      edits.add(drop(at, at + 1));
      return at + 1;
    }
    boolean escape = c == ESCAPE && at + 1 < given.length();
    if (escape && ESCAPED.indexOf(given.charAt(at + 1)) >= 0) {
      edits.add(drop(at, at + 1));
      blank = false;
      return at + 2;
    }
    if (c == '\n') {
      endLine();
    } else if (!Character.isWhitespace(c)) {
      blank = false;
    }
    return at + 1;
  }

  private int stars(int at) {
    int end = at;
    while (end < given.length() && given.charAt(end) == STAR) {
      end++;
    }
    boolean hides = isDigit(at - 1) && isDigit(end);
    if (end - at > 1 && !hides) {
      edits.add(drop(at, end));
      runs += end - at < 2 * PAIR ? 1 : 2;
      edge |= blank;
    }
    blank = false;
    return end;
  }

  private void endLine() {
    if (runs == 1 && !edge) {
      edits.subList(first, edits.size()).removeIf(edit -> given.charAt(edit.start()) == STAR);
    }
    first = edits.size();
    runs = 0;
    edge = false;
    blank = true;
  }

  private static Edit drop(int from, int to) {
    return new Edit(from, to, "", KIND, Certainty.CERTAIN);
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < given.length() && Character.isDigit(given.charAt(at));
  }
}
