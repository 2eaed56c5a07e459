package org.policytext.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytext.model.Task;
import org.policytext.model.Unit;

/** Every unit that a careful reader finds in the five plans, asked for by its name. */
class UnitSearchTest {
  private static final int ALL = 1000;

  private static final List<String> ROLES =
      List.of("lead", "support", "responsible", "impliedSupport");

  @TempDir static Path folder;
  private static PolicyIndex index;

  @BeforeAll
  static void indexPlans() throws IOException {
    index = Plans.index(folder, PolicyAnalyzer::create);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  /** Foshan prints 108 mentions; a remark implies 23 more. Guangxi names no unit. */
  @ParameterizedTest
  @CsvSource({
    "foshan, 31, 131",
    "linyi, 21, 77",
    "wuhan, 31, 114",
    "guangxi, 0, 0",
    "chongqing, 38, 131"
  })
  void allMentionsAreFoundByTheirNames(String plan, int names, int mentions) throws IOException {
    assertThat(names(plan)).hasSize(names);
    long found = 0;
    for (String name : names(plan)) {
      for (String role : List.of("lead", "support", "responsible")) {
        String query = role + ":\"" + name + "\" document:" + plan;
        found += index.search(query, 1).total();
      }
    }
    assertThat(found).isEqualTo(mentions);
    assertThat(index.search("unit:* document:" + plan, 1).total() > 0).isEqualTo(names > 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"foshan", "linyi", "wuhan", "chongqing"})
  void eachUnitNameFindsExactlyItsTasks(String plan) throws IOException {
    for (String name : names(plan)) {
      assertThat(tasks(plan, "unit:\"" + name + "\"")).as(name).isEqualTo(withName(plan, name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"foshan", "linyi", "wuhan", "chongqing"})
  void eachUnitNameInTraditionalScriptFindsExactlyItsTasks(String plan) throws IOException {
    for (String name : names(plan)) {
      String traditional = ZhConverterUtil.toTraditional(name);
      assertThat(tasks(plan, "unit:“" + traditional + "”"))
          .as(traditional)
          .isEqualTo(withName(plan, name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"foshan", "linyi", "wuhan", "chongqing"})
  void eachUnitNameWithoutQuotesFindsTheTasksOfTheBody(String plan) throws IOException {
    for (String name : names(plan)) {
      if (name.indexOf('(') < 0) {
        assertThat(tasks(plan, "unit:" + name)).as(name).isEqualTo(withBody(plan, name));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"foshan", "linyi", "wuhan", "chongqing"})
  void eachUnitNameFindsExactlyTheTasksOfItsRole(String plan) throws IOException {
    for (String name : names(plan)) {
      for (String role : List.of("lead", "responsible")) {
        Set<String> expected = titles(plan, task -> units(task, role).contains(name));
        assertThat(tasks(plan, role + ":\"" + name + "\"")).as(role + name).isEqualTo(expected);
      }
      Set<String> supported =
          titles(
              plan,
              task ->
                  units(task, "support").contains(name)
                      || units(task, "impliedSupport").contains(name));
      assertThat(tasks(plan, "support:\"" + name + "\"")).as(name).isEqualTo(supported);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "foshan, 市知识产权局, 市市场监管局(市知识产权局)",
    "foshan, 佛山市科技局, 市科技局",
    "foshan, 市发改委, 市发展改革局",
    "foshan, 发改委, 市发展改革局",
    "foshan, 市市场监督管理局, 市市场监管局(市知识产权局)",
    "wuhan, 市发展和改革委员会, 市发改委",
    "wuhan, 武汉市發改委, 市发改委",
    "linyi, 市市场监督管理局, 市市场监管局",
  })
  void aliasesShortFormsAndFullNamesFindTheUnit(String plan, String asked, String name)
      throws IOException {
    assertThat(tasks(plan, "unit:" + asked)).isNotEmpty().isEqualTo(withName(plan, name));
  }

  /** Titles of the tasks found in one plan. */
  private static Set<String> tasks(String plan, String query) throws IOException {
    return index.search(query + " document:" + plan, ALL).hits().stream()
        .map(Hit::title)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(String plan) {
    Set<String> names = new TreeSet<>();
    Plans.gold(plan)
        .get("tasks")
        .forEach(task -> ROLES.forEach(role -> names.addAll(units(task, role))));
    return names;
  }

  private static Set<String> withName(String plan, String name) {
    return titles(plan, task -> ROLES.stream().anyMatch(role -> units(task, role).contains(name)));
  }

  /** As the reader found them, and as the lexicon says which names mean one body. */
  private static Set<String> withBody(String plan, String name) {
    List<Unit> units = Plans.read(plan).tasks().stream().flatMap(Task::units).toList();
    Set<String> bodies =
        units.stream()
            .filter(unit -> unit.name().equals(name))
            .flatMap(unit -> unit.canonical().stream())
            .collect(Collectors.toSet());
    Set<String> titles = withName(plan, name);
    units.stream()
        .filter(unit -> unit.canonical().filter(bodies::contains).isPresent())
        .map(Unit::name)
        .distinct()
        .forEach(other -> titles.addAll(withName(plan, other)));
    return titles;
  }

  private static Set<String> titles(String plan, Predicate<JsonNode> wanted) {
    Set<String> titles = new TreeSet<>();
    for (JsonNode task : Plans.gold(plan).get("tasks")) {
      if (wanted.test(task)) {
        titles.add(task.get("title").asText());
      }
    }
    return titles;
  }

  private static Set<String> units(JsonNode task, String role) {
    Set<String> names = new TreeSet<>();
    task.get(role).forEach(name -> names.add(name.asText()));
    return names;
  }
}
