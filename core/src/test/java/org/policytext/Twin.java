package org.policytext;

import java.util.function.UnaryOperator;

/** Forms in which one text may come: they have the same facts. */
enum Twin {
  BYTE_ORDER_MARK(text -> "\uFEFF" + text),
  WINDOWS_LINE_ENDS(text -> text.replace("\n", "\r\n")),
  TRAILING_BLANKS(text -> text.replace("\n", "  \n")),
  FULL_WIDTH(text -> shifted(text, Twin.HALF, '！' - '!')),
  HALF_WIDTH(text -> shifted(text, Twin.FULL, '!' - '！'));

  /** Digits and marks that plans print in either width. */
  private static final String HALF = "0123456789(),;:%";

  private static final String FULL = "０１２３４５６７８９（），；：％";
  private final UnaryOperator<String> form;

  Twin(UnaryOperator<String> form) {
    this.form = form;
  }

  /** Gives {@code text}, whose line ends are plain ones, in this form. */
  String of(String text) {
    return form.apply(text);
  }

  private static String shifted(String text, String marks, int step) {
    StringBuilder other = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        other.setCharAt(i, (char) (text.charAt(i) + step));
      }
    }
    return other.toString();
  }
}
