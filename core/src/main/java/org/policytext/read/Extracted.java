package org.policytext.read;

import java.util.List;
import java.util.stream.Stream;
import org.policytext.model.Notice;
import org.policytext.model.Span;

/**
 * The text that a format holds.
 *
 * @param lines the text, a paragraph or table row each; the cells of a row are separated by a tab
 * @param notices what there is to tell of the file
 */
record Extracted(List<String> lines, List<Notice> notices) {
  /** Gives the lines joined, without empty ones at either end, with a final line feed. */
  String text() {
    String text = String.join("\n", lines).strip();
    return text.isEmpty() ? "" : text + "\n";
  }

  /**
   * Gives what there is to tell of the source and of its text; the places are those of the text.
   */
  static List<Notice> both(List<Notice> ofSource, List<Notice> ofText) {
    return Stream.concat(ofSource.stream().map(Extracted::atStart), ofText.stream()).toList();
  }

  private static Notice atStart(Notice notice) {
    return new Notice(notice.code(), notice.severity(), notice.message(), new Span(0, 0));
  }
}
