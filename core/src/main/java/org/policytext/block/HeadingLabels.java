package org.policytext.block;

import org.policytext.lexicon.HeadingWord;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.text.Passage;

/** Leaves out labels that say nothing: behind {@code 具体措施:} may stand an item on the same line. */
final class HeadingLabels {
  private final MarkerReader markers;
  private final Trie<String> labels;

  HeadingLabels(Lexicon lexicon) {
    this.markers = new MarkerReader(lexicon);
    Trie.Builder<String> words = new Trie.Builder<>();
    for (HeadingWord word : lexicon.headings()) {
      if (word.kind() == HeadingWord.Kind.LABEL) {
        words.add(word.word(), "").add(word.word() + ":", "");
      }
    }
    this.labels = words.build();
  }

  /** Gives what is left of {@code line}; without a colon a label stands alone on its line. */
  Line leftOut(Line line) {
    Passage passage = line.passage();
    Trie.Found<String> label =
        labels.longest(passage.source().text(), passage.start(), passage.end());
    if (label != null) {
      Passage rest = passage.sub(label.end(), passage.end()).strip();
      boolean colon = passage.charAt(label.end() - 1) == ':';
      if (colon || rest.isEmpty()) {
        return new Line(rest, markers.read(rest));
      }
    }
    return line;
  }
}
