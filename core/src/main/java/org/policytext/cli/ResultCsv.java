package org.policytext.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.policytext.index.Hit;
import org.policytext.index.SearchResult;

/** A search result as CSV (RFC 4180), one hit a row. */
final class ResultCsv {
  private static final String END = "\r\n";
  private static final String FORMULA_OPENERS = "=+-@\t\r";

  private ResultCsv() {}

  static String of(SearchResult result) {
    String head = "document,id,title,section,score,snippet,start,end,units,targets" + END;
    return head + result.hits().stream().map(ResultCsv::row).collect(Collectors.joining());
  }

  private static String row(Hit hit) {
    String units =
        hit.units().stream()
            .map(unit -> unit.role().name().toLowerCase(Locale.ROOT) + " " + unit.name())
            .collect(Collectors.joining("; "));
    String targets =
        hit.targets().stream().map(target -> target.raw()).collect(Collectors.joining("; "));
    List<String> cells =
        List.of(
            hit.document(),
            hit.id(),
            hit.title(),
            hit.section().orElse(""),
            String.format(Locale.ROOT, "%.4f", hit.score()),
            hit.snippet().marked("【", "】"),
            Integer.toString(hit.at().start()),
            Integer.toString(hit.at().end()),
            units,
            targets);
    return cells.stream().map(ResultCsv::cell).collect(Collectors.joining(",")) + END;
  }

  /** A cell that opens like a formula is kept from being one. */
  private static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA_OPENERS.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
