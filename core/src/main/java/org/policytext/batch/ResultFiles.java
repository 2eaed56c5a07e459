package org.policytext.batch;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.policytext.batch.table.CsvTable;
import org.policytext.batch.table.Sheet;
import org.policytext.batch.table.XlsxBook;

/** A folder that small tables and pages are written to, each whole or not at all. */
public final class ResultFiles {
  private final Path folder;

  private ResultFiles(Path folder) {
    this.folder = folder;
  }

  /** Gives the folder, made where it is missing. */
  public static ResultFiles in(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new IOException(folder + ": is a file, not a folder", e);
    } catch (IOException e) {
      throw new IOException(folder + ": " + Reasons.of(e), e);
    }
    return new ResultFiles(folder);
  }

  /** Writes a CSV file for each table: {@code compare-units.csv}. */
  public void csv(String prefix, List<Sheet> tables, boolean byteOrderMark) throws IOException {
    for (Sheet table : tables) {
      write(
          prefix + table.name() + ".csv",
          out -> CsvTable.write(table.columns(), table.rows().stream(), byteOrderMark, out));
    }
  }

  /** Writes a book with a sheet for each table. */
  public void xlsx(String name, List<Sheet> tables) throws IOException {
    write(name, out -> new XlsxBook(folder).write(tables, out));
  }

  /** Tells whether a file of this name stands in the folder. */
  public boolean has(String name) {
    return Files.exists(folder.resolve(name));
  }

  /** Writes a file. */
  public void write(String name, WholeFile.Body body) throws IOException {
    WholeFile.write(folder.resolve(name), body);
  }
}
