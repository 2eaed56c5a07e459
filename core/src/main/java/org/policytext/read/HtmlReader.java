package org.policytext.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.policytext.model.Notice;

/**
 * The document on a page: index table, title, main text.
 *
 * <p>Scripts are dropped unread and no address is followed.
 */
final class HtmlReader {
  private final WebPageWords words;

  private HtmlReader(WebPageWords words) {
    this.words = words;
  }

  static Extracted read(String html, WebPageWords words) {
    return new HtmlReader(words).read(html);
  }

  private Extracted read(String html) {
    Document page = Jsoup.parse(html);
    String declaredTitle = page.select("meta[name=ArticleTitle]").attr("content").strip();
    HtmlPruning.prune(page.body(), words);
    HtmlLayout layout = HtmlLayout.of(page.body());
    List<String> lines = new ArrayList<>(HtmlIndex.take(page.body(), layout, words));
    HtmlMain main = HtmlMain.of(page.body(), layout, words);
    List<String> text = withoutFurniture(HtmlLines.of(main.element(), layout));
    List<String> title =
        withoutFurniture(
            main.head().stream().flatMap(one -> HtmlLines.of(one, layout).stream()).toList());
    lines.addAll(title.isEmpty() ? missing(declaredTitle, text) : title);
    lines.addAll(text);
    return new Extracted(lines, truncation(html));
  }

  private static List<String> missing(String title, List<String> text) {
    String head = String.join("", text.subList(0, Math.min(text.size(), 8)));
    return title.isEmpty() || head.contains(title) ? List.of() : List.of(title);
  }

  private List<String> withoutFurniture(List<String> lines) {
    return lines.stream().map(words::without).filter(line -> !line.isEmpty()).toList();
  }

  private static List<Notice> truncation(String html) {
    String text = html.toLowerCase(Locale.ROOT);
    boolean cut = text.contains("<html") && !text.contains("</html") && !text.contains("</body");
    return cut ? List.of(Truncation.notice("The page has no end tag")) : List.of();
  }
}
