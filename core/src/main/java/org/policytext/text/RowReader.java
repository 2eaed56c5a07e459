package org.policytext.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the cells of a lexicon table that only this package uses. */
final class RowReader {
  private static final String FOLDER = "/org/policytext/lexicon/";

  private RowReader() {}

  /** Gives the rows of a table without its comments and header line. */
  static List<String[]> rows(String table) {
    try (InputStream bytes = RowReader.class.getResourceAsStream(FOLDER + table);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(table, e);
    }
  }
}
