package org.policytext.index;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Takes the conditions out of a query, so that Lucene's parser can read the rest.
 *
 * <p>Each condition leaves spaces and one mark behind, of the same length: every place in the rest
 * is the same place in the query. Full-width marks and traditional script are read like the others;
 * {@code 《…》} is a quoted text.
 */
final class QueryScanner {
  static final int LONGEST_QUERY = 1_000;
  private static final char FIRST_MARK = '\uE000';
  private static final char LAST_MARK = '\uF8FF';
  private static final String GROUP_OPENERS = "([{";
  private static final String SIGNS = "<>=";
  private static final String VALUE_ENDS = " \t\r\n)^";
  private static final char BOOST = '^';
  private static final String PATTERN_MARKS = "*?~";

  private final String query;
  private final StringBuilder text;
  private final List<Condition> conditions = new ArrayList<>();
  private int at;

  private QueryScanner(String query) {
    this.query = query;
    this.text = readable(query);
  }

  /** Gives what {@code query} says, in conditions and the rest. */
  static Scanned scan(String query) {
    if (query.length() > LONGEST_QUERY) {
      String message = "longer than " + LONGEST_QUERY + " characters";
      throw Caret.fault(query.substring(0, LONGEST_QUERY), LONGEST_QUERY, message);
    }
    QueryScanner scanner = new QueryScanner(query);
    scanner.scan();
    return new Scanned(query, scanner.text.toString(), scanner.conditions);
  }

  /**
   * A query taken apart.
   *
   * @param query as asked
   * @param rest what Lucene's parser is to read
   * @param conditions that the marks in the rest stand for
   */
  record Scanned(String query, String rest, List<Condition> conditions) {
    /** Tells whether {@code word} stands for a condition. */
    static boolean isMark(String word) {
      return word.length() == 1 && word.charAt(0) >= FIRST_MARK && word.charAt(0) <= LAST_MARK;
    }

    Condition condition(String mark) {
      return conditions.get(mark.charAt(0) - FIRST_MARK);
    }
  }

  private static StringBuilder readable(String query) {
    StringBuilder readable = new StringBuilder(SearchText.simplified(query));
    boolean inTitle = false;
    for (int i = 0; i < readable.length(); i++) {
      char c = readable.charAt(i);
      inTitle = c == '《' || inTitle && c != '》';
      readable.setCharAt(i, readable(c, inTitle));
    }
    return readable;
  }

  private static char readable(char c, boolean inTitle) {
    if (c == '《' || c == '》') {
      return '"';
    }
    if (inTitle && (c == '"' || c == '\\')) {
      return '”';
    }
    if (!inTitle && (c == '“' || c == '”')) {
      return '"';
    }
    return c >= FIRST_MARK && c <= LAST_MARK ? ' ' : SearchText.narrowed(c);
  }

  private void scan() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        at = closingQuote(at) + 1;
      } else if (c == '\\') {
        at += 2;
      } else if (Character.isLetter(c)) {
        word();
      } else {
        at++;
      }
    }
  }

  /** Reads a word, and the condition that it opens. */
  private void word() {
    int start = at;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    String field = text.substring(start, at);
    if (peek() == ':') {
      require(QueryFields.ALL.contains(field), start, unknown(field));
      at++;
      value(start, field);
    } else if (SIGNS.indexOf(peek()) >= 0) {
      require(QueryFields.ALL.contains(field), start, unknown(field));
      require(field.equals(Fields.YEAR), at, field + " has no number of its own to compare");
      int sign = at;
      add(start, new Condition(field, "", false, sign(), amount(), sign));
    }
  }

  private static String unknown(String field) {
    String known = String.join(", ", new TreeSet<>(QueryFields.ALL));
    return "unknown field " + field + " (fields: " + known + ")";
  }

  private void value(int start, String field) {
    if (GROUP_OPENERS.indexOf(peek()) >= 0 || QueryFields.WORDS.contains(field)) {
      return; // Lucene's parser reads it
    }
    int from = at;
    boolean quoted = peek() == '"';
    String value = quoted ? quoted() : bare();
    require(!value.isBlank(), at, "a value is missing after " + field + ":");
    boolean like = field.equals(QueryFields.LIKE);
    boolean pattern = !quoted && value.chars().anyMatch(c -> PATTERN_MARKS.indexOf(c) >= 0);
    if (like || !pattern) {
      boolean compared = SIGNS.indexOf(peek()) >= 0;
      require(!compared || field.equals(Fields.INDICATOR), at, field + " has no number to compare");
      String sign = compared ? sign() : "";
      add(start, new Condition(field, value, quoted, sign, compared ? amount() : "", from));
    }
  }

  private String quoted() {
    int close = closingQuote(at);
    String value = text.substring(at + 1, close);
    at = close + 1;
    return value;
  }

  private int closingQuote(int open) {
    int close = open + 1;
    while (close < text.length() && text.charAt(close) != '"') {
      close += text.charAt(close) == '\\' ? 2 : 1;
    }
    require(close < text.length(), open, "the quote is not closed");
    return close;
  }

  private String bare() {
    int start = at;
    while (at < text.length() && !endsValue(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean endsValue(char c) {
    return VALUE_ENDS.indexOf(c) >= 0 || SIGNS.indexOf(c) >= 0;
  }

  private String sign() {
    int start = at++;
    if (peek() == '=' && text.charAt(start) != '=') {
      at++;
    }
    return text.substring(start, at);
  }

  private String amount() {
    String amount = bare();
    require(!amount.isBlank(), at, "a number is missing");
    return amount;
  }

  /** The mark stands at the start, behind a - or +, or at the end, before a ^. */
  private void add(int start, Condition condition) {
    for (int i = start; i < at; i++) {
      text.setCharAt(i, ' ');
    }
    int place = peek() == BOOST ? at - 1 : start;
    text.setCharAt(place, (char) (FIRST_MARK + conditions.size()));
    conditions.add(condition);
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private void require(boolean holds, int place, String message) {
    if (!holds) {
      throw Caret.fault(query, place, message);
    }
  }
}
