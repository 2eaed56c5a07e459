package org.policytext.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A table of a page as rows of cells. A cell that spans columns is followed by empty ones, one that
 * spans rows leaves its place in the rows below empty, so that each column keeps its number.
 */
final class HtmlTable {
  private static final int MOST_SPAN = 100;

  private final List<List<String>> rows = new ArrayList<>();

  /** For each column, how many rows below are taken by a cell that spans them. */
  private final List<Integer> taken = new ArrayList<>();

  private final HtmlLayout layout;

  private HtmlTable(HtmlLayout layout) {
    this.layout = layout;
  }

  static List<List<String>> rows(Element table, HtmlLayout layout) {
    HtmlTable result = new HtmlTable(layout);
    table.select("tr").forEach(result::addRow);
    return result.rows;
  }

  private void addRow(Element row) {
    List<String> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      if (cell.nameIs("td") || cell.nameIs("th")) {
        skipTaken(cells);
        add(cells, cell);
      }
    }
    skipTaken(cells);
    rows.add(cells);
  }

  private void skipTaken(List<String> cells) {
    while (cells.size() < taken.size() && taken.get(cells.size()) > 0) {
      taken.set(cells.size(), taken.get(cells.size()) - 1);
      cells.add("");
    }
  }

  private void add(List<String> cells, Element cell) {
    String text = String.join(" ", HtmlLines.of(cell, layout));
    int below = span(cell, "rowspan") - 1;
    for (int i = 0; i < span(cell, "colspan"); i++) {
      while (taken.size() <= cells.size()) {
        taken.add(0);
      }
      taken.set(cells.size(), below);
      cells.add(i == 0 ? text : "");
    }
  }

  private static int span(Element cell, String attribute) {
    return Math.max(1, Math.min(MOST_SPAN, HtmlListNumber.number(cell.attr(attribute), 1)));
  }
}
