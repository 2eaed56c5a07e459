package org.policytext.index;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import java.util.TreeMap;
import org.policytext.lexicon.Lexicon;

/** HanLP with the bodies and indicators of the lexicon in a dictionary of its own, to compare. */
final class DomainWords {
  private static final int FREQUENCY = 1_000;

  private DomainWords() {}

  static WordAnalyzer analyzer() {
    TreeMap<String, Attribute> words = new TreeMap<>();
    for (var body : Lexicon.standard().bodies()) {
      add(words, body.canonical());
      body.shortForms().forEach(form -> add(words, form));
    }
    for (var indicator : Lexicon.standard().indicators()) {
      add(words, indicator.name());
      indicator.variants().forEach(name -> add(words, name));
    }
    DoubleArrayTrie<Attribute> trie = new DoubleArrayTrie<>();
    trie.build(words);
    DynamicCustomDictionary own = new DynamicCustomDictionary(trie, null, (String[]) null);
    return new WordAnalyzer(
        WordAnalyzer.segment().enableIndexMode(true).enableCustomDictionary(own));
  }

  private static void add(TreeMap<String, Attribute> words, String word) {
    words.put(word, new Attribute(Nature.nz, FREQUENCY));
  }
}
