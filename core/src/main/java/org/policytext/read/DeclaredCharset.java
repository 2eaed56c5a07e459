package org.policytext.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * The charset that a page declares of itself: {@code <meta charset="gb2312">}, {@code <meta
 * content="text/html; charset=gb2312">} or {@code <?xml encoding="gb2312"?>}, as GB18030.
 *
 * @param printed the name as the page prints it
 * @param charset the charset to decode with
 */
record DeclaredCharset(String printed, Charset charset) {
  private static final int HEAD = 1 << 13;
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

  /** Looks into the head of a page; bytes that do not begin as markup declare nothing. */
  static Optional<DeclaredCharset> in(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (!MediaType.beginsAsMarkup(head)) {
      return Optional.empty();
    }
    return after(head, "<meta", "charset").or(() -> after(head, "<?xml", "encoding"));
  }

  private static Optional<DeclaredCharset> after(String head, String tag, String attribute) {
    for (int at = head.indexOf(tag); at >= 0; at = head.indexOf(tag, at + 1)) {
      int close = head.indexOf('>', at);
      int found = head.indexOf(attribute, at);
      if (found >= 0 && found < close) {
        return named(value(head, found + attribute.length(), close));
      }
    }
    return Optional.empty();
  }

  private static String value(String head, int from, int close) {
    int start = from;
    while (start < close && "= \"'\t\r\n".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < close && "\"' ;/?>\t\r\n".indexOf(head.charAt(end)) < 0) {
      end++;
    }
    return head.substring(start, end);
  }

  static Optional<DeclaredCharset> named(String printed) {
    try {
      return Optional.of(new DeclaredCharset(printed, widest(Charset.forName(printed))));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** Gives the charset that holds {@code charset} and what is printed under its name besides. */
  static Charset widest(Charset charset) {
    return switch (charset.name()) {
      case "GB2312", "GBK", "x-mswin-936", "GB18030" -> GB18030;
      case "Big5", "x-windows-950", "x-MS950-HKSCS", "Big5-HKSCS" -> BIG5;
      case "US-ASCII" -> StandardCharsets.UTF_8;
      default -> charset;
    };
  }
}
