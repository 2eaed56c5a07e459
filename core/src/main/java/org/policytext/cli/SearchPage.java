package org.policytext.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policytext.batch.page.PlanPage;
import org.policytext.batch.table.Words;
import org.policytext.index.Facet;
import org.policytext.index.Hit;
import org.policytext.index.SearchResult;
import org.policytext.message.Language;
import org.policytext.message.Messages;
import org.policytext.model.Role;
import org.policytext.model.Target;
import org.policytext.model.Unit;

/** The search page: box, facets, results. Whatever comes from a plan or a query is escaped. */
final class SearchPage {
  private static final Words CHINESE = new Words(Messages.in(Language.ZH));
  private static final int FACET_VALUES = 12;
  private static final char MARK_OPEN = '\uE000';
  private static final char MARK_CLOSE = '\uE001';

  private static final List<String> EXAMPLES =
      List.of(
          "质押融资 lead:市科技局 region:广东 year>=2024",
          "\"入园惠企\"",
          "indicator:质押融资金额>=10亿",
          "cites:《知识产权强国建设纲要》",
          "unit:市发改委");
  private static final Map<String, String> LABELS =
      Map.of("unit", "单位", "role", "角色", "region", "地区", "year", "年份", "indicator", "指标");

  private final StringBuilder html = new StringBuilder();

  private SearchPage() {}

  static String empty() {
    SearchPage page = new SearchPage().head("");
    page.html.append("<ul class=\"help\">\n");
    for (String example : EXAMPLES) {
      page.html.append("<li>");
      page.link(example, example);
      page.html.append("</li>\n");
    }
    page.html.append("</ul>\n");
    return page.tail();
  }

  static String fault(String query, String message) {
    SearchPage page = new SearchPage().head(query);
    page.html.append("<pre class=\"fault\">").append(escaped(message)).append("</pre>\n");
    return page.tail();
  }

  static String of(SearchResult result) {
    SearchPage page = new SearchPage().head(result.query());
    page.html.append("<p class=\"count\">").append(result.hits().size()).append(" / ");
    page.html.append(result.total()).append("</p>\n<div class=\"found\">\n<nav>\n");
    result.facets().forEach(facet -> page.facet(facet, result.query()));
    page.html.append("</nav>\n<ol>\n");
    result.hits().forEach(page::hit);
    page.html.append("</ol>\n</div>\n");
    return page.tail();
  }

  static String style() {
    return read(PlanPage.class, "page.css") + read(SearchPage.class, "search.css");
  }

  private static String read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SearchPage head(String query) {
    html.append("<!DOCTYPE html>\n<html lang=\"zh\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append(
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    html.append(escaped(query.isEmpty() ? "PolicyText" : query + " - PolicyText"));
    html.append("</title>\n<link rel=\"stylesheet\" href=\"/style.css\">\n</head>\n<body>\n");
    html.append("<form action=\"/\" method=\"get\"><input type=\"search\" name=\"q\" size=\"60\"");
    html.append(" autofocus aria-label=\"搜索 Search\" value=\"").append(escaped(query));
    html.append("\"> <button>搜索</button></form>\n");
    return this;
  }

  private String tail() {
    return html.append("</body>\n</html>\n").toString();
  }

  private void facet(Facet facet, String query) {
    if (facet.counts().isEmpty()) {
      return;
    }
    html.append("<h2>").append(LABELS.get(facet.name())).append(' ').append(facet.name());
    html.append("</h2>\n<ul>\n");
    facet.counts().stream().limit(FACET_VALUES).forEach(count -> count(facet.name(), count, query));
    html.append("</ul>\n");
  }

  /** A value that can be asked for is a link that adds it to the query. */
  private void count(String facet, Facet.Count count, String query) {
    html.append("<li>");
    if (facet.equals("role")) {
      html.append(CHINESE.role(Role.valueOf(count.value().toUpperCase(Locale.ROOT))));
    } else {
      String narrower = query + " " + facet + ":\"" + count.value().replace("\"", "") + "\"";
      link(narrower, count.value());
    }
    html.append(" <small>").append(count.count()).append("</small></li>\n");
  }

  private void link(String query, String label) {
    html.append("<a href=\"/?q=");
    html.append(escaped(URLEncoder.encode(query, StandardCharsets.UTF_8)));
    html.append("\">").append(escaped(label)).append("</a>");
  }

  private void hit(Hit hit) {
    html.append("<li>\n<h3><a href=\"").append(escaped(place(hit))).append("\">");
    html.append(escaped(hit.title())).append("</a></h3>\n<p class=\"place\">");
    hit.plan().ifPresent(plan -> html.append(escaped(plan)).append(" / "));
    html.append(escaped(String.join(" / ", hit.path()))).append("<br>");
    html.append(escaped(hit.document() + "#" + hit.id()));
    html.append(" [").append(hit.at().start()).append(',').append(hit.at().end()).append(") ");
    link("like:\"" + hit.document() + "#" + hit.id() + "\"", "相似任务 more like this");
    html.append("</p>\n<p>").append(snippet(hit)).append("</p>\n");
    hit.units().forEach(this::unit);
    hit.targets().forEach(this::target);
    html.append("</li>\n");
  }

  /** Gives the address of the hit on the page of its plan. */
  private static String place(Hit hit) {
    boolean target = hit.targets().stream().anyMatch(it -> it.id().equals(hit.id()));
    String plan = URLEncoder.encode(hit.document(), StandardCharsets.UTF_8);
    return "/plan?id=" + plan + "#" + (target ? hit.id() : PlanPage.anchor(hit.id()));
  }

  private static String snippet(Hit hit) {
    String marked = hit.snippet().marked(String.valueOf(MARK_OPEN), String.valueOf(MARK_CLOSE));
    return escaped(marked)
        .replace(String.valueOf(MARK_OPEN), "<mark>")
        .replace(String.valueOf(MARK_CLOSE), "</mark>");
  }

  private void unit(Unit unit) {
    html.append("<span class=\"unit ").append(Words.kind(unit.role())).append("\"><i>");
    html.append(CHINESE.role(unit.role())).append("</i> ");
    html.append(escaped(unit.name())).append("</span>\n");
  }

  private void target(Target target) {
    html.append("<p class=\"target\">").append(escaped(target.raw()));
    target.year().ifPresent(year -> html.append(" (").append(year).append(')'));
    html.append("</p>\n");
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
