package org.policytext.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The index table of a government portal as lines: {@code 索引号:000014349/2022-00001}, {@code
 * 发文字号:临政办字〔2023〕81号}.
 */
final class HtmlIndex {
  private static final int LEAST_LABELS = 2;
  private static final int LARGEST = 2000;

  private HtmlIndex() {}

  /** Takes the index tables out of a page and gives their lines. */
  static List<String> take(Element body, HtmlLayout layout, WebPageWords words) {
    List<String> lines = new ArrayList<>();
    HtmlWeights weights = HtmlWeights.of(body);
    for (Element block : body.select("table, ul, dl, div")) {
      int length = weights.text(block) + weights.linkText(block);
      if (length == 0 || length > LARGEST || block.ownerDocument() == null) {
        continue;
      }
      List<String> found = read(HtmlLines.of(block, layout), words);
      if (found.size() >= LEAST_LABELS) {
        lines.addAll(found);
        block.remove();
      }
    }
    return lines;
  }

  /** Gives the labels and values of a block that has nothing else, else nothing. */
  private static List<String> read(List<String> block, WebPageWords words) {
    List<String> lines = new ArrayList<>();
    String open = "";
    for (String text : block.stream().flatMap(HtmlIndex::cells).toList()) {
      int colon = colon(text);
      if (words.isIndexLabel(text)) {
        open = WebPageWords.label(text);
      } else if (colon > 0 && words.isIndexLabel(text.substring(0, colon))) {
        lines.add(line(WebPageWords.label(text.substring(0, colon)), text.substring(colon + 1)));
        open = "";
      } else if (!open.isEmpty()) {
        lines.add(line(open, text));
        open = "";
      } else {
        return List.of();
      }
    }
    return lines;
  }

  private static Stream<String> cells(String line) {
    return Arrays.stream(line.split("\t")).map(String::strip).filter(cell -> !cell.isEmpty());
  }

  private static int colon(String text) {
    int wide = text.indexOf('：');
    return wide >= 0 ? wide : text.indexOf(':');
  }

  private static String line(String label, String value) {
    return label + ":" + HtmlSpace.trimmed(value);
  }
}
