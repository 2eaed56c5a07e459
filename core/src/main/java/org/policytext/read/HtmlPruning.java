package org.policytext.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * Takes out of a page what is no text of a document: scripts, forms, navigation, the foot, blocks
 * that are mostly links. An element that holds a good part of the page's text stays whatever it is
 * called.
 */
final class HtmlPruning {
  private static final Set<String> NO_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "applet",
          "svg",
          "canvas",
          "button",
          "input",
          "select",
          "option",
          "textarea",
          "audio",
          "video",
          "head");
  private static final Set<String> FURNITURE = Set.of("nav", "header", "footer", "aside", "form");
  private static final Set<String> LISTS = Set.of("ul", "ol", "div", "td", "table", "p", "dl");
  private static final Set<String> DOCUMENTS =
      Set.of("doc", "docx", "pdf", "wps", "xls", "xlsx", "et", "ofd", "zip", "rar", "txt", "rtf");

  /** An element with this share of the page's text is no words. */
  private static final double SUBSTANTIAL = 0.4;

  private static final int LONGEST_FOOT = 800;
  private static final int LEAST_LINKS = 3;
  private static final double MOSTLY_LINKS = 0.6;

  private final WebPageWords words;
  private final HtmlWeights weights;
  private final int all;

  private HtmlPruning(Element body, WebPageWords words) {
    this.words = words;
    this.weights = HtmlWeights.of(body);
    this.all = weights.text(body);
  }

  static void prune(Element body, WebPageWords words) {
    drop(body, element -> NO_TEXT.contains(element.normalName()) || isHidden(element));
    HtmlPruning pruning = new HtmlPruning(body, words);
    drop(body, pruning::isFurniture);
  }

  private static void drop(Element body, Predicate<Element> unwanted) {
    List<Element> found = new ArrayList<>();
    for (Element element : body.getAllElements()) {
      if (element != body && unwanted.test(element)) {
        found.add(element);
      }
    }
    found.forEach(Element::remove);
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden") && element.childrenSize() == 0;
  }

  private boolean isFurniture(Element element) {
    int text = weights.text(element) + weights.linkText(element);
    if (weights.text(element) > all * SUBSTANTIAL) {
      return false;
    }
    return FURNITURE.contains(element.normalName())
        || isCalledFurniture(element)
        || isLinks(element, text)
        || isFoot(element, text);
  }

  private boolean isCalledFurniture(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return style.contains("display:none")
        || words.isFurnitureClass(element.id())
        || element.classNames().stream().anyMatch(words::isFurnitureClass);
  }

  private boolean isLinks(Element element, int text) {
    return LISTS.contains(element.normalName())
        && weights.linkText(element) > text * MOSTLY_LINKS
        && weights.links(element) >= LEAST_LINKS;
  }

  private boolean isFoot(Element element, int text) {
    return text <= LONGEST_FOOT && element.childrenSize() > 0 && words.isFooter(element.text());
  }

  /** Tells whether a link leads to a file, as the attachments of a plan do. */
  static boolean isAttachment(Element link) {
    String address = link.attr("href");
    return DOCUMENTS.contains(
        address.substring(address.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }
}
