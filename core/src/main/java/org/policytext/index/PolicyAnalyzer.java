package org.policytext.index;

import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;

/**
 * Cuts the texts of the fields of {@link PolicyDocuments}, and queries on them: {@code 推进质押融资} is
 * {@code 推进 质押 融资} in a field of words, and {@code 推进 进质 质押 押融 融资} in one of pairs, where quoted
 * phrases are looked up. Full and half width, upper and lower case are one.
 *
 * <p>Texts are to be in simplified script, as the canonical model has them. An analyzer may be
 * shared by threads.
 */
@SuppressWarnings("exports") // who uses Lucene requires Lucene
public final class PolicyAnalyzer extends DelegatingAnalyzerWrapper {
  private static final Set<String> PAIR_FIELDS = Set.of(Fields.PHRASE, Fields.ISSUER);

  private final Analyzer words;
  private final Analyzer pairs;

  private PolicyAnalyzer(Analyzer words, Analyzer pairs) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.words = words;
    this.pairs = pairs;
  }

  /** Gives the analyzer. */
  public static PolicyAnalyzer create() {
    return using(WordAnalyzer.withInnerWords(), pairs());
  }

  /** Gives one that cuts in other ways, to compare. */
  static PolicyAnalyzer using(Analyzer words, Analyzer pairs) {
    return new PolicyAnalyzer(words, pairs);
  }

  static Analyzer pairs() {
    return new CJKAnalyzer(CharArraySet.EMPTY_SET);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return PAIR_FIELDS.contains(field) ? pairs : words;
  }

  @Override
  public void close() {
    words.close();
    pairs.close();
    super.close();
  }
}
