package org.policytext.batch.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** One sheet: a heading that stays in sight, filters, and cells of the type of their column. */
final class SheetWriter {
  /** What Excel can hold: characters a cell, links a sheet. */
  private static final int MOST_CHARACTERS = 32_767;

  private static final int MOST_LINKS = 65_530;

  /** Rows kept in memory. */
  private static final int STEP = 500;

  private static final String HEADING_COLOR = "E8EEF4";

  private final Worksheet sheet;
  private final List<? extends Column<?>> columns;
  private int rows = 1;
  private int links;

  SheetWriter(Worksheet sheet, List<? extends Column<?>> columns) {
    this.sheet = sheet;
    this.columns = columns;
    for (int at = 0; at < columns.size(); at++) {
      sheet.inlineString(0, at, columns.get(at).name());
      sheet.width(at, columns.get(at).width());
    }
    sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor(HEADING_COLOR).set();
    sheet.freezePane(0, 1);
  }

  boolean isFull() {
    return rows == Worksheet.MAX_ROWS;
  }

  void add(List<String> row) throws IOException {
    for (int at = 0; at < row.size(); at++) {
      if (!row.get(at).isEmpty()) {
        set(at, row.get(at));
      }
    }
    rows++;
    if (rows % STEP == 0) {
      sheet.flush();
    }
  }

  void finish() throws IOException {
    sheet.setAutoFilter(0, 0, rows - 1, columns.size() - 1);
    sheet.finish();
  }

  private void set(int column, String cell) {
    switch (columns.get(column).kind()) {
      case TEXT -> sheet.inlineString(rows, column, cut(cell));
      case NUMBER -> sheet.value(rows, column, new BigDecimal(cell));
      case BOOLEAN -> sheet.value(rows, column, Boolean.valueOf(cell));
      case DATE -> {
        sheet.value(rows, column, LocalDate.parse(cell));
        sheet.style(rows, column).format("yyyy-mm-dd").set();
      }
      case LINK -> link(column, cell);
    }
  }

  private void link(int column, String address) {
    links++;
    if (links <= MOST_LINKS) {
      sheet.hyperlink(rows, column, HyperLink.external(address, "open"));
    } else {
      sheet.inlineString(rows, column, address);
    }
  }

  private static String cut(String text) {
    return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - 1) + "…";
  }
}
