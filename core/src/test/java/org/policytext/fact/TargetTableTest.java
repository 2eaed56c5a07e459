package org.policytext.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Comparison;
import org.policytext.model.Period;
import org.policytext.model.Span;

/** Tables of a plan of 2021 to 2025; behind {@code = } what a line states. */
@Tag("mutants")
class TargetTableTest {
  private static void states(String rows) {
    TargetWords words = new TargetWords(Lexicon.standard());
    TargetTable table = new TargetTable(words, Optional.of(new Period(2021, 2025, new Span(0, 0))));
    List<String> given = rows.lines().toList();
    String text = String.join("\n", given.stream().map(row -> row.split(" = ")[0]).toList());
    var lines = Rows.lines(text);
    List<String> read = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<TargetDraft> draft =
          table.read(lines.get(i), lines.stream().skip(i + 1).findFirst());
      String line = lines.get(i).text();
      read.add(draft.map(found -> line + " = " + printed(found)).orElse(line));
    }
    assertThat(read).isEqualTo(given);
  }

  private static String printed(TargetDraft draft) {
    String years =
        draft.years().from().map(from -> from + "~").orElse("")
            + draft.years().year().map(String::valueOf).orElse("");
    return draft.indicator()
        + " "
        + draft.comparator().sign()
        + draft.bound().map(Comparison::sign).orElse("")
        + " "
        + draft.value()
        + draft.unit()
        + " "
        + years
        + draft.rate().map(rate -> " " + rate.name().toLowerCase(Locale.ROOT)).orElse("")
        + draft.binding().map(binding -> " " + binding.name().toLowerCase(Locale.ROOT)).orElse("");
  }

  @Test
  void a_row_states_the_value_in_the_column_of_the_last_year() {
    states(
        """
        指标 单位 2020年 2025年 属性
        专利授权量 件 1200 1500 预期性 = 专利授权量 = 1500件 2025 expected
        创新指数 72 88 = 创新指数 = 88 2025
        三列都有 1 2 3""");
    states(
        """
        2025年 2020年
        专利量 20 10 = 专利量 = 20 2025""");
    states(
        """
        指标 1999年 2025年
        专利量 10 20 = 专利量 = 20 2025""");
    states(
        """
        指标 202年 2025年
        专利量 10 20""");
  }

  @Test
  void signs_and_words_at_a_value_compare() {
    states(
        """
        指标 单位 2020年 2025年
        单位能耗 吨 0.5 <=0.4 约束性 = 单位能耗 <= 0.4吨 2025 binding
        优良率 % 80 >85 = 优良率 > 85% 2025
        达标率 % 90 >=95 = 达标率 >= 95% 2025
        参保率 % 90 超95 = 参保率 > 95% 2025
        平均时长 天 5 <3 = 平均时长 < 3天 2025
        覆盖率 % 80 ≥90 = 覆盖率 >= 90% 2025
        淘汰率 % 10 ≤5 = 淘汰率 <= 5% 2025
        留存率 % 30 50以上 = 留存率 >= 50% 2025
        等候时长 天 9 8以内 = 等候时长 <= 8天 2025
        办理时长 天 9 8以下 = 办理时长 <= 8天 2025""");
  }

  @Test
  void values_in_brackets_are_sums_and_others_of_each_year() {
    states(
        """
        指标 单位 2020年 2025年
        新增就业 万人 〔50〕 〔60〕 = 新增就业 = 600000人 2021~2025 cumulative
        新增专利 件 — [600] = 新增专利 = 600件 2021~2025 cumulative
        研发投入 亿元 100 每年20 = 研发投入 = 2000000000元 2021~2025 annual""");
  }

  @Test
  void a_column_of_growth_counts_where_the_year_has_no_value() {
    states(
        """
        指标 2020年 2025年 年均增长
        产值(亿元) 100 160 10 = 产值 = 16000000000元 2025
        工业产值 — — 7 = 工业产值 increase 7% 2021~2025 annual
        农业产值 — — >5 = 农业产值 increase> 5% 2021~2025 annual
        林业产值 — — —""");
    states(
        """
        年均增速
        指标 2020年 2025年
        专利量 10 20 5 = 专利量 = 20 2025""");
  }

  @Test
  void a_name_may_stand_on_the_line_above_its_values() {
    states(
        """
        指标 2020年 2025年
        每万人口高价值发明专利
        (件) 5 12 = 每万人口高价值发明专利 = 12件 2025""");
  }

  @Test
  void numbers_and_groups_are_no_part_of_a_name() {
    states(
        """
        序号 指标 2025年
        经济 1 制造业增加值 10 = 制造业增加值 = 10 2025
        2 农业增加值 20 = 农业增加值 = 20 2025""");
  }

  @Test
  void a_table_begins_with_a_header_and_ends_with_a_sentence_or_a_note() {
    states(
        """
        指标 目标值
        专利量 10
        2020年,2025年 指标
        专利量 10 20
        2020年 2025年
        专利量(件) 1 2 = 专利量 = 2件 2025
        此表说明情况。
        专利量(件) 1 2""");
    states(
        """
        指标 2020年 2025年
        专利量 10 20 = 专利量 = 20 2025
        注:带〔〕的为累计值 1 2
        专利量 10 20""");
  }
}
