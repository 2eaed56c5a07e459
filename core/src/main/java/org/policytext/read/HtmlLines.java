package org.policytext.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of an element as a reader sees it: a block or {@code <br>} begins a line, a table row is
 * a line with tabs, the items of a numbered list carry their numbers.
 */
final class HtmlLines implements NodeFilter {
  private final Element root;
  private final HtmlLayout layout;
  private final List<String> lines = new ArrayList<>();
  private final HtmlListNumber numbers = new HtmlListNumber();
  private final StringBuilder line = new StringBuilder();
  private int preformatted;

  private HtmlLines(Element root, HtmlLayout layout) {
    this.root = root;
    this.layout = layout;
  }

  static List<String> of(Element element, HtmlLayout layout) {
    HtmlLines result = new HtmlLines(element, layout);
    element.filter(result);
    result.endLine();
    return result.lines;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    }
    return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    if (element.nameIs("br") || isBlock(element)) {
      endLine();
    }
    if (element != root && element.nameIs("table") && !layout.isLayout(element)) {
      addTable(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.nameIs("li")) {
      line.append(numbers.of(element));
    }
    preformatted += element.nameIs("pre") ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && isBlock(element)) {
      endLine();
      preformatted -= element.nameIs("pre") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private boolean isBlock(Element element) {
    return element.isBlock() || element.nameIs("td") || element.nameIs("tr");
  }

  private void addTable(Element table) {
    HtmlTable.rows(table, layout).stream()
        .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
        .forEach(row -> lines.add(String.join("\t", row)));
  }

  private void append(String text) {
    if (preformatted > 0) {
      text.lines().forEach(this::appendLine);
      return;
    }
    int i = 0;
    while (i < text.length()) {
      int end = HtmlSpace.end(text, i);
      if (end > i) {
        space(HtmlSpace.breaks(text, i, end), end < text.length() ? text.charAt(end) : ' ');
        i = end;
      } else {
        line.append(text.charAt(i++));
      }
    }
  }

  private void appendLine(String preformattedLine) {
    line.append(preformattedLine);
    endLine();
  }

  /** A line break in the markup between two Chinese characters is none in the text. */
  private void space(boolean breaks, char next) {
    boolean after = line.length() == 0 || line.charAt(line.length() - 1) == ' ';
    boolean within =
        breaks
            && !after
            && HtmlSpace.isWide(line.charAt(line.length() - 1))
            && HtmlSpace.isWide(next);
    if (!after && !within) {
      line.append(' ');
    }
  }

  private void endLine() {
    String text = HtmlSpace.trimmed(line);
    if (!text.isEmpty()) {
      lines.add(text);
    }
    line.setLength(0);
  }
}
