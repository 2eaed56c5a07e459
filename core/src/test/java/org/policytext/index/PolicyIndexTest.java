package org.policytext.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytext.PolicyParser;
import org.policytext.model.Target;

class PolicyIndexTest {
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

  private static List<String> found(String query) throws IOException {
    return index.search(query, ALL).hits().stream()
        .map(hit -> hit.document() + "#" + hit.id())
        .toList();
  }

  @Test
  void conditionsNarrowWords() throws IOException {
    assertThat(found("质押融资 lead:市市场监管局 year>=2025 document:wuhan"))
        .isNotEmpty()
        .allMatch(place -> place.startsWith("wuhan#"));
    assertThat(found("质押融资 lead:市公安局")).isEmpty();
  }

  @Test
  void anIndicatorAloneFindsTargets() throws IOException {
    SearchResult result = index.search("indicator:\"质押融资金额\">=10亿", ALL);
    assertThat(result.hits())
        .extracting(Hit::document)
        .containsExactlyInAnyOrder("foshan", "wuhan", "guangxi");
    assertThat(index.search("indicator:质押融资金额>=20亿元", ALL).hits())
        .extracting(Hit::document)
        .containsExactlyInAnyOrder("foshan", "wuhan");
    assertThat(found("indicator:质押融资金额>=20亿件")).isEmpty();
    assertThat(found("indicator:质押融资金额<1亿")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"发明专利授权量", "全市发明专利授权数", "发明专利授权数", "invention-patent-grants", "發明專利授權量"})
  void anIndicatorIsFoundUnderAllItsNamesAndWithoutTheRegionBeforeIt(String name, @TempDir Path own)
      throws IOException {
    String text = "一、主要目标\n到2025年，我市发明专利授权量达到1500件。\n二、重点任务\n1.建设平台。建成平台。\n";
    try (PolicyIndexWriter writer = PolicyIndexWriter.open(own)) {
      writer.add("own", "", PolicyParser.create().parse(text));
    }
    try (PolicyIndex plans = PolicyIndex.open(own)) {
      assertThat(plans.search("indicator:" + name + ">=1500件", 1).total()).isOne();
      assertThat(plans.search("indicator:专利维持年限", 1).total()).isZero();
    }
  }

  @Test
  void withWordsAnIndicatorFindsTheTasksOfSuchPlansAndShowsTheTargets() throws IOException {
    List<Hit> hits = index.search("质押融资 indicator:\"质押融资金额\">=10亿", ALL).hits();
    assertThat(hits).extracting(Hit::document).contains("foshan", "wuhan").doesNotContain("linyi");
    assertThat(hits.get(0).targets()).extracting(Target::raw).isNotEmpty();
  }

  @Test
  void aTargetWithinATaskCountsForThatTask() throws IOException {
    assertThat(found("indicator:发明专利申请量 kind:task")).containsExactly("guangxi#2.2.1");
  }

  @Test
  void yearsAreThoseOfThePlanOrOfTheTarget() throws IOException {
    assertThat(found("year:2016")).hasSize(19).allMatch(place -> place.startsWith("guangxi#"));
    assertThat(found("year:[2023 TO 2024] document:linyi")).hasSize(25);
    assertThat(found("year<2016")).allMatch(place -> place.startsWith("guangxi#"));
    assertThat(found("year:2023 kind:target")).isNotEmpty();
  }

  @Test
  void tasksAreFoundByWhatTheirPlanCites() throws IOException {
    assertThat(found("cites:《国务院办公厅关于印发政府机关使用正版软件管理办法的通知》")).containsExactly("guangxi#2.4.3");
    assertThat(found("cites:《知识产权强国建设纲要》"))
        .hasSize(29 + 17)
        .noneMatch(place -> place.startsWith("linyi#"));
    assertThat(found("cites:《“十四五”国家知识产权保护和运用规划》")).hasSize(29);
    assertThat(found("cites:国知发运字〔2022〕33号")).hasSize(29);
  }

  @Test
  void issuersAreFoundByAPartOfTheirName() throws IOException {
    assertThat(found("issuer:临沂市人民政府")).hasSize(25);
  }

  @Test
  void tasksLikeATaskAreFound() throws IOException {
    List<String> alike = found("like:foshan#2.3.4");
    assertThat(alike).doesNotContain("foshan#2.3.4").first().isEqualTo("guangxi#2.1.4");
    assertThat(alike.subList(0, 5)).contains("wuhan#2.4.4");
    assertThat(found("like:foshan#2.3.4 document:linyi")).first().isIn("linyi#4.3", "linyi#4.4");
  }

  @Test
  void phrasesAreFoundAsTheyStand() throws IOException {
    assertThat(found("\"入园惠企\"")).containsExactly("foshan#2.3.4");
    assertThat(found("\"押融资\"")).contains("foshan#2.3.4");
    assertThat(found("\"融资质押\"")).isEmpty();
    assertThat(found("\"质押 保险\"~12")).contains("linyi#4.4");
  }

  @Test
  void aWrongCharacterIsForgivenWhereAskedFor() throws IOException {
    assertThat(found("知识产权证卷化~1")).contains("foshan#2.3.4", "linyi#4.3");
    assertThat(found("unit:市科枝局~1")).isNotEmpty().isEqualTo(found("unit:\"市科技局\""));
  }

  @Test
  void namesAreFoundByPatterns() throws IOException {
    assertThat(found("lead:市农业* document:wuhan")).containsExactly("wuhan#2.2.4");
    assertThat(found("unit:*海关 document:linyi")).containsExactly("linyi#2.3");
    assertThat(found("RCEP*")).contains("linyi#5.4");
  }

  @Test
  void conditionsCombine() throws IOException {
    assertThat(found("(lead:市版权局 OR lead:市公安局) document:wuhan")).hasSize(3);
    assertThat(found("document:foshan -unit:\"各区人民政府\"")).hasSize(5);
    assertThat(found("document:foshan NOT support:(\"各区人民政府\" OR 市民政局)")).hasSize(5);
    assertThat(found("lead:市公安局^2 OR lead:市版权局")).hasSize(3);
    assertThat(found("*:*")).hasSize(29 + 25 + 24 + 19 + 17);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "质押融资 lead:市市场监管局",
        "“入园惠企”",
        "cites:《知识产权强国建设纲要(2021—2035年)》",
        "indicator:\"质押融资金额\">=10亿",
        "海外知识产权纠纷应对指导 unit:市贸促会"
      })
  void traditionalScriptAndFullWidthFindTheSame(String query) throws IOException {
    String traditional = ZhConverterUtil.toTraditional(query);
    String wide = traditional.replace(":", "：").replace(">=", "＞＝").replace("10", "１０");
    assertThat(found(traditional)).isNotEmpty().isEqualTo(found(query));
    assertThat(found(wide)).isEqualTo(found(query));
  }

  @Test
  void titlesRankBeforeTexts() throws IOException {
    assertThat(found("软件正版化")).first().isEqualTo("guangxi#2.4.3");
    assertThat(found("专利导航")).first().isIn("foshan#2.3.2", "wuhan#2.4.5");
  }

  @Test
  void facetsCountAllMatches() throws IOException {
    SearchResult result = index.search("document:foshan", 1);
    assertThat(result.total()).isEqualTo(29);
    assertThat(result.facets())
        .extracting(Facet::name)
        .containsExactly("unit", "role", "region", "year", "indicator");
    Facet.Count most = result.facets().get(0).counts().get(0);
    assertThat(most).isEqualTo(new Facet.Count("市市场监管局(市知识产权局)", 29));
    assertThat(result.facets().get(3).counts()).extracting(Facet.Count::value).contains("2023");
  }

  @Test
  void snippetsShowTheWordsAndPlacesTheTask() throws IOException {
    Hit hit = index.search("证券化 document:foshan", 1).hits().get(0);
    assertThat(hit.snippet().marked("[", "]")).contains("[证券化]");
    assertThat(hit.snippet().text().length()).isLessThan(130);
    assertThat(hit.at().length()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "'质押 leed:x', 4, unknown field leed",
    "'lead:', 6, a value is missing",
    "'质押 \"融资', 4, the quote is not closed",
    "'(质押 OR', 7, the query ends too early",
    "'质押 )', 4, unexpected )",
    "'AND 质押', 1, unexpected AND",
    "'year:二零', 6, no number",
    "'year>=', 7, a number is missing",
    "'lead>3', 5, lead has no number",
    "'lead:市科技局>3', 10, lead has no number",
    "'indicator:金额>=很多', 11, no number",
    "'like:foshan#9.9', 6, no task foshan#9.9",
    "'kind:plan', 6, kind is task or target",
    "'a:b', 1, unknown field a",
    "'/质.*/', 1, regular expressions",
    "'region:[a TO b]', 1, only year has ranges",
    "'   ', 1, nothing is asked for",
    "'融资 \"质押\"~-3', 8, a distance is wanted",
    "'质押^x', 5, ",
    "'\\', 2, ",
  })
  void badSyntaxIsToldWithItsPlace(String query, int column, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> index.search(query, 10))
        .withMessageStartingWith("query:1:" + column + ": ")
        .withMessageContaining(message == null ? "" : message)
        .withMessageContaining("\n" + query + "\n")
        .withMessageEndingWith("^");
  }

  @ParameterizedTest
  @ValueSource(strings = {"质押融资 ", "like:foshan#2.1.1 ", "*?a", "(", "-", "知a"})
  void noQueryIsTooMuch(String part) throws IOException {
    for (int times : List.of(30, 300, 30_000)) {
      try {
        index.search(part.repeat(times), 1);
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageStartingWith("query:1:");
      }
    }
  }

  @Test
  void wrongArgumentsAreNamed() {
    assertThatNullPointerException().isThrownBy(() -> index.search(null, 1)).withMessage("query");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> index.search("x", 0))
        .withMessage("limit: 0");
  }
}
