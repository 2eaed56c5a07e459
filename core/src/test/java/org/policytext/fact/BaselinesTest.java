package org.policytext.fact;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.policytext.fact.Baselines.Found;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Baseline;

/** Heads, and behind {@code | } what is cut off their end with the year that it names. */
@Tag("mutants")
class BaselinesTest {
  private static void areCut(String rows) {
    TargetWords words = new TargetWords(Lexicon.standard());
    YearReader years = new YearReader(words, Optional.empty(), Optional.empty());
    Rows.areRead(rows, head -> cut(TargetText.of(Rows.passage(head)), years, words));
  }

  private static String cut(TargetText head, YearReader years, TargetWords words) {
    String text = head.text();
    YearMentions mentions = new YearMentions(years.read(head));
    Found found = new Baselines(words, head, mentions).strip(0, text.length());
    String baseline = found.baseline().map(BaselinesTest::printed).orElse("");
    return text.substring(0, found.headEnd()) + baseline;
  }

  private static String printed(Baseline baseline) {
    return " | " + baseline.text() + baseline.year().map(year -> " " + year).orElse("");
  }

  @Test
  void a_year_or_what_stands_for_one_is_compared_with() {
    areCut(
        """
        专利申请量比2020年 = 专利申请量 | 比2020年 2020
        专利申请量比“十二五”时期 = 专利申请量 | 比“十二五”时期 2015
        专利申请量较上年 = 专利申请量 | 较上年
        专利申请量比全国 = 专利申请量 | 比全国
        比2020年 =  | 比2020年 2020
        专利申请量比 = 专利申请量比
        专利申请量比武2020年 = 专利申请量比武2020年""");
  }

  @Test
  void a_number_is_counted_from() {
    areCut(
        """
        质押金额由100亿元 = 质押金额 | 由100亿元
        授权量从2020年 = 授权量 | 从2020年 2020
        从业人员 = 从业人员""");
  }

  @Test
  void shares_ratios_and_what_is_quoted_are_no_baselines() {
    areCut(
        """
        增加值占比2020年 = 增加值占比2020年
        增加值比重 = 增加值比重
        较大城市2020年 = 较大城市2020年
        评选“比2020年” = 评选“比2020年”""");
  }

  @Test
  void a_baseline_has_up_to_24_characters() {
    areCut(
        """
        授权量比2020年全省各市各县各区各镇平均水平还要再多 = 授权量 | 比2020年全省各市各县各区各镇平均水平还要再多 2020
        授权量比2020年全省各市各县各区各镇平均水平还要再多些 = 授权量比2020年全省各市各县各区各镇平均水平还要再多些""");
  }
}
