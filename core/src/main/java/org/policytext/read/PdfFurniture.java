package org.policytext.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes page numbers and running heads off the pages: a first or last line that most pages have,
 * the numbers in it aside, and one that is nothing but a number with the marks around it, {@code —
 * 3 —}.
 */
final class PdfFurniture {
  private static final int MOST_LINES = 3;
  private static final int LEAST_PAGES = 2;
  private static final double MOST_PAGES = 0.6;
  private static final int LONGEST_NUMBER = 16;

  private final String marks;

  private PdfFurniture(WebPageWords words) {
    this.marks = words.pageMarks();
  }

  static List<PdfPage> without(List<PdfPage> pages, WebPageWords words) {
    PdfFurniture result = new PdfFurniture(words);
    List<PdfPage> rest = pages;
    for (int i = 0; i < MOST_LINES; i++) {
      rest = result.withoutEdge(result.withoutEdge(rest, true), false);
    }
    return rest;
  }

  private List<PdfPage> withoutEdge(List<PdfPage> pages, boolean top) {
    Map<String, Integer> counts = new HashMap<>();
    pages.forEach(page -> counts.merge(key(page, top), 1, Integer::sum));
    int least = (int) Math.max(LEAST_PAGES, Math.ceil(pages.size() * MOST_PAGES));
    List<PdfPage> rest = new ArrayList<>();
    for (PdfPage page : pages) {
      String key = key(page, top);
      boolean words =
          counts.getOrDefault(key, 0) >= least || isNumber(key, edge(page, top), page.number());
      rest.add(key.isEmpty() || !words ? page : withoutEdge(page, top));
    }
    return rest;
  }

  private static String edge(PdfPage page, boolean top) {
    int size = page.lines().size();
    return size == 0 ? "" : page.lines().get(top ? 0 : size - 1).text();
  }

  private static PdfPage withoutEdge(PdfPage page, boolean top) {
    int size = page.lines().size();
    return page.withLines(page.lines().subList(top ? 1 : 0, top ? size : size - 1));
  }

  /** Gives a line with one # for each of its numbers. */
  private static String key(PdfPage page, boolean top) {
    StringBuilder key = new StringBuilder();
    for (char character : edge(page, top).toCharArray()) {
      boolean digit = Character.isDigit(character);
      if (!digit || key.length() == 0 || key.charAt(key.length() - 1) != '#') {
        key.append(digit ? '#' : character);
      }
    }
    return key.toString();
  }

  /** Tells {@code — 3 —} anywhere and a bare {@code 3} on page 3. */
  private boolean isNumber(String key, String line, int page) {
    boolean numbers = key.indexOf('#') >= 0 && line.length() <= LONGEST_NUMBER;
    boolean only = key.chars().allMatch(c -> c == '#' || marks.indexOf(c) >= 0);
    return numbers && only && (key.length() > 1 || line.equals(String.valueOf(page)));
  }
}
