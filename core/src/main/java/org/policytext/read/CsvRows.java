package org.policytext.read;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.stream.Stream;

/**
 * The rows of a CSV file with a header line; fields are parted by a comma, a tab or a semicolon.
 */
final class CsvRows {
  private static final String SEPARATORS = ",\t;|";

  /** The longest field, in characters. */
  private static final int LONGEST_FIELD = 1 << 24;

  private CsvRows() {}

  static Stream<DataSet.Row> of(Reader reader, String header, String textField) throws IOException {
    if (!header.contains(textField)) {
      throw new IOException("no column " + textField + " in: " + shortened(header));
    }
    CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator(header))
            .maxBufferSize(LONGEST_FIELD)
            .ofNamedCsvRecord(reader);
    return csv.stream().map(row -> row(row, textField));
  }

  private static DataSet.Row row(NamedCsvRecord row, String textField) {
    return row.findField(textField)
        .map(DataSet.Row::of)
        .orElseGet(() -> DataSet.Row.unread("The row has no column " + textField));
  }

  private static char separator(String header) {
    char best = ',';
    for (char separator : SEPARATORS.toCharArray()) {
      best = count(header, separator) > count(header, best) ? separator : best;
    }
    return best;
  }

  private static long count(String header, char separator) {
    return header.chars().filter(c -> c == separator).count();
  }

  private static String shortened(String header) {
    return header.length() <= 80 ? header : header.substring(0, 80) + "…";
  }
}
