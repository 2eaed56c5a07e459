package org.policytext.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.policytext.lexicon.CharacterGroup;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.WebPageWord;

/** The texts of a lexicon table by kind. */
record WordTable<K>(Map<K, List<String>> textsByKind) {
  /** Gives the characters of {@code lexicon}. */
  static WordTable<CharacterGroup.Kind> characters(Lexicon lexicon) {
    return new WordTable<>(
        lexicon.characters().stream()
            .collect(groupingBy(CharacterGroup::kind, mapping(CharacterGroup::text, toList()))));
  }

  /** Gives the words of web pages of {@code lexicon}. */
  static WordTable<WebPageWord.Kind> webPages(Lexicon lexicon) {
    return new WordTable<>(
        lexicon.webPages().stream()
            .collect(groupingBy(WebPageWord::kind, mapping(WebPageWord::text, toList()))));
  }

  /** Gives the texts of a kind in row order, an empty list if there are none. */
  List<String> texts(K kind) {
    return textsByKind.getOrDefault(kind, List.of());
  }
}
