package org.policytext.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Unit;

/** What a server would refuse; {@code mvn -Popensearch verify} asks a real one. */
class OpenSearchBulkTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static List<JsonNode> lines(String plan) throws IOException {
    StringBuilder out = new StringBuilder();
    OpenSearchBulk.create().write(plan + ".txt", Plans.read(plan), out);
    assertThat(out).endsWith("\n");
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.toString().split("\n")) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(strings = {"foshan", "linyi", "wuhan", "guangxi", "chongqing"})
  void anActionStandsBeforeEachDocumentAndNoKeyTwice(String plan) throws IOException {
    List<JsonNode> lines = lines(plan);
    PolicyDocument document = Plans.read(plan);
    assertThat(lines).hasSize(2 * (document.tasks().size() + 1));
    Set<String> keys = new HashSet<>();
    for (int at = 0; at < lines.size(); at += 2) {
      JsonNode source = lines.get(at + 1);
      String key = plan + ".txt#" + source.get("id").asText();
      assertThat(lines.get(at).toString()).isEqualTo("{\"index\":{\"_id\":\"" + key + "\"}}");
      assertThat(keys.add(key)).isTrue();
    }
  }

  /** The mapping is strict: a server refuses what it does not name. */
  @ParameterizedTest
  @ValueSource(strings = {"foshan", "linyi", "wuhan", "guangxi", "chongqing"})
  void everyFieldIsInTheMappingWithItsType(String plan) throws IOException {
    JsonNode mapping = JSON.readTree(OpenSearchBulk.template()).at("/template/mappings");
    assertThat(mapping.get("dynamic").asText()).isEqualTo("strict");
    List<JsonNode> lines = lines(plan);
    for (int at = 1; at < lines.size(); at += 2) {
      assertMapped(lines.get(at), mapping.get("properties"));
    }
  }

  private static void assertMapped(JsonNode source, JsonNode properties) {
    for (var field : source.properties()) {
      JsonNode type = properties.get(field.getKey());
      assertThat(type).as(field.getKey()).isNotNull();
      List<JsonNode> values = new ArrayList<>();
      if (field.getValue().isArray()) {
        field.getValue().forEach(values::add);
      } else if (!field.getValue().isNull()) {
        values.add(field.getValue());
      }
      for (JsonNode value : values) {
        switch (type.get("type").asText()) {
          case "nested" -> assertMapped(value, type.get("properties"));
          case "integer" -> assertThat(value.isInt()).isTrue();
          case "double" -> assertThat(value.isNumber()).isTrue();
          case "boolean" -> assertThat(value.isBoolean()).isTrue();
          case "date" -> assertThat(value.asText()).matches("\\d{4}-\\d\\d-\\d\\d");
          default -> assertThat(value.isTextual()).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"foshan", "linyi", "wuhan", "guangxi", "chongqing"})
  void unitsAndTargetsAreAllThere(String plan) throws IOException {
    List<JsonNode> lines = lines(plan);
    List<String> units = new ArrayList<>();
    Set<String> targets = new TreeSet<>();
    for (int at = 1; at < lines.size(); at += 2) {
      lines.get(at).path("units").forEach(unit -> units.add(unit.get("name").asText()));
      lines.get(at).path("targets").forEach(it -> targets.add(it.get("id").asText()));
    }
    PolicyDocument document = Plans.read(plan);
    assertThat(units)
        .containsExactlyElementsOf(
            document.tasks().stream().flatMap(t -> t.units()).map(Unit::name).toList());
    assertThat(targets).hasSameSizeAs(document.targets());
  }

  @Test
  void aTaskHasItsPlanItsUnitsAndItsPlace() throws IOException {
    JsonNode task =
        lines("foshan").stream()
            .filter(line -> line.path("id").asText().equals("2.3.4"))
            .findFirst()
            .orElseThrow();
    assertThat(task.get("region")).extracting(JsonNode::asText).contains("佛山市", "广东省", "广东");
    assertThat(task.get("year"))
        .extracting(JsonNode::asInt)
        .containsExactly(2022, 2023, 2024, 2025);
    assertThat(task.get("cites")).extracting(JsonNode::asText).contains("知识产权强国建设纲要");
    JsonNode unit = task.get("units").get(0);
    assertThat(unit.get("role").asText()).isEqualTo("lead");
    assertThat(unit.get("names"))
        .extracting(JsonNode::asText)
        .contains("市市场监管局", "市知识产权局", "佛山市市场监管局");
    assertThat(unit.get("bodies")).extracting(JsonNode::asText).contains("佛山市市场监督管理局");
    int start = task.get("at").get(0).asInt();
    assertThat(Plans.text("foshan").substring(start)).startsWith("15.构建知识产权金融体系");
  }

  @Test
  void theAnalysisTurnsTraditionalIntoSimplified() throws IOException {
    JsonNode table =
        JSON.readTree(OpenSearchBulk.template())
            .at("/template/settings/analysis/char_filter/simplified/mappings");
    List<String> rows =
        StreamSupport.stream(table.spliterator(), false).map(JsonNode::asText).toList();
    assertThat(rows).contains("國=>国", "權=>权").doesNotHaveDuplicates();
    String name = "佛山市市場監督管理局";
    String simplified = name;
    for (String row : rows) {
      simplified = simplified.replace(row.charAt(0), row.charAt(3));
    }
    assertThat(simplified).isEqualTo(ZhConverterUtil.toSimple(name));
  }

  @Test
  void aLongNameHasAKeyThatServersTake() {
    String key = OpenSearchPlan.key("计划".repeat(200), "1");
    assertThat(key).hasSize(64).isNotEqualTo(OpenSearchPlan.key("计划".repeat(200), "2"));
  }
}
