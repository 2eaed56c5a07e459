package org.policytext.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policytext.batch.table.Column;
import org.policytext.batch.table.CsvTable;
import org.policytext.batch.table.Words;
import org.policytext.index.Hit;
import org.policytext.index.SearchResult;
import org.policytext.model.Target;

/** A search result as CSV, one hit a row; no cell opens as a formula. */
final class ResultCsv {
  private static final int SCORE_DIGITS = 4;
  private static final List<Column<Hit>> COLUMNS =
      List.of(
          text("document", Hit::document),
          text("id", Hit::id),
          text("title", Hit::title),
          text("section", Hit::section),
          Column.number("score", "", hit -> score(hit.score())),
          text("snippet", hit -> hit.snippet().marked("【", "】")),
          Column.number("start", "", hit -> hit.at().start()),
          Column.number("end", "", hit -> hit.at().end()),
          text("units", ResultCsv::units),
          text("targets", hit -> hit.targets().stream().map(Target::raw).toList()));

  private ResultCsv() {}

  private static Column<Hit> text(String name, Function<Hit, Object> value) {
    return Column.text(name, 0, "", value);
  }

  private static BigDecimal score(double score) {
    return BigDecimal.valueOf(score).setScale(SCORE_DIGITS, RoundingMode.HALF_UP);
  }

  private static Object units(Hit hit) {
    return hit.units().stream().map(unit -> Words.kind(unit.role()) + " " + unit.name()).toList();
  }

  static String of(SearchResult result) {
    Stream<List<String>> rows =
        result.hits().stream()
            .map(hit -> COLUMNS.stream().map(column -> column.cell(hit)).toList());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      CsvTable.write(COLUMNS, rows, false, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // writes to memory only
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
