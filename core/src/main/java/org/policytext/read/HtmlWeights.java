package org.policytext.read;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** How much text each element of a page holds, and how much of it in links. */
final class HtmlWeights {
  private static final int TEXT = 0;
  private static final int LINK_TEXT = 1;
  private static final int LINKS = 2;

  private final Map<Element, int[]> weights = new IdentityHashMap<>();

  private HtmlWeights() {}

  /** Weighs the children before their parents, without recursion. */
  static HtmlWeights of(Element body) {
    HtmlWeights result = new HtmlWeights();
    var elements = body.getAllElements();
    for (int i = elements.size() - 1; i >= 0; i--) {
      result.weigh(elements.get(i));
    }
    return result;
  }

  private void weigh(Element element) {
    int[] weight = weight(element);
    for (TextNode node : element.textNodes()) {
      weight[TEXT] += node.text().strip().length();
    }
    if (element.normalName().equals("a") && !HtmlPruning.isAttachment(element)) {
      weight[LINK_TEXT] += weight[TEXT];
      weight[LINKS]++;
      weight[TEXT] = 0;
    }
    if (element.parent() != null) {
      add(weight(element.parent()), weight);
    }
  }

  private int[] weight(Element element) {
    return weights.computeIfAbsent(element, one -> new int[3]);
  }

  private static void add(int[] sum, int[] weight) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight[i];
    }
  }

  /** Gives the characters outside links. */
  int text(Element element) {
    return weight(element)[TEXT];
  }

  int linkText(Element element) {
    return weight(element)[LINK_TEXT];
  }

  int links(Element element) {
    return weight(element)[LINKS];
  }
}
