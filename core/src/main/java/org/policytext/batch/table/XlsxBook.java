package org.policytext.batch.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes tables as sheets of one book, with a codebook as the first sheet where it is asked for.
 */
public final class XlsxBook {
  private final Path work;

  /**
   * Makes a writer of books.
   *
   * @param work a folder for a copy on the way
   */
  public XlsxBook(Path work) {
    this.work = work;
  }

  /** Adds sheets to a book, all in order. */
  @FunctionalInterface
  private interface Sheets {
    void addTo(Book book) throws IOException;
  }

  /** Writes a book with a sheet for each table of a spool and a codebook. */
  public void write(Spool spool, OutputStream out) throws IOException {
    write(
        book -> {
          book.add(Codebook.COLUMNS, "codebook", Codebook.rows(spool.tables()));
          for (Table<?> table : spool.tables()) {
            try (Stream<List<String>> rows = spool.rows(table)) {
              book.add(table.columns(), table.name(), rows);
            }
          }
        },
        out);
  }

  /** Writes a book with {@code sheets} and a codebook. */
  public void write(List<Sheet> sheets, OutputStream out) throws IOException {
    write(
        book -> {
          for (Sheet sheet : sheets) {
            book.add(sheet.columns(), sheet.name(), sheet.rows().stream());
          }
          book.add(Codebook.COLUMNS, "codebook", Codebook.rowsOf(sheets));
        },
        out);
  }

  /** Writes a book with {@code sheets}; the same sheets give the same bytes. */
  private void write(Sheets sheets, OutputStream out) throws IOException {
    Path timed = Files.createTempFile(work, ".policytext-book-", ".tmp");
    try {
      try (OutputStream file = Files.newOutputStream(timed);
          Workbook workbook = new Workbook(file, "PolicyText", null)) {
        sheets.addTo(new Book(workbook));
      }
      TimelessZip.copy(timed, out);
    } finally {
      Files.deleteIfExists(timed);
    }
  }

  /** A book being written. */
  private static final class Book {
    private final Workbook workbook;

    private Book(Workbook workbook) {
      this.workbook = workbook;
    }

    /** More rows than a sheet can hold go on in the next: {@code units (2)}. */
    void add(List<? extends Column<?>> columns, String name, Stream<List<String>> rows)
        throws IOException {
      SheetWriter sheet = new SheetWriter(workbook.newWorksheet(name), columns);
      int part = 1;
      for (List<String> row : (Iterable<List<String>>) rows::iterator) {
        if (sheet.isFull()) {
          sheet.finish();
          part++;
          Worksheet next = workbook.newWorksheet(name + " (" + part + ")");
          sheet = new SheetWriter(next, columns);
        }
        sheet.add(row);
      }
      sheet.finish();
    }
  }
}
