package org.policytext.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policytext.PolicyParser;

class PolicyDocumentTest {
  private static final String TEXT =
      """
      示例市科技创新行动方案
      一、主要目标
      到2025年，全市发明专利授权量达到1500件。企业研发投入占比达到3%。
      二、重点任务
      （一）完善平台
      1.建设创新平台。建成平台体系。（市科技局牵头，市发展改革局、教育局配合）
      2.培育创新主体。按照《示例省科技创新条例》培育企业。（责任单位：市财政局）
      """;
  private static final PolicyDocument DOCUMENT = PolicyParser.create().parse(TEXT);

  private static Span place(String word) {
    int start = TEXT.indexOf(word);
    return new Span(start, start + word.length());
  }

  @Test
  void findsTheFactsAtAPlaceInnermostFirst() {
    List<Located> found = DOCUMENT.find(place("教育局")).toList();
    assertThat(found.get(0)).isInstanceOf(Unit.class);
    assertThat(((Unit) found.get(0)).name()).isEqualTo("市教育局");
    assertThat(found.get(1)).isInstanceOf(Assignment.class);
    assertThat(found.get(2)).isInstanceOf(Task.class);
    assertThat(found.subList(3, 5)).allMatch(Section.class::isInstance);
    assertThat(((Section) found.get(3)).title()).isEqualTo("完善平台");
  }

  @Test
  void findsACitationAtEachOfItsPlaces() {
    Located found = DOCUMENT.find(place("创新条例")).findFirst().orElseThrow();
    assertThat(found).isInstanceOf(Citation.Mention.class);
    assertThat(((Citation.Mention) found).citation()).isEqualTo(DOCUMENT.citations().get(0));
  }

  @Test
  void findsNothingWhereNothingIs() {
    assertThat(DOCUMENT.find(new Span(TEXT.length(), TEXT.length() + 5))).isEmpty();
  }

  @Test
  void asksForTasksUnitsAndTargets() {
    Task first = DOCUMENT.tasks().get(0);
    assertThat(DOCUMENT.task(first.id())).contains(first);
    assertThat(DOCUMENT.task("9")).isEmpty();
    assertThat(first.units(Role.LEAD)).extracting(Unit::name).containsExactly("市科技局");
    assertThat(DOCUMENT.tasks("市科技局", Role.LEAD)).containsExactly(first);
    assertThat(DOCUMENT.tasks("市科技局", Role.SUPPORT)).isEmpty();
    assertThat(DOCUMENT.tasksIn(DOCUMENT.section("2").orElseThrow())).hasSize(2);
    assertThat(DOCUMENT.units()).hasSize(4);
    for (String name : List.of("全市发明专利授权量", "发明专利授权量", "我市发明专利授权量")) {
      assertThat(DOCUMENT.targets(name)).as(name).hasSize(1);
    }
    assertThat(DOCUMENT.targets("invention-patent-grants")).hasSize(1);
    assertThat(DOCUMENT.targets("专利授权量")).isEmpty();
    assertThat(DOCUMENT.target("t1")).contains(DOCUMENT.targets().get(0));
  }

  @Test
  void walksTheTree() {
    assertThat(DOCUMENT.allSections())
        .extracting(Section::title)
        .containsExactly("主要目标", "重点任务", "完善平台");
    assertThat(DOCUMENT.section("2.1"))
        .hasValueSatisfying(it -> assertThat(it.level()).isEqualTo(2));
  }

  @Test
  void explainsACarriedPrefix() {
    Explanation why = DOCUMENT.explain(DOCUMENT.find(place("教育局")).findFirst().orElseThrow());
    assertThat(why.fact().at().in(TEXT)).isEqualTo("教育局");
    assertThat(why.by()).contains("carried-prefix");
    assertThat(why.steps()).hasSize(1);
    assertThat(why.steps().get(0).part()).isEqualTo("name 市教育局");
    assertThat(why.steps().get(0).at().in(TEXT)).isEqualTo("市");
  }

  @Test
  void explainsAYearOfTheSentenceBefore() {
    Target target = DOCUMENT.targets().get(1);
    Explanation why = DOCUMENT.explain(target);
    assertThat(why.steps()).extracting(Explanation.Step::part).containsExactly("year 2025");
    assertThat(why.steps().get(0).at().in(TEXT)).contains("2025年");
  }

  @Test
  void everyFactCanBeFoundWhereItIs() {
    assertThat(DOCUMENT.facts())
        .allMatch(fact -> DOCUMENT.find(fact.at()).anyMatch(fact::equals))
        .allMatch(fact -> DOCUMENT.explain(fact).fact() == fact);
  }
}
