package org.policytext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.policytext.Fixtures.Fixture;

@DisplayName("Against what a careful reader finds")
class PlanScoreTest {
  private static final List<String> YEARS = List.of("targets: value, years, rate");

  /** The plans that the product was ordered for. */
  private static final List<String> FIVE =
      List.of("chongqing", "foshan", "guangxi", "linyi", "wuhan");

  private static final int DIFFERENCES = 32;

  @Test
  void the_five_plans_are_read_completely() {
    PlanScore score =
        score(
            Fixtures.family("documents").stream()
                .filter(fixture -> FIVE.contains(fixture.name()))
                .toList());
    print("The five plans", score);
    for (String kind : score.kinds()) {
      double least = YEARS.contains(kind) ? 0.98 : 1.0;
      assertThat(score.f1(kind))
          .as(kind + "\n" + String.join("\n", score.differences()))
          .isGreaterThanOrEqualTo(least);
    }
  }

  @Test
  void other_real_plans_are_read_nearly_so() {
    PlanScore score =
        score(
            Fixtures.family("documents").stream()
                .filter(fixture -> !FIVE.contains(fixture.name()))
                .toList());
    print("Other real plans", score);
    for (String kind : score.kinds()) {
      assertThat(score.f1(kind))
          .as(kind + "\n" + String.join("\n", score.differences()))
          .isGreaterThanOrEqualTo(0.97);
    }
  }

  /** Four of the twenty keep these; a change that adds one is to say why. */
  @Test
  @Tag("mutants")
  void no_fact_is_lost_that_was_read() {
    List<String> differences = score(Fixtures.family("documents")).differences();
    assertThat(differences).hasSizeLessThanOrEqualTo(DIFFERENCES);
  }

  private static PlanScore score(List<Fixture> fixtures) {
    PolicyParser parser = PolicyParser.create();
    PlanScore score = new PlanScore();
    fixtures.forEach(
        fixture -> score.add(fixture.name(), fixture.expected(), parser.parse(fixture.text())));
    return score;
  }

  private static void print(String title, PlanScore score) {
    System.out.println(title + System.lineSeparator() + score.table());
  }
}
