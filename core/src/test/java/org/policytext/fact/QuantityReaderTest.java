package org.policytext.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.policytext.lexicon.Lexicon;
import org.policytext.text.Passage;
import org.policytext.text.SourceText;

@Tag("mutants")
class QuantityReaderTest {
  private static final TargetWords WORDS = new TargetWords(Lexicon.standard());

  /** What is read of {@code text} from its start, and as what. */
  private static String read(String text) {
    TargetText source = TargetText.of(Passage.of(SourceText.of(text)));
    Quantity read = new QuantityReader(WORDS, source).read(0, text.length());
    if (read == null) {
      return "nothing";
    }
    String upper = read.upper() == null ? "" : "~" + read.upper().toPlainString();
    String behind = read.behind() == null ? "" : " " + read.behind();
    String all = TargetClauseReader.plain(read.value()).toPlainString() + upper + read.unit();
    return text.substring(0, read.end())
        + " = "
        + all
        + (read.times() ? " more" : "")
        + behind.toLowerCase(Locale.ROOT);
  }

  private static void areRead(String rows) {
    assertThat(rows.lines().map(row -> row.split(" = ")[0] + " = " + read(bare(row))))
        .containsExactlyElementsOf(rows.lines().toList());
  }

  private static String bare(String row) {
    return row.split(" = ")[0];
  }

  @Test
  void digits_have_groups_of_thousands_and_one_point() {
    areRead(
        """
        1,500件 = 1,500件 = 1500件
        1,234,567.8元 = 1,234,567.8元 = 1234567.8元
        12,345 = 12,345 = 12345
        1,50件 = 1 = 1
        1,5000件 = 1 = 1
        3.85件 = 3.85件 = 3.85件
        3.件 = 3 = 3
        3. = 3 = 3
        1.2.3件 = 1.2 = 1.2
        1.5,000件 = 1.5 = 1.5
        007家 = 007家 = 7家""");
  }

  @Test
  void han_numerals_are_counted_out() {
    areRead(
        """
        十家 = 十家 = 10家
        十五家 = 十五家 = 15家
        二十家 = 二十家 = 20家
        九十九家 = 九十九家 = 99家
        三百五十家 = 三百五十家 = 350家
        一千零五家 = 一千零五家 = 1005家
        一千〇五家 = 一千〇五家 = 1005家
        两万家 = 两万家 = 20000家
        十万家 = 十万家 = 100000家
        一万二千三百四十五家 = 一万二千三百四十五家 = 12345家
        一亿二千万元 = 一亿二千万元 = 120000000元
        一万亿元 = 一万亿元 = 1000000000000元
        三亿五家 = 三亿五家 = 300000005家
        零家 = nothing
        〇家 = nothing
        亿元 = nothing""");
  }

  @Test
  void multipliers_and_a_few_more_belong_to_the_number() {
    areRead(
        """
        17万件 = 17万件 = 170000件
        1.5万亿元 = 1.5万亿元 = 1500000000000元
        1500余件 = 1500余件 = 1500件 more_than
        20多万件 = 20多万件 = 200000件 more_than
        3万多件 = 3万多件 = 30000件 more_than
        60人/亿元 = 60人/亿元 = 60人/亿元
        60人/公里 = 60人/公里 = 60人/公里
        60人/甲 = 60人 = 60人
        60人/ = 60人 = 60人""");
  }

  @Test
  void a_range_goes_up_and_has_one_unit() {
    areRead(
        """
        10—15个 = 10—15个 = 10~15个
        10——15个 = 10——15个 = 10~15个
        10———15个 = 10 = 10
        10到15个 = 10到15个 = 10~15个
        3个—5个 = 3个—5个 = 3~5个
        1—2万件 = 1—2万件 = 10000~20000件
        1万—2万件 = 1万—2万件 = 10000~20000件
        10%—15% = 10%—15% = 10~15%
        15—10个 = 15 = 15
        10—10个 = 10 = 10
        10家—15个 = 10家 = 10家
        10—15 = 10 = 10
        10—个 = 10 = 10
        10— = 10 = 10""");
  }

  @Test
  void shares_are_told_in_hundredths() {
    areRead(
        """
        85% = 85% = 85%
        百分之十五 = 百分之十五 = 15%
        百分之85 = 百分之85 = 85%
        百分之 = nothing
        百分之甲 = nothing
        三分之一 = 三分之一 = 33.33%
        四分之三 = 四分之三 = 75%
        三分之 = nothing
        三分之甲 = nothing
        一半 = 一半 = 50%
        一半以上 = 一半以上 = 50% at_least
        七成 = 七成 = 70%
        七成以上 = 七成以上 = 70% at_least
        八成的 = 八成 = 80%
        三成果 = 三 = 3""");
  }

  @Test
  void half_is_a_value_of_times_only() {
    areRead(
        """
        半年 = 半年 = 0.5年
        半个月 = 半个月 = 0.5个月
        半家 = nothing
        半 = nothing""");
  }

  @Test
  void doublings_and_times_are_what_comes_on_top() {
    areRead(
        """
        翻番 = 翻番 = 100% more
        翻一番 = 翻一番 = 100% more
        翻两番 = 翻两番 = 300% more
        翻三番 = 翻三番 = 700% more
        翻 = nothing
        翻一 = nothing
        翻身 = nothing
        一倍 = 一倍 = 100% more
        1.5倍 = 1.5倍 = 150% more""");
  }

  @Test
  void words_behind_bind_the_value() {
    areRead(
        """
        500元以上 = 500元以上 = 500元 at_least
        500元以下 = 500元以下 = 500元 at_most
        30天内 = 30天内 = 30天 at_most
        5家内 = 5家 = 5家
        35微克/立方米(μg/m3)以下 = 35微克/立方米(μg/m3)以下 = 35微克/立方米 at_most
        35家(甲)以下 = 35家 = 35家
        35家(3)以下 = 35家 = 35家
        35家以 = 35家 = 35家""");
  }
}
