package org.policytext.read;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells the tables of a page that only arrange it from those that are tables: they have tables in
 * them, one cell, or several paragraphs in a cell. Found in one pass over the page.
 */
final class HtmlLayout {
  private static final int LONGEST_CELL = 600;
  private static final int LEAST_BLOCKS = 3;

  /** What there is in a table, or in a cell. */
  private static final class Content {
    final @Nullable Content table;
    int cells;
    int blocks;
    int text;
    boolean arranges;

    Content(@Nullable Content table) {
      this.table = table;
    }
  }

  private final Map<Element, Content> tables = new IdentityHashMap<>();
  private final Map<Element, Content> around = new IdentityHashMap<>();

  private HtmlLayout() {}

  static HtmlLayout of(Element body) {
    HtmlLayout layout = new HtmlLayout();
    layout.around.put(body, new Content(null));
    for (Element element : body.getAllElements()) {
      if (element != body) {
        layout.add(element, Objects.requireNonNull(layout.around.get(element.parent())));
      }
    }
    return layout;
  }

  private void add(Element element, Content outer) {
    Content inner =
        switch (element.normalName()) {
          case "table" -> table(element, outer);
          case "td", "th" -> cell(outer);
          default -> outer;
        };
    around.put(element, inner);
    inner.blocks += element.nameIs("p") || element.nameIs("div") || element.nameIs("br") ? 1 : 0;
    inner.text += element.ownText().length();
    if (inner.table != null && inner.blocks >= LEAST_BLOCKS && inner.text > LONGEST_CELL) {
      inner.table.arranges = true;
    }
  }

  private Content table(Element element, Content outer) {
    Content table = new Content(null);
    tables.put(element, table);
    Content outerTable = outer.table == null ? outer : outer.table;
    outerTable.arranges = true;
    return table;
  }

  private static Content cell(Content outer) {
    Content table = outer.table == null ? outer : outer.table;
    table.cells++;
    return new Content(table);
  }

  /** Tells whether a table only arranges the page; one that is not of this page does. */
  boolean isLayout(Element table) {
    Content content = tables.get(table);
    return content == null || content.cells <= 1 || content.arranges;
  }

  /** Tells whether an element is within a table that only arranges the page. */
  boolean isInLayout(Element element) {
    Content content = around.get(element);
    Content table = content == null || content.table == null ? content : content.table;
    return table == null || table.cells <= 1 || table.arranges;
  }
}
