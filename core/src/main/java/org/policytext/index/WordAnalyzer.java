package org.policytext.index;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;

/** Cuts text into words with HanLP. */
final class WordAnalyzer extends Analyzer {
  private final Segment segment;

  /** Gives one that cuts by {@code segment}, which must tell offsets. */
  WordAnalyzer(Segment segment) {
    this.segment = segment;
  }

  /** Gives one that cuts each place once: {@code 知识产权局} is one word. */
  static WordAnalyzer create() {
    return new WordAnalyzer(segment());
  }

  /** Gives one that adds the words within a word: {@code 知识产权局} gives {@code 知识产权} too. */
  static WordAnalyzer withInnerWords() {
    return new WordAnalyzer(segment().enableIndexMode(true));
  }

  /** Without the custom dictionary, which all of the process shares and may change. */
  static Segment segment() {
    return HanLP.newSegment()
        .enableCustomDictionary(false)
        .enableAllNamedEntityRecognize(false)
        .enableOffset(true);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    WordTokenizer words = new WordTokenizer(segment);
    return new TokenStreamComponents(words, folded(words));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return folded(in);
  }

  private static TokenStream folded(TokenStream in) {
    return new LowerCaseFilter(new CJKWidthFilter(in));
  }
}
