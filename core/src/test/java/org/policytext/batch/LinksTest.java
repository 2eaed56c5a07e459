package org.policytext.batch;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTest {
  @TempDir Path temp;

  @Test
  void everyRowOfATableLeadsToAFactOfAPage() throws IOException {
    Path plans = Files.createDirectory(temp.resolve("plans"));
    for (String name : List.of("foshan", "guangxi", "linyi", "wuhan")) {
      String resource = "/org/policytext/fixtures/documents/" + name + ".txt";
      try (InputStream in = getClass().getResourceAsStream(resource)) {
        Files.copy(in, plans.resolve(name + ".txt"));
      }
    }
    Set<Format> formats = Set.of(Format.CSV, Format.HTML);
    Summary summary =
        Conversion.using(ConversionOptions.standard().withFormats(formats))
            .run(List.of(plans), temp.resolve("out"));
    assertThat(summary.counts().units()).isGreaterThan(200);
    for (String table : List.of("tasks", "units", "targets", "checks", "notices")) {
      links(table).forEach(this::leadsToAFact);
    }
  }

  private List<String> links(String table) throws IOException {
    Path file = temp.resolve("out/" + table + ".csv");
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file);
        Stream<NamedCsvRecord> rows = reader.stream()) {
      return rows.map(row -> row.getField("link")).toList();
    }
  }

  private void leadsToAFact(String link) {
    String[] parts = link.split("#");
    assertThat(temp.resolve("out/" + parts[0])).content().contains("id=\"" + parts[1] + "\"");
  }
}
