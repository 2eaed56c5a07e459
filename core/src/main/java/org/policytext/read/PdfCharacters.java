package org.policytext.read;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.policytext.lexicon.CharacterGroup.Kind;

/**
 * Characters as a text has them. Fonts share a glyph between a radical and the character of the
 * same shape, and some producers name the radical: {@code U+2F00} for {@code U+4E00}.
 */
final class PdfCharacters {
  private static final char RADICALS = '\u2E80';
  private static final char RADICALS_END = '\u2FD5';
  private static final char COMPATIBILITY = '\uF900';
  private static final char COMPATIBILITY_END = '\uFAFF';

  private final Map<String, String> characters = new HashMap<>();

  PdfCharacters(WordTable<Kind> table) {
    for (String pairs : table.texts(Kind.RADICAL)) {
      for (int i = 0; i + 1 < pairs.length(); i += 2) {
        characters.put(pairs.substring(i, i + 1), pairs.substring(i + 1, i + 2));
      }
    }
  }

  /** Gives what is printed, a character for a radical; nothing for {@code null}. */
  String plain(String printed) {
    if (printed == null || printed.isEmpty() || !isShared(printed.charAt(0))) {
      return printed == null ? "" : printed;
    }
    String known = characters.get(printed);
    return known != null ? known : Normalizer.normalize(printed, Normalizer.Form.NFKC);
  }

  private static boolean isShared(char c) {
    return c >= RADICALS && c <= RADICALS_END || c >= COMPATIBILITY && c <= COMPATIBILITY_END;
  }
}
