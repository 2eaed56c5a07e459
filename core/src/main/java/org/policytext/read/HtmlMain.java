package org.policytext.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The element of a page that holds the document.
 *
 * @param element the main text
 * @param head the elements before it that have the title
 */
record HtmlMain(Element element, List<Element> head) {
  /** An element that portals name so is the main one if it holds this share of the text. */
  private static final double SHARE_OF_KNOWN = 0.5;

  /** Any other element is the main one only if it holds nearly all of the text. */
  private static final double SHARE_OF_OTHER = 0.9;

  private static final int LONGEST_TITLE = 200;
  private static final int SHORTEST_TITLE = 5;
  private static final int LONGEST_HEAD = 400;

  static HtmlMain of(Element body, HtmlLayout layout, WebPageWords words) {
    HtmlWeights weights = HtmlWeights.of(body);
    Element main = known(body, weights, words).orElseGet(() -> deepest(body, weights, layout));
    List<Element> title = titleBefore(main, body).map(List::of).orElseGet(() -> headOf(main, body));
    return new HtmlMain(main, title);
  }

  private static Optional<Element> known(Element body, HtmlWeights weights, WebPageWords words) {
    double least = weights.text(body) * SHARE_OF_KNOWN;
    return body.getAllElements().stream()
        .filter(element -> isContainer(element, words) && weights.text(element) >= least)
        .findFirst();
  }

  private static boolean isContainer(Element element, WebPageWords words) {
    return words.isContainer(element.id())
        || element.classNames().stream().anyMatch(words::isContainer);
  }

  private static Element deepest(Element body, HtmlWeights weights, HtmlLayout layout) {
    double least = weights.text(body) * SHARE_OF_OTHER;
    Element main = body;
    for (Element element : body.getAllElements()) {
      boolean within = element.parent() == main;
      if (within && isBlock(element, layout) && weights.text(element) >= least) {
        main = element;
      }
    }
    return main;
  }

  private static boolean isBlock(Element element, HtmlLayout layout) {
    return switch (element.normalName()) {
      case "div", "article", "main", "section", "center" -> true;
      case "table", "tbody", "tr", "td" -> layout.isInLayout(element);
      default -> false;
    };
  }

  private static Optional<Element> titleBefore(Element main, Element body) {
    Optional<Element> title = Optional.empty();
    for (Element element : body.getAllElements()) {
      if (element == main) {
        break;
      }
      if (isTitle(element)) {
        boolean better = title.isEmpty() || !title.get().normalName().equals("h1");
        title = better || element.normalName().equals("h1") ? Optional.of(element) : title;
      }
    }
    return main == body ? Optional.empty() : title;
  }

  private static boolean isTitle(Element element) {
    String names = element.id() + " " + element.className();
    boolean called = names.contains("title") || names.contains("Title") || names.contains("tit");
    if (!called && !element.normalName().equals("h1") && !element.normalName().equals("h2")) {
      return false;
    }
    int length = element.text().length();
    return length >= SHORTEST_TITLE && length <= LONGEST_TITLE;
  }

  /** Gives what stands next before the main text: in its cell, its row, or the rows before. */
  private static List<Element> headOf(Element main, Element body) {
    for (Element at = main; at != body && at != null; at = at.parent()) {
      Deque<Element> before = new ArrayDeque<>();
      int length = 0;
      Element one = at.previousElementSibling();
      while (one != null && length <= LONGEST_HEAD) {
        before.addFirst(one);
        length += one.text().length();
        one = one.previousElementSibling();
      }
      if (length >= SHORTEST_TITLE) {
        return length <= LONGEST_HEAD ? List.copyOf(before) : List.of();
      }
    }
    return List.of();
  }
}
