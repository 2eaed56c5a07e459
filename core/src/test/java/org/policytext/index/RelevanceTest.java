package org.policytext.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.miscellaneous.EmptyTokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares analyzers by the questions and judgements of {@code questions.json}. */
class RelevanceTest {
  private static final int DEPTH = 10;

  @TempDir Path folder;

  private record Question(String text, Map<String, Integer> grades) {}

  /**
   * A way of cutting text.
   *
   * @param words how the fields of words are cut
   * @param pairs how the field of pairs is cut
   */
  private record Way(String name, Supplier<Analyzer> words, Supplier<Analyzer> pairs) {}

  /** Each way of cutting words, alone and with the pairs that rank beside it. */
  private static List<Way> ways() {
    Map<String, Supplier<Analyzer>> words = new LinkedHashMap<>();
    words.put("single characters", StandardAnalyzer::new);
    words.put("pairs (CJK)", PolicyAnalyzer::pairs);
    words.put("smartcn", SmartChineseAnalyzer::new);
    words.put("HanLP", WordAnalyzer::create);
    words.put("HanLP, inner words", WordAnalyzer::withInnerWords);
    words.put("HanLP, inner and domain words", DomainWords::analyzer);
    List<Way> ways = new ArrayList<>();
    words.forEach((name, cut) -> ways.add(new Way(name, cut, RelevanceTest::nothing)));
    words.forEach((name, cut) -> ways.add(new Way(name + " + pairs", cut, PolicyAnalyzer::pairs)));
    return ways;
  }

  private static Analyzer nothing() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(reader -> {}, new EmptyTokenStream());
      }
    };
  }

  @Test
  void theAnalyzerInUseRanksBest() throws IOException {
    Map<Way, List<Double>> gains = new LinkedHashMap<>();
    List<Question> questions = questions();
    for (Way way : ways()) {
      gains.put(way, gains(way, questions));
    }
    print(questions, gains);
    Way best = gains.keySet().stream().max(Comparator.comparing(way -> mean(gains.get(way)))).get();
    assertThat(best.name()).isEqualTo("HanLP, inner words + pairs");
    assertThat(mean(gains.get(best))).isGreaterThan(0.92);
  }

  private List<Double> gains(Way way, List<Question> questions) throws IOException {
    List<Double> gains = new ArrayList<>();
    Supplier<Analyzer> cut = () -> PolicyAnalyzer.using(way.words().get(), way.pairs().get());
    try (PolicyIndex index = Plans.index(folder.resolve(way.name()), cut)) {
      for (Question question : questions) {
        gains.add(gain(question, index.search(question.text(), DEPTH).hits()));
      }
    }
    return gains;
  }

  private static double mean(List<Double> gains) {
    return gains.stream().mapToDouble(gain -> gain).average().orElseThrow();
  }

  /** Normalised discounted cumulative gain: 1 where no better order of ten hits is possible. */
  private static double gain(Question question, List<Hit> hits) {
    List<Integer> found =
        hits.stream()
            .map(hit -> question.grades().getOrDefault(hit.document() + " " + hit.title(), 0))
            .toList();
    List<Integer> best =
        question.grades().values().stream().sorted(Comparator.reverseOrder()).limit(DEPTH).toList();
    return discounted(found) / discounted(best);
  }

  private static double discounted(List<Integer> grades) {
    double sum = 0;
    for (int i = 0; i < grades.size(); i++) {
      sum += ((1 << grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return sum;
  }

  private static List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (JsonNode node : Plans.questions()) {
      Map<String, Integer> grades = new HashMap<>();
      node.get("relevant")
          .forEach(
              judged ->
                  grades.put(
                      judged.get("plan").asText() + " " + judged.get("task").asText(),
                      judged.get("grade").asInt()));
      String words = node.get("question").asText().replace('“', ' ').replace('”', ' ').strip();
      questions.add(new Question(words, grades));
    }
    return questions;
  }

  private static void print(List<Question> questions, Map<Way, List<Double>> gains) {
    StringBuilder table = new StringBuilder("nDCG@10 of " + questions.size() + " questions\n");
    gains.forEach(
        (way, ofWay) ->
            table.append(String.format(Locale.ROOT, "%.4f  %s%n", mean(ofWay), way.name())));
    for (int q = 0; q < questions.size(); q++) {
      for (List<Double> ofWay : gains.values()) {
        table.append(String.format(Locale.ROOT, "%.2f ", ofWay.get(q)));
      }
      table.append(' ').append(questions.get(q).text()).append('\n');
    }
    System.out.print(table);
  }
}
