package org.policytext.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a passage: each ends with 。！or ？ and the quotation marks and brackets that close
 * behind it. A stop within brackets or quotation marks ends no sentence unless the bracket closes
 * right behind it and the text goes on as a new sentence.
 */
public final class Sentences {
  /** A bracket that is open for longer never closes. */
  private static final int LONGEST_BRACKET = 2_000;

  private Sentences() {}

  /** Gives the sentences in order, stripped; empty ones are left out. */
  public static List<Passage> of(Passage passage) {
    List<Passage> sentences = new ArrayList<>();
    int from = passage.start();
    while (from < passage.end()) {
      int end = end(passage, from);
      Passage sentence = passage.sub(from, end).strip();
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
      from = end;
    }
    return sentences;
  }

  /**
   * Gives the end of the first sentence from {@code from}: behind its stop, or the end of the
   * passage.
   */
  public static int end(Passage passage, int from) {
    int depth = 0;
    int opened = from;
    for (int i = from; i < passage.end(); i++) {
      char c = passage.charAt(i);
      if (depth > 0 && i - opened > LONGEST_BRACKET) {
        return flatEnd(passage, from);
      }
      if (Marks.opens(c)) {
        opened = depth == 0 ? i : opened;
        depth++;
      } else if (Marks.closes(c)) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && Marks.endsSentence(c)) {
        return behindClosers(passage, i + 1);
      }
    }
    return depth == 0 ? passage.end() : flatEnd(passage, from);
  }

  /** A bracket that never closes hides no stop. */
  private static int flatEnd(Passage passage, int from) {
    for (int i = from; i < passage.end(); i++) {
      if (Marks.endsSentence(passage.charAt(i))) {
        return behindClosers(passage, i + 1);
      }
    }
    return passage.end();
  }

  private static int behindClosers(Passage passage, int from) {
    int end = from;
    while (end < passage.end() && "”’\"'".indexOf(passage.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
