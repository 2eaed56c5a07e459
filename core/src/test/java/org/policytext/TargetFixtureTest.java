package org.policytext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytext.Fixtures.Fixture;
import org.policytext.json.PolicyJson;

@DisplayName("Targets")
class TargetFixtureTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final PolicyParser PARSER = PolicyParser.create();
  private static final String MATERIAL =
      "到2025年,培育10—15个企业达到(不超过)5%以上、和分别增长一倍翻两番百分之三十五“十四五”期间。;每万人口1,500件[20]\n 的等";

  static List<Fixture> fixtures() {
    return Fixtures.family("targets");
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void are_read_as_a_careful_reader_reads_them(Fixture fixture) throws JsonProcessingException {
    JsonNode found = JSON.readTree(PolicyJson.write(PARSER.parse(fixture.text())));
    assertThat(Subset.differences(fixture.expected(), found)).isEmpty();
  }

  @Test
  void are_read_from_any_text_without_a_throw() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder("某市规划\n一、发展目标\n");
      for (int k = random.nextInt(120); k >= 0; k--) {
        text.append(MATERIAL.charAt(random.nextInt(MATERIAL.length())));
      }
      assertThatCode(() -> PARSER.parse(text.toString())).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"培育5家企业和", "达到", "“", "(", "2025年", "1", "一", "、", "增长5%", "比2020年"})
  void take_work_in_step_with_the_text(String part) {
    assertThat(Work.isInStep("某市规划\n一、发展目标\n", part, 20_000, PARSER::parse)).isTrue();
  }
}
