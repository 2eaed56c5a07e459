package org.policytext.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.policytext.index.Facet;
import org.policytext.index.Hit;
import org.policytext.index.SearchResult;
import org.policytext.model.Target;
import org.policytext.model.Unit;

/** A search result to read in a terminal. */
final class ResultText {
  private static final int FACET_VALUES = 8;
  private static final String INDENT = "   ";

  private final StringBuilder text = new StringBuilder();

  private ResultText() {}

  static String of(SearchResult result) {
    ResultText printed = new ResultText();
    printed.line("", result.hits().size() + " of " + result.total() + " found");
    int rank = 0;
    for (Hit hit : result.hits()) {
      printed.line("", "");
      printed.hit(++rank, hit);
    }
    printed.line("", "");
    result.facets().forEach(printed::facet);
    return printed.text.toString();
  }

  private void hit(int rank, Hit hit) {
    String place = hit.document() + "#" + hit.id() + " " + place(hit);
    line("", String.format(Locale.ROOT, "%d. %s  (%.2f)", rank, hit.title(), hit.score()));
    line(INDENT, place);
    hit.plan().ifPresent(plan -> line(INDENT, plan));
    if (!hit.path().isEmpty()) {
      line(INDENT, String.join(" / ", hit.path()));
    }
    line(INDENT, hit.snippet().marked("【", "】"));
    if (!hit.units().isEmpty()) {
      line(INDENT, units(hit.units()));
    }
    hit.targets().forEach(target -> line(INDENT, target(target)));
  }

  private static String place(Hit hit) {
    return "[" + hit.at().start() + "," + hit.at().end() + ")";
  }

  private static String units(List<Unit> units) {
    return units.stream()
        .map(unit -> unit.role().name().toLowerCase(Locale.ROOT) + " " + unit.name())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String target(Target target) {
    String year = target.year().map(y -> " (" + y + ")").orElse("");
    return "target " + target.id() + " " + target.raw() + year;
  }

  private void facet(Facet facet) {
    if (!facet.counts().isEmpty()) {
      String counts =
          facet.counts().stream()
              .limit(FACET_VALUES)
              .map(count -> count.value() + " " + count.count())
              .collect(Collectors.joining(", "));
      boolean more = facet.counts().size() > FACET_VALUES;
      line("", facet.name() + ": " + counts + (more ? " …" : ""));
    }
  }

  private void line(String indent, String content) {
    text.append(indent).append(Printable.line(content)).append('\n');
  }
}
