package org.policytext.index;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.nio.charset.Charset;
import java.util.Locale;

/** The forms under which texts are compared: {@code 《知識產權》} and {@code 知识产权} are one name. */
final class SearchText {
  private static final Charset SIMPLIFIED_ONLY = Charset.forName("GB2312");
  private static final int FULL_WIDTH_FIRST = '！';
  private static final int FULL_WIDTH_LAST = '～';
  private static final int WIDTH_GAP = '！' - '!';
  private static final String BRACKETS_AND_QUOTES = "《》〈〉“”‘’\"'「」『』";

  private SearchText() {}

  /** Gives {@code text} in simplified script, of the same length. */
  static String simplified(String text) {
    if (SIMPLIFIED_ONLY.newEncoder().canEncode(text)) {
      return text;
    }
    String converted = ZhConverterUtil.toSimple(text);
    return converted.length() == text.length() ? converted : text;
  }

  /** Gives {@code text} with full-width marks, digits and letters narrowed, of the same length. */
  static String narrowed(String text) {
    StringBuilder narrow = new StringBuilder(text);
    for (int i = 0; i < narrow.length(); i++) {
      narrow.setCharAt(i, narrowed(narrow.charAt(i)));
    }
    return narrow.toString();
  }

  static char narrowed(char c) {
    if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
      return (char) (c - WIDTH_GAP);
    }
    return c == '\u3000' ? ' ' : c;
  }

  /** Gives what names are compared by: narrow, without spaces, in lower case. */
  static String name(String text) {
    StringBuilder name = new StringBuilder(text.length());
    text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(name::appendCodePoint);
    return narrowed(name.toString()).toLowerCase(Locale.ROOT);
  }

  /** Gives what cited titles are compared by: as names, without quotes, all dashes alike. */
  static String cited(String title) {
    StringBuilder cited = new StringBuilder();
    name(title)
        .chars()
        .filter(c -> BRACKETS_AND_QUOTES.indexOf(c) < 0)
        .map(c -> c == '—' || c == '–' || c == '－' ? '-' : c)
        .forEach(c -> cited.append((char) c));
    return cited.toString();
  }

  /** Gives {@code title} without a bracket at its end, such as one with the years. */
  static String withoutLastBracket(String title) {
    int open = title.lastIndexOf('(');
    return title.endsWith(")") && open > 0 ? title.substring(0, open) : title;
  }

  /** Tells whether {@code text} has a Chinese character. */
  static boolean isChinese(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }
}
