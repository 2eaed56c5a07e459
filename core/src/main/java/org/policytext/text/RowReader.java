package org.policytext.text;

import java.util.List;
import org.policytext.lexicon.Table;

/** Reads the cells of a lexicon table that only this package uses. */
final class RowReader {
  private RowReader() {}

  /** Gives the rows of a table without its comments and header line. */
  static List<String[]> rows(String table) {
    return Table.standard(table).rows().stream()
        .map(row -> row.cells().toArray(String[]::new))
        .toList();
  }
}
