package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import org.policytext.lexicon.IndexLabel;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.text.Passage;

/**
 * Tells of a line of a wrapped text that it does not go on with the one before, however full that
 * is: {@code 责任单位:…}, a date, a document number, and whatever stands below a title.
 */
final class OwnLines {
  private final LineKinds kinds;
  private final Trie<String> labels;
  private final Trie<String> belowTitles;

  OwnLines(Lexicon lexicon, LineKinds kinds) {
    this.kinds = kinds;
    List<String> words = new ArrayList<>(lexicon.words("list-label"));
    lexicon.indexLabels().stream().map(IndexLabel::label).forEach(label -> words.add(label + ":"));
    labels = Trie.of(words);
    List<String> below = new ArrayList<>(lexicon.words("text-opening"));
    below.addAll(lexicon.words("addressee-opening"));
    belowTitles = Trie.of(below);
  }

  /**
   * Tells whether {@code line} begins a line of its own.
   *
   * @param open whether the line before ends within a sentence
   * @param before the paragraph up to there, empty if it is too long for a title
   */
  boolean begins(boolean open, String before, Passage line) {
    return !open && isLabelOrSignature(line)
        || kinds.isDocumentNumber(line)
        || kinds.date(line).isPresent()
        || isTitle(before) && isBelowTitle(before, line);
  }

  private boolean isLabelOrSignature(Passage line) {
    return opens(labels, line) || line.startsWith("#") || kinds.isSignature(line);
  }

  private boolean isTitle(String before) {
    return !before.isEmpty()
        && before.indexOf('《') < 0 == before.indexOf('》') < 0
        && before.indexOf('。') < 0
        && before.indexOf(':') < 0
        && before.indexOf(',') < 0
        && kinds.titleWord(before).isPresent();
  }

  /** A page may print a title twice. */
  private boolean isBelowTitle(String title, Passage line) {
    return opens(belowTitles, line)
        || WebDate.end(line, line.start()) > line.start()
        || kinds.isAddressees(line)
        || LineKinds.bracketedYear(line.text()) > 0 && kinds.opensNumber(line)
        || line.text().startsWith(title.substring(0, Math.min(title.length(), line.length())));
  }

  private static boolean opens(Trie<String> words, Passage line) {
    return words.longest(line.source().text(), line.start(), line.end()) != null;
  }
}
