package org.policytext.index;

/**
 * Faults of a query, with a caret under the place.
 *
 * <pre>
 * query:1:6: unknown field leed
 * 质押融资 leed:市科技局
 * 　　　　 ^
 * </pre>
 */
final class Caret {
  private static final char WIDE_SPACE = '\u3000';
  private static final int FIRST_WIDE = 0x2E80;

  private Caret() {}

  static IllegalArgumentException fault(String query, int at, String message) {
    int place = Math.max(0, Math.min(at, query.length()));
    StringBuilder text = new StringBuilder();
    text.append("query:1:").append(place + 1).append(": ").append(message).append('\n');
    text.append(query.replace('\n', ' ').replace('\r', ' ')).append('\n');
    query.chars().limit(place).forEach(c -> text.append(c < FIRST_WIDE ? ' ' : WIDE_SPACE));
    return new IllegalArgumentException(text.append('^').toString());
  }
}
