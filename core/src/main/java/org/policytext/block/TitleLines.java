package org.policytext.block;

import java.util.List;
import org.policytext.lexicon.Lexicon;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * Tells which lines may belong to a title: {@code 工作方案(2022—2025年)} may, {@code 现将《…》印发给你们} not.
 */
final class TitleLines {
  private static final int LONGEST = 100;
  private static final String ENDS_NO_TITLE = ":;,、";
  private static final String ADDRESS_OF_PAGE = "http";

  private final LineKinds kinds;
  private final List<String> joiners;
  private final List<String> textWords;

  TitleLines(Lexicon lexicon, LineKinds kinds) {
    this.kinds = kinds;
    this.joiners = lexicon.words("title-joiner");
    this.textWords = lexicon.words("notice-text");
  }

  /** A line that may belong to a title: short, and no sentence. */
  boolean isPossible(Passage line) {
    char last = line.charAt(line.end() - 1);
    return line.length() <= LONGEST
        && !Marks.endsSentence(last)
        && ENDS_NO_TITLE.indexOf(last) < 0
        && !line.text().contains("。")
        && !isSentenceLike(line)
        && kinds.date(line).isEmpty()
        && !kinds.isWebDate(line)
        && !kinds.isNote(line)
        && !kinds.isDocumentNumber(line);
  }

  private boolean isSentenceLike(Passage line) {
    String text = line.text();
    return textWords.stream().anyMatch(text::contains)
        || text.contains(ADDRESS_OF_PAGE)
        || text.indexOf('|') >= 0;
  }

  /** Tells whether {@code line} can only go on with a title: 和2035年远景目标纲要. */
  boolean goesOn(Passage line) {
    return joiners.stream().anyMatch(line::startsWith);
  }
}
