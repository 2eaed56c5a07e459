package org.policytext.text;

import java.util.ArrayList;
import java.util.List;
import org.policytext.model.Certainty;

/**
 * Mends single marks: the small full stop behind a number and angle quotes for titles.
 *
 * <p>{@code 3﹒加强} is {@code 3.加强}; {@code «通知»} is {@code 《通知》}.
 */
final class LocalMarks {
  static final String CODE_POINT = "code-point";
  static final String QUOTATION_MARK = "quotation-mark";
  private static final int NUMBER = 3;

  private LocalMarks() {}

  static List<Edit> smallStops(String text) {
    List<Edit> edits = new ArrayList<>();
    for (int at = text.indexOf('\uFE52'); at >= 0; at = text.indexOf('\uFE52', at + 1)) {
      int start = startOfNumber(text, at);
      boolean heads = start < at && (start == 0 || isSpace(text.charAt(start - 1)));
      boolean between = start < at && at + 1 < text.length() && isDigit(text.charAt(at + 1));
      if (heads || between) {
        String number = text.substring(start, at);
        edits.add(new Edit(start, at + 1, number + '.', CODE_POINT, Certainty.CERTAIN));
      }
    }
    return edits;
  }

  private static int startOfNumber(String text, int at) {
    int start = at;
    while (start > 0 && at - start < NUMBER && isDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isDigit(char unit) {
    char half = Folding.fold(unit);
    return half >= '0' && half <= '9';
  }

  private static boolean isSpace(char unit) {
    return unit == '\n' || Folding.fold(unit) == ' ';
  }

  /** Pairs only, on one line, around something that is no number. */
  static List<Edit> angleQuotes(String text) {
    List<Edit> edits = new ArrayList<>();
    int opening = -1;
    for (int at = 0; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '\n' -> opening = -1;
        case '«' -> opening = at;
        case '»' -> {
          if (opening >= 0) {
            edits.add(mark(opening, "《"));
            edits.add(mark(at, "》"));
            opening = -1;
          }
        }
        default -> {}
      }
    }
    return edits;
  }

  private static Edit mark(int at, String meant) {
    return new Edit(at, at + 1, meant, QUOTATION_MARK, Certainty.CERTAIN);
  }
}
