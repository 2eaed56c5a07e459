package org.policytext.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policytext.index.Facet;
import org.policytext.index.Hit;
import org.policytext.index.SearchResult;
import org.policytext.model.Span;
import org.policytext.model.Target;
import org.policytext.model.Unit;

/**
 * A search result as JSON: {@code {"query", "total", "hits": [{"document", "id", "title",
 * "section", "score", "snippet", "at", "units", "targets"}], "facets"}}. Words that were looked for
 * stand in 【】 in the snippet.
 */
final class ResultJson {
  private static final int SCORE_DIGITS = 4;
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private ResultJson() {}

  static String of(SearchResult result) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("query", result.query());
    json.put("total", result.total());
    json.put("hits", result.hits().stream().map(ResultJson::hit).toList());
    Map<String, Object> facets = new LinkedHashMap<>();
    result.facets().forEach(facet -> facets.put(facet.name(), counts(facet)));
    json.put("facets", facets);
    return printed(json);
  }

  private static String printed(Map<String, Object> json) {
    DefaultPrettyPrinter indented = new DefaultPrettyPrinter();
    indented.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    try {
      return MAPPER.writer(indented).writeValueAsString(json) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> hit(Hit hit) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("document", hit.document());
    json.put("id", hit.id());
    json.put("title", hit.title());
    json.put("section", hit.section().orElse(null));
    json.put("score", score(hit.score()));
    json.put("snippet", hit.snippet().marked("【", "】"));
    json.put("at", span(hit.at()));
    json.put("units", hit.units().stream().map(ResultJson::unit).toList());
    json.put("targets", hit.targets().stream().map(ResultJson::target).toList());
    return json;
  }

  private static BigDecimal score(double score) {
    return plain(BigDecimal.valueOf(score).setScale(SCORE_DIGITS, RoundingMode.HALF_UP));
  }

  private static List<Integer> span(Span span) {
    return List.of(span.start(), span.end());
  }

  private static Map<String, Object> unit(Unit unit) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", unit.name());
    json.put("role", unit.role().name().toLowerCase(Locale.ROOT));
    return json;
  }

  private static Map<String, Object> target(Target target) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", target.id());
    json.put("indicator", target.indicator());
    json.put("comparator", target.comparator().sign());
    json.put("value", plain(target.value()));
    json.put("unit", target.unit());
    json.put("year", target.year().orElse(null));
    json.put("at", span(target.at()));
    return json;
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  private static List<Map<String, Object>> counts(Facet facet) {
    return facet.counts().stream()
        .map(
            count -> {
              Map<String, Object> json = new LinkedHashMap<>();
              json.put("value", count.value());
              json.put("count", count.count());
              return json;
            })
        .toList();
  }
}
