package org.policytext.index;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.tests.util.TestUtil;
import org.junit.jupiter.api.Test;
import org.policytext.model.Task;

class PolicyAnalyzerTest {
  private static final int RANDOM_TEXTS = 500;
  private static final int RANDOM_LENGTH = 200;
  private static final String ALPHABET = "市科技局推进质押融资的和、。;:()“”《》\n \t　１２ＡＢab12%—…𠀀𪚥é😀\uFEFF﹒";

  @Test
  void wordsStandWhereTheyArePrinted() throws Exception {
    assertThat(cut("推进质押融资。专利导航"))
        .containsExactly("推进[0,2)+1", "质押[2,4)+1", "融资[4,6)+1", "专利[7,9)+2", "导航[9,11)+1");
  }

  @Test
  void innerWordsStandWithinTheirWord() throws Exception {
    assertThat(cut("中华人民共和国"))
        .containsExactly(
            "中华人民共和国[0,7)+1", "中华[0,2)+0", "华人[1,3)+1", "人民[2,4)+1", "共和国[4,7)+1", "共和[4,6)+0");
  }

  @Test
  void joiningWordsLeaveAGap() throws Exception {
    assertThat(cut("专利和商标")).containsExactly("专利[0,2)+1", "商标[3,5)+2");
  }

  @Test
  void fullWidthAndUpperCaseAreFolded() throws Exception {
    assertThat(cut("ＲＣＥＰ")).containsExactly("rcep[0,4)+1");
  }

  private static List<String> cut(String text) throws Exception {
    List<String> words = new ArrayList<>();
    try (Analyzer analyzer = PolicyAnalyzer.create();
        TokenStream tokens = analyzer.tokenStream(Fields.TEXT, text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute at = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        String place = "[" + at.startOffset() + "," + at.endOffset() + ")+";
        words.add(word + place + step.getPositionIncrement());
      }
    }
    return words;
  }

  @Test
  void wordsOfAPlanArePrintedAtTheirOffsets() throws Exception {
    try (Analyzer analyzer = WordAnalyzer.withInnerWords()) {
      String text = Plans.read("foshan").tasks().stream().map(Task::text).collect(joining());
      assertEachWordStandsInOrder(analyzer, text, true);
    }
  }

  @Test
  void randomTextsKeepTheirOffsets() throws Exception {
    Random random = new Random(6);
    try (Analyzer analyzer = WordAnalyzer.withInnerWords()) {
      for (int i = 0; i < RANDOM_TEXTS; i++) {
        String text =
            i % 2 == 0 ? TestUtil.randomUnicodeString(random, RANDOM_LENGTH) : chinese(random);
        assertEachWordStandsInOrder(analyzer, text, false);
      }
    }
  }

  private static String chinese(Random random) {
    int[] alphabet = ALPHABET.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(RANDOM_LENGTH * 20);
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
    }
    return text.toString();
  }

  private static void assertEachWordStandsInOrder(Analyzer analyzer, String text, boolean asPrinted)
      throws Exception {
    int last = 0;
    try (TokenStream tokens = analyzer.tokenStream("text", text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute at = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        assertThat(at.startOffset()).isBetween(last, at.endOffset() - 1);
        String printed = text.substring(at.startOffset(), at.endOffset());
        assertThat(word.length()).isLessThanOrEqualTo(printed.length());
        assertThat(!asPrinted || printed.equalsIgnoreCase(word.toString())).isTrue();
        last = at.startOffset();
      }
      tokens.end();
      assertThat(at.endOffset()).isEqualTo(text.length());
    }
  }

  /** Lucene's own check: attributes, end state, reuse, other threads, slow readers. */
  @Test
  void lucenesChecksPassOnRandomTexts() throws Exception {
    LuceneChecks.checkRandomData(new Random(6), WordAnalyzer.withInnerWords());
  }

  @Test
  void threadsShareAnAnalyzer() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (Analyzer analyzer = PolicyAnalyzer.create()) {
      TextQuery text = new TextQuery(analyzer, word -> false);
      String sentence = "深入开展知识产权质押融资“入园惠企”行动。".repeat(50);
      List<String> expected = text.cut(Fields.TEXT, sentence);
      List<Future<List<String>>> cuts = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        cuts.add(threads.submit(() -> text.cut(Fields.TEXT, sentence)));
      }
      for (Future<List<String>> cut : cuts) {
        assertThat(cut.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }
}
