package org.policytext.batch.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rows of all tables on disk, until they are written as CSV and XLSX. */
public final class Spool implements AutoCloseable {
  private final Path folder;
  private final List<Table<?>> tables;
  private final List<CsvWriter> writers = new ArrayList<>();

  /** Opens a spool in {@code folder}; what an earlier one left there is overwritten. */
  public Spool(Path folder, List<Table<?>> tables) throws IOException {
    this.folder = folder;
    this.tables = List.copyOf(tables);
    for (Table<?> table : tables) {
      writers.add(CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file(table)));
    }
  }

  /** Adds the rows of a plan to all tables. */
  public void add(Plan plan) {
    for (int at = 0; at < tables.size(); at++) {
      tables.get(at).cells(plan).forEach(writers.get(at)::writeRecord);
    }
  }

  /** Ends the adding. */
  public void finish() throws IOException {
    for (CsvWriter writer : writers) {
      writer.close();
    }
    writers.clear();
  }

  /** Gives the tables, in order. */
  public List<Table<?>> tables() {
    return tables;
  }

  /** Gives the rows of a table in the order they were added; to be closed. */
  Stream<List<String>> rows(Table<?> table) throws IOException {
    CsvReader<CsvRecord> reader =
        CsvReader.builder().skipEmptyLines(false).ofCsvRecord(file(table), StandardCharsets.UTF_8);
    return reader.stream().map(CsvRecord::getFields).onClose(() -> close(reader));
  }

  @Override
  public void close() throws IOException {
    finish();
    for (Table<?> table : tables) {
      Files.deleteIfExists(file(table));
    }
  }

  private static void close(CsvReader<CsvRecord> reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(Table<?> table) {
    return folder.resolve(".policytext-" + table.name() + ".tmp");
  }
}
