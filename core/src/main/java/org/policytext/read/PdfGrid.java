package org.policytext.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ruled table of a page: bands between two horizontal rules, each cut into cells by the
 * vertical rules that cross it. A cell that no rule parts from the one above goes on with it.
 */
final class PdfGrid {
  /** The place of a cell in the grid: its row and column, each from 0. */
  record Cell(int row, int column) {}

  private static final float SLACK = 3;
  private static final int LEAST_EDGES = 3;

  private final List<PdfRules.Rule> horizontal;
  private final List<Float> levels;
  private final List<List<Float>> edges = new ArrayList<>();

  PdfGrid(List<PdfRules.Rule> rules) {
    horizontal = rules.stream().filter(PdfRules.Rule::isHorizontal).toList();
    List<PdfRules.Rule> vertical = rules.stream().filter(PdfRules.Rule::isVertical).toList();
    levels = distinct(horizontal.stream().map(PdfRules.Rule::top).sorted().toList());
    for (int row = 0; row + 1 < levels.size(); row++) {
      edges.add(edges(vertical, (levels.get(row) + levels.get(row + 1)) / 2));
    }
  }

  private static List<Float> edges(List<PdfRules.Rule> vertical, float y) {
    return distinct(
        vertical.stream()
            .filter(rule -> rule.top() <= y && y <= rule.bottom())
            .map(PdfRules.Rule::left)
            .sorted()
            .toList());
  }

  private static List<Float> distinct(List<Float> sorted) {
    List<Float> distinct = new ArrayList<>();
    for (Float value : sorted) {
      if (distinct.isEmpty() || value - distinct.get(distinct.size() - 1) > SLACK) {
        distinct.add(value);
      }
    }
    return distinct;
  }

  int columns(int row) {
    return Math.max(0, edges.get(row).size() - 1);
  }

  /** Gives the cell that a character stands in, nothing outside of tables. */
  Optional<Cell> cell(PdfGlyph glyph) {
    return cell(glyph.middle(), glyph.y() - glyph.size() / 3);
  }

  private Optional<Cell> cell(float x, float y) {
    int row = slot(levels, y);
    if (row < 0 || edges.get(row).size() < LEAST_EDGES) {
      return Optional.empty();
    }
    int column = slot(edges.get(row), x);
    return column < 0 ? Optional.empty() : Optional.of(topOf(row, column));
  }

  /** Gives the slot between two ascending values that holds {@code value}, or -1. */
  private static int slot(List<Float> ascending, float value) {
    int slot = -1;
    while (slot + 1 < ascending.size() && ascending.get(slot + 1) <= value) {
      slot++;
    }
    return slot + 1 < ascending.size() ? slot : -1;
  }

  private Cell topOf(int row, int column) {
    float x = (edges.get(row).get(column) + edges.get(row).get(column + 1)) / 2;
    int top = row;
    while (top > 0 && !isRuled(levels.get(top), x) && slot(edges.get(top - 1), x) >= 0) {
      top--;
    }
    return new Cell(top, slot(edges.get(top), x));
  }

  private boolean isRuled(float level, float x) {
    return horizontal.stream()
        .anyMatch(
            rule -> Math.abs(rule.top() - level) <= SLACK && rule.left() <= x && x <= rule.right());
  }

  /** Gives the y at which a row begins. */
  float top(int row) {
    return levels.get(row);
  }
}
