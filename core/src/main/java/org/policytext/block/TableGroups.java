package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.NumberingStyle;
import org.policytext.lexicon.Template;
import org.policytext.text.CharacterSet;
import org.policytext.text.Passage;

/**
 * The rows of a table that head the rows behind them: {@code 一 优化营商环境} above {@code 1 建设平台 市数据局},
 * and {@code （一）优化营商环境} with no other cell.
 */
final class TableGroups {
  private static final NumberingStyle STYLE =
      new NumberingStyle(
          "table-group", 40, NumberingStyle.Kind.ITEM, Template.of("$han"), "一 优化营商环境");

  /** Styles from 1. on are those of rows. */
  private static final int ROW_RANK = 58;

  private static final CharacterSet HAN = CharacterSet.of("一二三四五六七八九十百");
  private static final String AROUND_NUMBERS = "、.()";

  private final MarkerReader markers;
  private final List<Draft> open = new ArrayList<>();

  TableGroups(Lexicon lexicon) {
    this.markers = new MarkerReader(lexicon);
  }

  void closeAll() {
    open.clear();
  }

  /** Gives the heading that a row is, by itself and by the row behind it. */
  Optional<Draft> heading(List<Passage> cells, List<Passage> next, Passage line) {
    Passage first = cells.get(0);
    if (first.isEmpty() || next.size() < Math.max(2, cells.size())) {
      return Optional.empty();
    }
    Passage title = firstText(cells);
    if (title.isEmpty()) {
      return markers
          .read(first)
          .filter(TableGroups::isHeading)
          .map(marker -> draft(marker, first.sub(marker.label().end(), first.end()), line));
    }
    boolean heads = isHan(number(first)) && isDigits(number(next.get(0)));
    return heads ? Optional.of(draft(marker(first), title, line)) : Optional.empty();
  }

  private static Draft draft(Marker marker, Passage title, Passage line) {
    return new Draft(Optional.of(marker), Entry.Kind.ITEM, title.strip(), line);
  }

  private Marker marker(Passage cell) {
    Marker bare = new Marker(STYLE, cell, number(cell), 0);
    return markers.read(cell).filter(marker -> marker.label().end() == cell.end()).orElse(bare);
  }

  private static Passage firstText(List<Passage> cells) {
    for (Passage cell : cells.subList(1, cells.size())) {
      if (!cell.isEmpty()) {
        return cell;
      }
    }
    return cells.get(0).sub(cells.get(0).end(), cells.get(0).end());
  }

  /** Opens a heading beside the last one of its rank. */
  void open(Draft heading, List<Draft> siblings) {
    while (!open.isEmpty() && open.get(open.size() - 1).rank() >= heading.rank()) {
      open.remove(open.size() - 1);
    }
    rows(siblings).add(heading);
    open.add(heading);
  }

  /** Gives the rows beside which a row stands whose first cell is {@code number}. */
  List<Draft> rows(Passage number, List<Draft> siblings) {
    if (isHan(number(number))) {
      closeAll();
    }
    return rows(siblings);
  }

  private List<Draft> rows(List<Draft> siblings) {
    return open.isEmpty() ? siblings : open.get(open.size() - 1).children;
  }

  /** Gives the number of a cell without the marks around it: 一 of {@code 一、}. */
  static String number(Passage cell) {
    int from = cell.start();
    int to = cell.end();
    while (from < to && AROUND_NUMBERS.indexOf(cell.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && AROUND_NUMBERS.indexOf(cell.charAt(to - 1)) >= 0) {
      to--;
    }
    return cell.sub(from, to).text();
  }

  static boolean isDigits(String number) {
    return !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isHan(String number) {
    return !number.isEmpty() && number.chars().allMatch(c -> HAN.contains((char) c));
  }

  /** Tells whether {@code marker} opens a heading over or behind a table; items are its rows. */
  static boolean isHeading(Marker marker) {
    return marker.style().rank() < ROW_RANK;
  }
}
