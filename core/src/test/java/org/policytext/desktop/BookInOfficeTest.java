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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
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

  /** LibreOffice keeps truth values as formulas. */
  private static final Pattern FORMULA = Pattern.compile("table:formula=\"of:=(.*?)(\\(\\))?\"");

  @TempDir Path temp;

  private Summary summary;

  @BeforeEach
  void convertsTheFivePlansAndOneWithAFormula() throws Exception {
    Path plans = Files.createDirectory(temp.resolve("plans"));
    for (String name : List.of("foshan", "wuhan", "guangxi", "linyi", "chongqing")) {
      String path = "/org/policytext/fixtures/documents/" + name + ".txt";
      try (InputStream in = BookInOfficeTest.class.getResourceAsStream(path)) {
        Files.copy(in, plans.resolve(name + ".txt"));
      }
    }
    Files.writeString(plans.resolve("formula.txt"), "=1+1\n" + SamplePlan.TEXT);
    Set<Format> formats = Set.of(Format.CSV, Format.XLSX);
    summary =
        Conversion.using(ConversionOptions.standard().withFormats(formats))
            .run(List.of(plans), temp.resolve("out"));
  }

  @Test
  void everySheetHasTheRowsOfItsTable() throws Exception {
    convert(CSV);
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

  @Test
  void cellsHaveTheirTypesAndTextIsNoFormula() throws Exception {
    convert("fods");
    String book = Files.readString(temp.resolve("office/policytext.fods"));
    assertThat(book.contains("office:value-type=\"date\" office:date-value=\"2022-09-29\""))
        .isTrue();
    assertThat(book.contains("office:value-type=\"float\" office:value=\"30000000000\"")).isTrue();
    assertThat(book.contains("table:display-filter-buttons=\"true\"")).isTrue();
    Stream<String> formulas = FORMULA.matcher(book).results().map(it -> it.group(1));
    assertThat(formulas.distinct()).containsExactlyInAnyOrder("TRUE", "FALSE");
  }

  private void convert(String format) throws IOException, InterruptedException {
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + temp.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                temp.resolve("office").toString(),
                temp.resolve("out/policytext.xlsx").toString())
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
