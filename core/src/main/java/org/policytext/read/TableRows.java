package org.policytext.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A table while its cells come in. Its lines are its rows with a tab between the cells; a table of
 * one column is no table but a frame around paragraphs.
 */
final class TableRows {
  private final List<List<List<String>>> rows = new ArrayList<>();
  private int columns;
  private int spanned = 1;

  void beginRow() {
    rows.add(new ArrayList<>());
  }

  void beginCell() {
    if (rows.isEmpty()) {
      beginRow();
    }
    lastRow().add(new ArrayList<>());
    spanned = 1;
  }

  /** Says that the cell stands over some columns; the others come out empty. */
  void span(int count) {
    spanned = count;
  }

  void add(String line) {
    if (rows.isEmpty() || lastRow().isEmpty()) {
      beginCell();
    }
    List<List<String>> row = lastRow();
    row.get(row.size() - 1).add(line);
  }

  void endCell() {
    for (; spanned > 1; spanned--) {
      lastRow().add(new ArrayList<>());
    }
    columns = rows.isEmpty() ? columns : Math.max(columns, lastRow().size());
  }

  private List<List<String>> lastRow() {
    return rows.get(rows.size() - 1);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (List<List<String>> row : rows) {
      if (columns <= 1) {
        row.forEach(lines::addAll);
      } else if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
        lines.add(String.join("\t", row.stream().map(TableRows::cell).toList()));
      }
    }
    return lines;
  }

  private static String cell(List<String> lines) {
    return String.join(" ", lines).replace('\t', ' ');
  }
}
