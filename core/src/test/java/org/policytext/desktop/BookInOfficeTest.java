package org.policytext.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policytext.batch.Conversion;
import org.policytext.batch.ConversionOptions;
import org.policytext.batch.Format;
import org.policytext.batch.SamplePlan;
import org.policytext.batch.Summary;

/** The book as LibreOffice reads it. */
@Tag("desktop")
class BookInOfficeTest {
  /** Comma, quote, UTF-8, every sheet into a file of its own, cells as their values. */
  private static final String CSV =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

  @TempDir Path temp;

  @Test
  void everySheetHasTheRowsOfItsTableAndTypedCells() throws Exception {
    String text = Files.readString(fixture("foshan"));
    Files.createDirectory(temp.resolve("plans"));
    Files.writeString(temp.resolve("plans/foshan.txt"), text);
    Files.writeString(temp.resolve("plans/formula.txt"), "=1+1\n" + SamplePlan.TEXT);
    Set<Format> formats = Set.of(Format.CSV, Format.XLSX);
    Summary summary =
        Conversion.using(ConversionOptions.standard().withFormats(formats))
            .run(List.of(temp.resolve("plans")), temp.resolve("out"));
    convert(temp.resolve("out/policytext.xlsx"));
    assertThat(rows("office/policytext-units.csv")).hasSize((int) summary.counts().units() + 1);
    for (String table : List.of("documents", "tasks", "targets", "checks", "notices")) {
      assertThat(rows("office/policytext-" + table + ".csv"))
          .as(table)
          .hasSameSizeAs(rows("out/" + table + ".csv"));
    }
    assertThat(rows("office/policytext-codebook.csv")).hasSizeGreaterThan(50);
    assertThat(rows("office/policytext-documents.csv"))
        .anySatisfy(row -> assertThat(row.getFields()).contains("foshan", "2022-09-29", "29"));
  }

  private static Path fixture(String name) throws Exception {
    String path = "/org/policytext/fixtures/documents/" + name + ".txt";
    Path copy = Files.createTempFile(name, ".txt");
    try (InputStream in = BookInOfficeTest.class.getResourceAsStream(path)) {
      Files.write(copy, in.readAllBytes());
    }
    return copy;
  }

  private void convert(Path book) throws IOException, InterruptedException {
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + temp.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                CSV,
                "--outdir",
                temp.resolve("office").toString(),
                book.toString())
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("office.log").toFile())
            .start();
    assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
  }

  private List<CsvRecord> rows(String file) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(temp.resolve(file));
        Stream<CsvRecord> rows = reader.stream()) {
      return rows.toList();
    }
  }
}
