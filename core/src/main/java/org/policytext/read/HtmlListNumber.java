package org.policytext.read;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The numbers that a browser prints before the items of {@code <ol>}, counted as they come. */
final class HtmlListNumber {
  private final Map<Element, Integer> last = new IdentityHashMap<>();

  /** Gives {@code 1. } and the like, nothing for an item that has no number. */
  String of(Element item) {
    Element list = item.parent();
    if (list == null || !list.nameIs("ol") || list.attr("style").contains("none")) {
      return "";
    }
    int next = last.getOrDefault(list, number(list.attr("start"), 1) - 1) + 1;
    int number = number(item.attr("value"), next);
    last.put(list, number);
    return printed(number, list.attr("type")) + ". ";
  }

  private static String printed(int number, String type) {
    return switch (type) {
      case "a" -> LatinNumber.letter(number);
      case "A" -> LatinNumber.letter(number).toUpperCase(Locale.ROOT);
      case "i" -> LatinNumber.roman(number);
      case "I" -> LatinNumber.roman(number).toUpperCase(Locale.ROOT);
      default -> String.valueOf(number);
    };
  }

  /**
   * Gives the number that an attribute is, {@code otherwise} if it is none of up to four digits.
   */
  static int number(String value, int otherwise) {
    String digits = value.strip();
    boolean number = !digits.isEmpty() && digits.length() < 5;
    return number && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(digits)
        : otherwise;
  }
}
