package org.policytext.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps of the README, then questions to the server. */
@Tag("opensearch")
class BulkInServerTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path PLANS =
      Path.of("../../../fixtures/src/main/resources/org/policytext/fixtures/documents");
  private static final List<String> NAMES =
      List.of("foshan", "linyi", "wuhan", "guangxi", "chongqing");
  private static final List<String> ROLES =
      List.of("lead", "support", "responsible", "impliedSupport");

  @TempDir static Path temp;
  private static Server server;

  @BeforeAll
  static void load() throws Exception {
    server = new Server(temp.resolve("server"));
    convert();
    String template = Files.readString(temp.resolve("out/opensearch-template.json"));
    server.send("PUT", "/_index_template/policytext", template);
    JsonNode loaded = bulk();
    assertThat(loaded.get("errors").asBoolean()).as(loaded.toString()).isFalse();
  }

  private static JsonNode bulk() throws Exception {
    String lines = Files.readString(temp.resolve("out/opensearch-bulk.ndjson"));
    return server.send("POST", "/policytext/_bulk?refresh=true", lines);
  }

  private static void convert() throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", "../../target/policytext.jar", "convert"));
    NAMES.forEach(name -> command.add(PLANS.resolve(name + ".txt").toString()));
    command.addAll(List.of("--format", "opensearch-bulk", "--out", temp.resolve("out").toString()));
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void allTasksAndPlansAreThereAlsoAfterASecondLoad() throws Exception {
    assertThat(found("{\"match_all\": {}}")).hasSize(29 + 25 + 24 + 19 + 17 + NAMES.size());
    bulk();
    assertThat(found("{\"match_all\": {}}")).hasSize(29 + 25 + 24 + 19 + 17 + NAMES.size());
  }

  @Test
  void aFieldThatTheMappingDoesNotNameIsRefused() throws Exception {
    String lines = "{\"index\":{\"_id\":\"x\"}}\n{\"kind\":\"task\",\"leed\":\"x\"}\n";
    JsonNode answer = server.send("POST", "/policytext/_bulk", lines);
    assertThat(answer.get("errors").asBoolean()).isTrue();
    assertThat(answer.toString()).contains("strict_dynamic_mapping_exception");
  }

  /** Every unit that a careful reader found, in both scripts: exactly its tasks. */
  @ParameterizedTest
  @ValueSource(strings = {"foshan", "linyi", "wuhan", "guangxi", "chongqing"})
  void eachUnitNameFindsExactlyItsTasks(String plan) throws Exception {
    for (Map.Entry<String, Set<String>> unit : unitsOf(plan).entrySet()) {
      String name = unit.getKey();
      assertThat(tasksWith("names", name, plan)).as(name).isEqualTo(unit.getValue());
      String traditional = ZhConverterUtil.toTraditional(name);
      assertThat(tasksWith("names", traditional, plan)).as(name).isEqualTo(unit.getValue());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "佛山市科技局, foshan, 市科技局",
    "市知識產權局, foshan, 市市场监管局(市知识产权局)",
    "市市場監管局（市知識產權局）, foshan, 市市场监管局(市知识产权局)",
  })
  void anotherNameFindsTheUnit(String asked, String plan, String name) throws Exception {
    assertThat(tasksWith("names", asked, plan)).isNotEmpty().isEqualTo(unitsOf(plan).get(name));
  }

  @Test
  void aBodyFindsWhatItsShortFormsNameInAllPlans() throws Exception {
    Set<String> expected = new TreeSet<>(unitsOf("wuhan").get("市发改委"));
    assertThat(tasksWith("bodies", "市發展和改革委員會", "wuhan")).isEqualTo(expected);
    Set<String> all = new TreeSet<>(expected);
    all.addAll(unitsOf("foshan").get("市发展改革局"));
    assertThat(titles(unit("bodies", "发展和改革委员会"))).containsAll(all);
  }

  @Test
  void roleAndUnitMustBeOfOneUnit() throws Exception {
    String lead = unit("names", "市科技局").replace("]", ", {\"term\": {\"units.role\": \"lead\"}}]");
    Set<String> expected = new TreeSet<>();
    for (String plan : NAMES) {
      for (JsonNode task : gold(plan)) {
        task.get("lead")
            .forEach(
                name -> {
                  if (name.asText().equals("市科技局")) {
                    expected.add(task.get("title").asText());
                  }
                });
      }
    }
    assertThat(titles(lead)).isNotEmpty().isEqualTo(expected);
  }

  @Test
  void targetsAreComparedWithNumbers() throws Exception {
    String query =
        """
        {"nested": {"path": "targets", "query": {"bool": {"filter": [
          {"match": {"targets.indicator.words":
            {"query": "質押融資金額", "minimum_should_match": "80%%"}}},
          {"range": {"targets.value": {"gte": %s}}}, {"term": {"targets.unit": "元"}}]}}}}
        """;
    assertThat(documents(query.formatted("1000000000")))
        .containsExactly("foshan.txt", "guangxi.txt", "wuhan.txt");
    assertThat(documents(query.formatted("2000000000"))).containsExactly("foshan.txt", "wuhan.txt");
  }

  @Test
  void anIndicatorIsFoundByItsCanonicalName() throws Exception {
    String query =
        """
        {"nested": {"path": "targets", "query":
          {"term": {"targets.canonicalIndicator": "ip-pledge-financing"}}}}
        """;
    assertThat(documents(query)).contains("guangxi.txt", "wuhan.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"term\": {\"cites\": \"《知識產權強國建設綱要(2021—2035年)》\"}}",
        "{\"term\": {\"cites\": \"《知识产权强国建设纲要》\"}}",
      })
  void citedTitlesAreFound(String query) throws Exception {
    assertThat(documents(query)).isNotEmpty().doesNotContain("linyi.txt").contains("foshan.txt");
  }

  @Test
  void regionYearAndIssuerNarrow() throws Exception {
    assertThat(documents("{\"term\": {\"region\": \"廣東\"}}")).containsExactly("foshan.txt");
    assertThat(documents("{\"term\": {\"year\": 2016}}")).containsExactly("guangxi.txt");
    assertThat(documents("{\"match_phrase\": {\"issuer\": \"臨沂市人民政府\"}}"))
        .containsExactly("linyi.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"質押融資入園惠企", "质押融资“入园惠企”"})
  void wordsFindTasksInBothScripts(String words) throws Exception {
    String query = "{\"multi_match\": {\"query\": \"%s\", \"fields\": [\"title^3\", \"text\"]}}";
    assertThat(found(query.formatted(words)).get(0).get("_id").asText())
        .isEqualTo("foshan.txt#2.3.4");
  }

  @Test
  void unitsAreCounted() throws Exception {
    String body =
        """
        {"size": 0, "query": {"term": {"document": "foshan.txt"}}, "aggs": {"units": {
          "nested": {"path": "units"}, "aggs": {"name": {"terms": {"field": "units.name"}}}}}}
        """;
    JsonNode answer = server.send("POST", "/policytext/_search", body);
    JsonNode most = answer.at("/aggregations/units/name/buckets/0");
    assertThat(most.get("key").asText()).isEqualTo("市市场监管局(市知识产权局)");
    assertThat(most.get("doc_count").asInt()).isEqualTo(29);
  }

  private static String unit(String field, String name) {
    String query =
        "{\"nested\": {\"path\": \"units\", \"query\": {\"bool\": {\"filter\":"
            + " [{\"term\": {\"units.%s\": \"%s\"}}]}}}}";
    return query.formatted(field, name);
  }

  private static Set<String> tasksWith(String field, String name, String plan) throws Exception {
    String query = "{\"bool\": {\"filter\": [%s, {\"term\": {\"document\": \"%s.txt\"}}]}}";
    return titles(query.formatted(unit(field, name), plan));
  }

  private static Set<String> titles(String query) throws Exception {
    Set<String> titles = new TreeSet<>();
    found(query).forEach(hit -> titles.add(hit.at("/_source/title").asText()));
    return titles;
  }

  private static Set<String> documents(String query) throws Exception {
    Set<String> documents = new TreeSet<>();
    found(query).forEach(hit -> documents.add(hit.at("/_source/document").asText()));
    return documents;
  }

  private static List<JsonNode> found(String query) throws Exception {
    String body = "{\"size\": 1000, \"query\": " + query + "}";
    JsonNode answer = server.send("POST", "/policytext/_search", body);
    List<JsonNode> hits = new ArrayList<>();
    answer.at("/hits/hits").forEach(hits::add);
    return hits;
  }

  /** Gives the titles of the tasks that name each unit, as a careful reader found them. */
  private static Map<String, Set<String>> unitsOf(String plan) throws IOException {
    Map<String, Set<String>> units = new TreeMap<>();
    for (JsonNode task : gold(plan)) {
      for (String role : ROLES) {
        for (JsonNode name : task.get(role)) {
          units
              .computeIfAbsent(name.asText(), unit -> new TreeSet<>())
              .add(task.get("title").asText());
        }
      }
    }
    return units;
  }

  private static JsonNode gold(String plan) throws IOException {
    return JSON.readTree(PLANS.resolve(plan + ".json").toFile()).get("tasks");
  }
}
