package org.policytext.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.policytext.batch.Wide;

/** Prints rows in columns that fit a terminal; a cell that is too long goes on below itself. */
final class Grid {
  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  private final List<List<String>> rows = new ArrayList<>();
  private final int columns;

  Grid(List<String> heading) {
    columns = heading.size();
    rows.add(heading);
  }

  void add(List<String> row) {
    rows.add(row);
  }

  boolean isEmpty() {
    return rows.size() == 1;
  }

  void print(int width, PrintWriter out) {
    int[] widths = widths(width - GAP.length() * (columns - 1));
    for (int at = 0; at < rows.size(); at++) {
      print(rows.get(at), widths, out);
      if (at == 0) {
        out.println("─".repeat(Math.min(width, sum(widths) + GAP.length() * (columns - 1))));
      }
    }
  }

  private static void print(List<String> row, int[] widths, PrintWriter out) {
    List<List<String>> cells = new ArrayList<>();
    int height = 1;
    for (int column = 0; column < row.size(); column++) {
      List<String> lines = lines(row.get(column), widths[column]);
      cells.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder printed = new StringBuilder();
      for (int column = 0; column < cells.size(); column++) {
        List<String> lines = cells.get(column);
        String text = line < lines.size() ? lines.get(line) : "";
        printed.append(Wide.padded(text, widths[column])).append(GAP);
      }
      out.println(printed.toString().stripTrailing());
    }
  }

  private static List<String> lines(String cell, int width) {
    return cell.lines().flatMap(line -> Wide.lines(line, width).stream()).toList();
  }

  /** Each column as wide as it likes, then the widest give way until all fit. */
  private int[] widths(int space) {
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int column = 0; column < columns; column++) {
        int longest = row.get(column).lines().mapToInt(Wide::width).max().orElse(0);
        widths[column] = Math.max(widths[column], longest);
      }
    }
    while (sum(widths) > space && widths[widest(widths)] > NARROWEST) {
      widths[widest(widths)]--;
    }
    return widths;
  }

  private static int widest(int[] widths) {
    int widest = 0;
    for (int column = 1; column < widths.length; column++) {
      widest = widths[column] > widths[widest] ? column : widest;
    }
    return widest;
  }

  private static int sum(int[] widths) {
    return Arrays.stream(widths).sum();
  }
}
