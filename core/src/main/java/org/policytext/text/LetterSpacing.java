package org.policytext.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policytext.model.Certainty;

/**
 * Drops spaces between the characters of a word.
 *
 * <p>{@code 总 体 要 求} is {@code 总体要求}. Four characters at least, each alone, all with the same
 * space; {@code 甲 乙} stays.
 */
final class LetterSpacing {
  static final String KIND = "letter-spacing";
  private static final int FEWEST = 4;
  private static final char[] SPACES = {' ', '\u00A0', '\u3000'};

  private LetterSpacing() {}

  static List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    for (char space : SPACES) {
      find(text, space, edits);
    }
    if (edits.size() > 1) {
      edits.sort(Comparator.comparingInt(Edit::start));
    }
    return edits;
  }

  private static void find(String text, char space, List<Edit> edits) {
    int at = text.indexOf(space, 1);
    while (at > 0 && at + 1 < text.length()) {
      int end = isAlone(text, at - 1) ? endOfRun(text, at - 1) : at;
      if (end - at + 2 > 2 * (FEWEST - 1)) {
        edits.add(new Edit(at - 1, end, joined(text, at - 1, end), KIND, Certainty.LIKELY));
      }
      at = text.indexOf(space, Math.max(at, end) + 1);
    }
  }

  private static boolean isAlone(String text, int at) {
    return isHan(text.charAt(at)) && (at == 0 || !isHan(text.charAt(at - 1)));
  }

  /** Gives the end of a run of single characters with one kind of space. */
  private static int endOfRun(String text, int start) {
    char space = text.charAt(start + 1);
    int end = start + 1;
    while (end + 1 < text.length() && text.charAt(end) == space && isHan(text.charAt(end + 1))) {
      end += 2;
    }
    boolean goesOn = end < text.length() && isHan(text.charAt(end));
    return goesOn ? end - 2 : end;
  }

  private static String joined(String text, int start, int end) {
    StringBuilder joined = new StringBuilder();
    for (int i = start; i < end; i += 2) {
      joined.append(text.charAt(i));
    }
    return joined.toString();
  }

  private static boolean isHan(char unit) {
    return unit >= '\u4E00' && unit <= '\u9FFF';
  }
}
