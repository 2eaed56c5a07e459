package org.policytext.read;

import java.text.Normalizer;

/**
 * Characters as a text has them. Fonts share a glyph between a radical and the character of the
 * same shape, and some producers name the radical: {@code U+2F00} for {@code U+4E00}.
 */
final class PdfCharacters {
  private static final char RADICALS = '\u2E80';
  private static final char RADICALS_END = '\u2FD5';
  private static final char COMPATIBILITY = '\uF900';
  private static final char COMPATIBILITY_END = '\uFAFF';

  private PdfCharacters() {}

  static String plain(String printed) {
    return printed == null ? "" : needsFolding(printed) ? folded(printed) : printed;
  }

  private static boolean needsFolding(String text) {
    return text.chars().anyMatch(PdfCharacters::isShared);
  }

  private static boolean isShared(int c) {
    return c >= RADICALS && c <= RADICALS_END || c >= COMPATIBILITY && c <= COMPATIBILITY_END;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
