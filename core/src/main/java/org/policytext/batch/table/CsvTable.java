package org.policytext.batch.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes a table of a spool as CSV: UTF-8, commas, line feeds, quotes where they are needed. */
public final class CsvTable {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvTable() {}

  /** Writes all rows of {@code table} under a heading. */
  public static void write(Spool spool, Table<?> table, boolean byteOrderMark, OutputStream out)
      throws IOException {
    try (Stream<List<String>> rows = spool.rows(table)) {
      write(table.columns(), rows, byteOrderMark, out);
    }
  }

  /** Writes {@code rows} under the names of {@code columns}. */
  public static void write(
      List<? extends Column<?>> columns,
      Stream<List<String>> rows,
      boolean byteOrderMark,
      OutputStream out)
      throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (byteOrderMark) {
      text.write(BYTE_ORDER_MARK);
    }
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    csv.writeRecord(columns.stream().map(Column::name).toList());
    rows.forEach(row -> csv.writeRecord(guarded(columns, row)));
    csv.flush();
    text.flush();
  }

  private static List<String> guarded(List<? extends Column<?>> columns, List<String> row) {
    List<String> cells = new ArrayList<>();
    for (int at = 0; at < row.size(); at++) {
      boolean text = columns.get(at).kind() == Kind.TEXT || columns.get(at).kind() == Kind.LINK;
      cells.add(text ? FormulaGuard.guarded(row.get(at)) : row.get(at));
    }
    return cells;
  }
}
