package org.policytext.fact;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.policytext.lexicon.Lexicon;

/** Lists of nouns, and the nouns written out. */
@Tag("mutants")
class TargetNounsTest {
  private static void areWrittenOut(int values, String rows) {
    Lexicon lexicon = Lexicon.standard();
    TargetNouns nouns = new TargetNouns(lexicon, new TargetWords(lexicon));
    Rows.areRead(rows, list -> String.join(" ", nouns.of(list, values)));
  }

  @Test
  void nouns_share_a_value_their_end_and_their_beginning() {
    areWrittenOut(
        1,
        """
        花生种植、收获机械化率 = 花生种植机械化率 花生收获机械化率
        水稻、小麦、玉米产量 = 水稻产量 小麦产量 玉米产量
        化学需氧量和氨氮排放量 = 化学需氧量排放量 氨氮排放量
        二氧化硫和氮氧化物等主要污染物排放量 = 二氧化硫排放量 氮氧化物排放量
        省级、国家级重点实验室数量 = 省级重点实验室数量 国家级重点实验室数量
        国家级、省级实验室 = 国家级实验室 省级实验室
        国家级、省级 = 国家级 省级
        粮食产量、播种面积 = 粮食产量 播种面积
        专利申请量和授权量 = 专利申请量 授权量
        甲、乙、丙 = 甲 乙 丙""");
  }

  @Test
  void what_is_in_brackets_or_quoted_is_one_noun() {
    areWrittenOut(
        1,
        """
        企业(含个体、合伙)数 = 企业(含个体、合伙)数
        “甲、乙”数量 = “甲、乙”数量
        、甲 = 、甲
        甲、 = 甲、""");
  }

  @Test
  void each_noun_has_its_value_or_the_list_is_one() {
    areWrittenOut(
        2,
        """
        全省与其他国家贸易、投资 = 全省与其他国家贸易 投资
        甲、乙、丙 = 甲、乙、丙
        农业一二产产值 = 农业一产产值 农业二产产值
        一二三产增加值 = 一二三产增加值""");
    areWrittenOut(
        3,
        """
        一二三产增加值 = 一产增加值 二产增加值 三产增加值
        甲、乙、丙 = 甲 乙 丙""");
    areWrittenOut(1, "一二三产增加值 = 一二三产增加值");
  }
}
