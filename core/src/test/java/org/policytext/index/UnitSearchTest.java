package org.policytext.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
import org.policytext.model.PolicyDocument;
import org.policytext.model.Role;
import org.policytext.model.Task;
import org.policytext.model.Unit;

/** Every unit that a careful reader finds in the five plans, asked for by its name. */
class UnitSearchTest {
  private static final int ALL = 1000;

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
      for (Role role : Role.values()) {
        String field = role.name().toLowerCase(Locale.ROOT);
        Set<String> expected =
            ids(plan, task -> task.units(role).anyMatch(unit -> unit.name().equals(name)));
        assertThat(tasks(plan, field + ":\"" + name + "\"")).as(field + name).isEqualTo(expected);
      }
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

  private static Set<String> tasks(String plan, String query) throws IOException {
    return index.search(query + " document:" + plan, ALL).hits().stream()
        .map(Hit::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(String plan) {
    return Plans.read(plan).tasks().stream()
        .flatMap(Task::units)
        .map(Unit::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> withName(String plan, String name) {
    return ids(plan, task -> task.units().anyMatch(unit -> unit.name().equals(name)));
  }

  private static Set<String> withBody(String plan, String name) {
    PolicyDocument document = Plans.read(plan);
    List<String> bodies =
        document.tasks().stream()
            .flatMap(Task::units)
            .filter(unit -> unit.name().equals(name))
            .flatMap(unit -> unit.canonical().stream())
            .toList();
    return ids(
        plan,
        task ->
            task.units()
                .anyMatch(
                    unit ->
                        unit.name().equals(name)
                            || unit.canonical().filter(bodies::contains).isPresent()));
  }

  private static Set<String> ids(String plan, Predicate<Task> wanted) {
    return Plans.read(plan).tasks().stream()
        .filter(wanted)
        .map(Task::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
