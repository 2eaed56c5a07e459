package org.policytext.index;

import java.io.IOException;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/** Opens Lucene's token-stream checks, which are meant to be inherited, to tests of ours. */
final class LuceneChecks extends BaseTokenStreamTestCase {
  private static final int TEXTS = 200;

  private LuceneChecks() {}

  static void checkRandomData(Random random, Analyzer analyzer) throws IOException {
    BaseTokenStreamTestCase.checkRandomData(random, analyzer, TEXTS, false);
  }
}
