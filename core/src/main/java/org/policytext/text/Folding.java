package org.policytext.text;

/**
 * Folding of widths, one character to one: full-width digits, letters and marks to half width, odd
 * spaces to plain ones.
 *
 * <p>{@code "（２０２５年）　１．５％"} is {@code "(2025年) 1.5%"}. {@code 。 、 《》 “”} and the dashes stay.
 */
public final class Folding {
  private static final char FULL_WIDTH_FIRST = '\uFF01';
  private static final char FULL_WIDTH_LAST = '\uFF5E';
  private static final int WIDTH_STEP = FULL_WIDTH_FIRST - '!';
  private static final char LAST_ODD_SPACE = '\u3000';
  private static final char FIRST_SMALL_MARK = '\uFE50';
  private static final char WAVE = '\uFF5E';

  /** The sign of a ratio, which plans print for a colon: 责任单位∶市科技局. */
  private static final char RATIO = '\u2236';

  private Folding() {}

  /** Gives {@code source} with its text folded. */
  public static SourceText fold(SourceText source) {
    return source.reading(fold(source.text()));
  }

  /**
   * Gives the folded text, of the same length; the same instance where nothing changes.
   *
   * <p>A carriage return becomes a plain space, so that a line of {@code \r\n} has the facts of a
   * line of {@code \n}; a lone one, the line end of old Macintosh texts, becomes {@code \n}.
   */
  public static String fold(String text) {
    int length = text.length();
    int same = 0;
    while (same < length && fold(text.charAt(same)) == text.charAt(same)) {
      same++;
    }
    return same == length ? text : fold(text, same);
  }

  private static String fold(String text, int same) {
    char[] result = text.toCharArray();
    for (int i = same; i < result.length; i++) {
      char unit = result[i];
      if (!isHan(unit)) {
        result[i] = unit == '\r' && !isBeforeFeed(text, i) ? '\n' : foldUnit(unit);
      }
    }
    return new String(result);
  }

  private static boolean isBeforeFeed(String text, int at) {
    return at + 1 < text.length() && text.charAt(at + 1) == '\n';
  }

  /** Gives one folded character; a carriage return as a space. */
  static char fold(char unit) {
    return isHan(unit) ? unit : foldUnit(unit);
  }

  /** Most characters lie between the odd spaces and the small marks, and stay. */
  private static boolean isHan(char unit) {
    return unit > LAST_ODD_SPACE && unit < FIRST_SMALL_MARK;
  }

  private static char foldUnit(char unit) {
    if (unit >= FULL_WIDTH_FIRST && unit <= FULL_WIDTH_LAST && unit != WAVE) {
      return (char) (unit - WIDTH_STEP);
    }
    return switch (unit) {
      case '\u3000', '\u00A0', '\u2002', '\u2003', '\u2009', '\u202F', '\uFEFF', '\r' -> ' ';
      case '\uFE52' -> '.';
      case '\uFE50' -> ',';
      case '\uFE54' -> ';';
      case '\uFE55', RATIO -> ':';
      case '\uFE59' -> '(';
      case '\uFE5A' -> ')';
      default -> unit;
    };
  }
}
