package org.policytext.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares analyzers by the questions and judgements of {@code questions.json}. */
class RelevanceTest {
  private static final int DEPTH = 10;

  @TempDir Path folder;

  private record Question(String text, Map<String, Integer> grades) {}

  @Test
  void theAnalyzerInUseRanksBest() throws IOException {
    Map<String, Supplier<Analyzer>> analyzers = new LinkedHashMap<>();
    analyzers.put("single characters", StandardAnalyzer::new);
    analyzers.put("pairs (CJK)", () -> new CJKAnalyzer(CharArraySet.EMPTY_SET));
    analyzers.put("smartcn", SmartChineseAnalyzer::new);
    analyzers.put("HanLP, inner words", WordAnalyzer::withInnerWords);
    analyzers.put("HanLP", WordAnalyzer::create);
    Map<String, Double> means = new LinkedHashMap<>();
    Map<String, List<Double>> byQuestion = new LinkedHashMap<>();
    List<Question> questions = questions();
    for (Map.Entry<String, Supplier<Analyzer>> entry : analyzers.entrySet()) {
      List<Double> gains = gains(entry.getKey(), entry.getValue(), questions);
      byQuestion.put(entry.getKey(), gains);
      means.put(entry.getKey(), gains.stream().mapToDouble(g -> g).average().orElseThrow());
    }
    print(questions, byQuestion, means);
    assertThat(means.get("HanLP")).isEqualTo(means.values().stream().max(Double::compare).get());
  }

  private List<Double> gains(String name, Supplier<Analyzer> words, List<Question> questions)
      throws IOException {
    List<Double> gains = new ArrayList<>();
    Supplier<Analyzer> analyzer = () -> PolicyAnalyzer.using(words.get());
    try (PolicyIndex index = Plans.index(folder.resolve(name.replaceAll("\\W", "")), analyzer)) {
      for (Question question : questions) {
        gains.add(gain(question, index.search(question.text(), DEPTH).hits()));
      }
    }
    return gains;
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

  private static List<Question> questions() throws IOException {
    List<Question> questions = new ArrayList<>();
    for (JsonNode node : new ObjectMapper().readTree(Plans.resource("questions.json"))) {
      Map<String, Integer> grades = new HashMap<>();
      node.get("relevant")
          .forEach(
              judged ->
                  grades.put(
                      judged.get("plan").asText() + " " + judged.get("task").asText(),
                      judged.get("grade").asInt()));
      questions.add(new Question(node.get("question").asText(), grades));
    }
    return questions;
  }

  private static void print(
      List<Question> questions, Map<String, List<Double>> byQuestion, Map<String, Double> means) {
    StringBuilder table = new StringBuilder("nDCG@10 of " + questions.size() + " questions\n");
    means.forEach(
        (name, mean) -> table.append(String.format(Locale.ROOT, "%.4f  %s%n", mean, name)));
    for (int q = 0; q < questions.size(); q++) {
      for (List<Double> gains : byQuestion.values()) {
        table.append(String.format(Locale.ROOT, "%.2f ", gains.get(q)));
      }
      table.append(' ').append(questions.get(q).text()).append('\n');
    }
    System.out.print(table);
  }
}
