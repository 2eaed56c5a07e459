package org.policytext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policytext.json.PolicyJson;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.PolicyDocument;
import org.policytext.text.Folding;
import org.policytext.text.SourceText;
import org.policytext.text.TextRepair;

@DisplayName("Any text")
class PropertyTest {
  private static final TextRepair REPAIR = new TextRepair(Lexicon.standard());
  private static final PolicyParser PARSER = PolicyParser.create();
  private static final List<String> PLANS =
      Fixtures.family("documents").stream().map(Fixtures.Fixture::text).toList();
  private static final int SEEDS = 60;
  private static final String OF_TARGETS =
      "到2025年,培育10—15个企业达到(不超过)5%以上、和分别增长一倍翻两番百分之三十五“十四五”期间。;每万人口1,500件[20]\n 的等";
  private static final int THREADS = 64;
  private static final int EACH = 5;

  /** A text made from a seed, which the name of the test shows. */
  record Seeded(String kind, int seed, String text) {
    @Override
    public String toString() {
      return kind + " " + seed;
    }
  }

  static Stream<Seeded> texts() {
    return IntStream.range(0, SEEDS)
        .boxed()
        .flatMap(
            seed ->
                Stream.of(
                    new Seeded("units", seed, Shapes.random(400, seed)),
                    new Seeded("marks", seed, Shapes.marks(800, seed)),
                    new Seeded("targets", seed, ofTargets(seed)),
                    new Seeded("spliced", seed, spliced(seed))));
  }

  static Stream<Seeded> splices() {
    return IntStream.range(0, SEEDS).mapToObj(seed -> new Seeded("spliced", seed, spliced(seed)));
  }

  /** The characters of targets, in any order. */
  private static String ofTargets(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("某市规划\n一、发展目标\n");
    for (int i = 0; i < 500; i++) {
      text.append(OF_TARGETS.charAt(random.nextInt(OF_TARGETS.length())));
    }
    return text.toString();
  }

  /** Pieces of plans, cut anywhere, with marks strewn in. */
  private static String spliced(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      String plan = PLANS.get(random.nextInt(PLANS.size()));
      int from = random.nextInt(plan.length());
      text.append(plan, from, Math.min(plan.length(), from + 1_500));
    }
    String marks = Shapes.marks(5, seed).replace("?", "。");
    for (char mark : marks.toCharArray()) {
      text.insert(random.nextInt(text.length()), mark);
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void is_read_by_the_laws(Seeded any) {
    PolicyDocument document = PARSER.parse(any.text());
    assertThatCode(() -> Laws.requireOf(any.text(), document)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void folded_twice_is_the_same_as_once(Seeded any) {
    String folded = Folding.fold(any.text());
    assertThat(Folding.fold(folded)).isEqualTo(folded).hasSameSizeAs(any.text());
  }

  @ParameterizedTest
  @MethodSource("splices")
  void mended_twice_is_the_same_as_once(Seeded any) {
    String mended = REPAIR.mend(SourceText.of(any.text())).text().text();
    assertThat(REPAIR.mend(SourceText.of(mended)).text().text()).isEqualTo(mended);
  }

  @ParameterizedTest
  @MethodSource("splices")
  void has_the_same_facts_in_every_form_that_texts_come_in(Seeded any) {
    String text = any.text().replace("\r", "");
    JsonNode facts = Fixtures.facts(text);
    for (Twin twin : Twin.values()) {
      assertThat(Fixtures.facts(twin.of(text))).as(twin.name()).isEqualTo(facts);
    }
  }

  @ParameterizedTest
  @MethodSource("splices")
  void has_the_same_facts_in_traditional_script(Seeded any) {
    String text = any.text().replace("\r", "");
    assumeTrue(PARSER.parse(text).repairs().isEmpty());
    String traditional = ZhConverterUtil.toTraditional(text);
    assertThat(traditional).isNotEqualTo(text);
    assertThat(Fixtures.facts(traditional)).isEqualTo(Fixtures.facts(text));
  }

  @Test
  void is_read_alike_by_64_threads_with_one_parser() throws Exception {
    List<String> expected = PLANS.stream().map(PropertyTest::json).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> read = new ArrayList<>();
      IntStream.range(0, THREADS).forEach(i -> read.add(threads.submit(() -> some(i))));
      for (int i = 0; i < THREADS; i++) {
        List<String> own = some(i, expected);
        assertThat(read.get(i).get()).isEqualTo(own);
      }
    } finally {
      threads.shutdown();
    }
  }

  private static List<String> some(int thread) {
    return some(thread, PLANS).stream().map(PropertyTest::json).toList();
  }

  private static List<String> some(int thread, List<String> all) {
    return IntStream.range(thread, thread + EACH).mapToObj(i -> all.get(i % all.size())).toList();
  }

  private static String json(String plan) {
    return PolicyJson.write(PARSER.parse(plan));
  }
}
