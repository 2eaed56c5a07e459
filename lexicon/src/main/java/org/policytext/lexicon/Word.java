package org.policytext.lexicon;

import java.util.Set;
import org.policytext.lexicon.Table.Row;

/**
 * A small word that decides how a name, a title, a deadline or a target is read.
 *
 * @param kind what it decides, such as {@code joiner}; the head of words.tsv tells them all. A
 *     text, not a constant: a kind is known to the one reader that asks for it
 * @param word such as {@code 以及}
 * @param example where it decides
 */
public record Word(String kind, String word, String example) {
  /** Reads a row whose kind is one of {@code kinds}. */
  static Word read(Row row, Set<String> kinds) {
    return new Word(row.oneOf("kind", kinds), row.required("word"), row.required("example"));
  }
}
