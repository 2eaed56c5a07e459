package org.policytext.fact;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.policytext.fact.UnitClassifier.Kind;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.Region;
import org.policytext.lexicon.lookup.UnitNames;

/** Names, and which body, level and region they tell of in a plan. */
@Tag("mutants")
class UnitClassifierTest {
  private static final UnitNames UNITS = new UnitNames(Lexicon.standard());
  private static final UnitClassifier.Words WORDS = UnitClassifier.Words.of(Lexicon.standard());

  /** The plan is of {@code home}, or national where that is empty. */
  private static void areKnown(String home, String rows) {
    Optional<Region> region =
        home.isEmpty()
            ? Optional.empty()
            : Optional.of(UNITS.regionAt(home, 0, home.length()).value());
    UnitClassifier classifier = new UnitClassifier(UNITS, WORDS, region);
    Rows.areRead(rows, name -> printed(classifier.known(name).kind()));
  }

  private static String printed(Kind kind) {
    String level = kind.level().map(each -> each.name().toLowerCase(Locale.ROOT)).orElse("-");
    return kind.canonical().orElse("-") + " " + level + " " + kind.region().orElse("-");
  }

  @Test
  void in_the_plan_of_a_city_the_city_is_its_own() {
    areKnown(
        "佛山市",
        """
        市市场监管局 = 市场监督管理局 prefectural 佛山市
        市市场监管局(市知识产权局) = 市场监督管理局 prefectural 佛山市
        省财政厅 = 财政厅 provincial -
        区教育局 = 教育局 county -
        财政局 = 财政局 - -
        发展改革委 = 发展和改革委员会 - -
        国务院有关部门 = 有关部门 national -
        各有关区人民政府 = 人民政府 county -
        市 = - - -
        某某公司 = - - -""");
  }

  @Test
  void a_municipality_is_a_province() {
    areKnown(
        "重庆市",
        """
        市教委 = 教育委员会 provincial 重庆市
        区教委 = 教育委员会 county -""");
  }

  @Test
  void in_the_plan_of_a_province_a_city_is_any() {
    areKnown(
        "广东省",
        """
        省教育厅 = 教育厅 provincial 广东省
        市教育局 = 教育局 prefectural -""");
    areKnown("广西壮族自治区", "自治区教育厅 = 教育厅 provincial 广西壮族自治区");
  }

  @Test
  void in_a_national_plan_a_short_name_is_a_ministry() {
    areKnown(
        "",
        """
        教育部 = 教育部 national -
        发展改革委 = 国家发展和改革委员会 national -
        市教育局 = 教育局 prefectural -""");
  }

  @Test
  void many_of_a_level_have_no_region() {
    areKnown(
        "佛山市",
        """
        各区人民政府 = 人民政府 county -
        各县级市人民政府 = 人民政府 county -
        各市教育局 = 教育局 prefectural -
        各有关部门 = 有关部门 - -
        各行业协会 = 行业协会 - -""");
  }

  @Test
  void a_region_is_named_before_or_within() {
    areKnown(
        "佛山市",
        """
        顺德区人民政府 = 人民政府 county 顺德区
        顺德区 = - county 顺德区
        广东证监局 = 中国证券监督管理委员会监管局 provincial 广东省
        佛山海关 = 海关 prefectural 佛山市
        人行武汉分行营管部 = 中国人民银行分行营业管理部 prefectural 武汉市
        人行重庆市分行 = 中国人民银行分行 provincial 重庆市
        国家税务总局佛山市税务局 = 税务局 prefectural 佛山市
        国家税务总局 = 国家税务总局 national -""");
  }
}
