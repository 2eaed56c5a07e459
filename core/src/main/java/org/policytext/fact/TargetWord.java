package org.policytext.fact;

import java.util.Locale;

/** The kinds of small words that targets are read by; the head of words.tsv tells them too. */
enum TargetWord {
  /** Joins two nouns, beside 、: 贸易和投资. */
  NOUN_JOINER,
  /** No part of the noun behind a value that it ends: 100家企业和. */
  NOUN_END,
  /** Behind a value it names what is passed and is no noun: 迈上3万亿元台阶. */
  MILESTONE,
  /** Before a verb it goes on with another deed, behind a noun: 建成1个场所并设置设施. */
  DEED_JOINER,
  /** Before an amount of money it tells how large is what stands behind: 设立总额1000万元的算力券. */
  SIZE,
  /** A noun or verb that begins so tells of what exists or runs already: 4个在建铁路项目. */
  STOCK,
  /** The first stands for the others, in order, where each has a value: 城乡收入 is 城镇, 农村收入. */
  TOWN_AND_COUNTRY,
  /** A round number behind it needs no measure word: 就业人数24万以上. */
  COUNT_NOUN,
  /** A verb before a sum that ends so sets it anew: 报销限额提高至4万元. */
  SET_TO,
  /** A few of what ends so are parts of the plan itself: 2个跨境领域. */
  OWN_PART,
  /** Within a noun it makes a share behind it a level: 老人占老人总数的6%. */
  PART_OF,
  /** Before a value it obliges and is no part of the noun: 成员应超过一半. */
  MODAL,
  /** A noun behind a value that ends so is but a quality: 5家年销售收入过百亿元、2家达500亿元的企业. */
  AMOUNT_END,
  /** Opens a second noun behind 、 or 和: 100家企业和一批平台. */
  NEXT_NOUN,
  /** Ends an attribute: 成长性好的企业. */
  ATTRIBUTIVE,
  /** A verb before it is part of a noun: 建设率. */
  NOUN_PART,
  /** The same where the noun ends with it: 建设数. */
  LAST_NOUN_PART,
  /** Begins like noun-part and is a noun of its own: 建设化工园. */
  NOUN_OPENING,
  /** Measures an event, whose verb is part of the noun: 接待游客人数. */
  EVENT_MEASURE,
  /** A bracket behind a noun that begins so is no part of it: 智能体(以下简称OPC)数量. */
  BRACKET_REMARK,
  /** A verb of change that begins so makes a value less: 压减. */
  DECREASE,
  /** Behind a Han number it counts the points of a sentence: 一是建成10个社区. */
  LIST_MARK,
  /** 是 before a small number sets no value: 是一个重要抓手. */
  COPULA,
  /** Behind a round number: 20余家. */
  MORE,
  /** A round number before it is part of its name: 开展万家企业节能低碳行动. */
  ACTION,
  /** A time that a value bounds: 办理时限不超过3天. */
  TIME_MEASURE,
  /** Opens what a change is counted from: 比2020年. */
  THAN,
  /** The same: 由2020年的10件. */
  FROM,
  /** Behind 比 or 较 it makes another word of it: 比重. */
  NOT_THAN,
  /** Behind 比 or 较 it opens the time that is meant: 比上年. */
  THAN_WHEN,
  /** Before 比 or 较 it makes another word of it: 占比. */
  NOT_THAN_BEFORE,
  /** A time behind it is referred to and no date of a value: 与2020年相比. */
  REFERENCE,
  /** What a value starts from ends so: 在现有基础上. */
  BASIS,
  /** The same; all but its last character is part of the noun: 单位产值能耗在2020年水平上. */
  LEVEL_BASIS,
  /** A value behind it is a level of it: 普及率. */
  SHARE,
  /** A noun that is no more than it takes the noun before: 人均. */
  PER_HEAD,
  /** The name of a region ends so, 区 aside, with which other names end too: 洛阳市. */
  REGION_ENDING,
  /** Leads from a noun to the value of what is one of it: 现行标准下28个县. */
  LED,
  /** Behind several nouns, no part of the last: 排放总量均下降22%. */
  EVENLY,
  /** Before 均 or 都 it is part of one word with it: 人均. */
  MEAN,
  /** Before a noun and no part of it: 在森林覆盖率. */
  NOUN_FRAME,
  /** Tells which of several values is that of which noun, no part of a noun: 出口、进口分别占30%、20%. */
  SEVERALLY,
  /** Before a number makes it a place in an order: 第三. */
  ORDINAL,
  /** Makes a value one of each year: 部门每年对企业进行检查. */
  EVERY_YEAR,
  /** The same within a noun: 生产总值年均增速. */
  YEARLY,
  /** Behind 年均 it is a mean and no rate: 年均浓度. */
  YEARLY_MEAN,
  /** Within a noun it tells a value of each year: 企业年度培训人数. */
  YEAR_OF,
  /** Before the year of a heading: 关于2026年工作. */
  YEAR_OPENING,
  /** A noun that begins so is no sum: 每万人口拥有量. */
  PER,
  /** Listed levels share what stands behind it: 国家级、省级平台. */
  RANK,
  /** A noun that ends so takes no tail of the next: 化学需氧量. */
  WHOLE_NOUN,
  /** Behind the last of a list: 市教育局等. */
  AND_OTHERS,
  /** Joins what is one noun with the next: 全省与其他国家贸易、投资. */
  WITH,
  /** A cell that ends so tells that a value binds: 约束性. */
  BINDING,
  /** A cell that ends so tells that a value is expected: 预期性. */
  EXPECTED,
  /** A cell that is no more than it belongs to the number before: 90 以上. */
  CELL_BOUND,
  /** Stands before or behind a number in its cell: 超过90. */
  CELL_MORE,
  /** The head of the column of indicators has it: 指标名称. */
  INDICATOR_COLUMN,
  /** Behind a noun and before its count, no part of the noun: 家庭养老床位建成1万张. */
  NOUN_DEED,
  /** The head of a column of values begins so, which names no year: 预期值. */
  VALUE_COLUMN,
  /** The head of a column of growth has it: 年均增速. */
  GROWTH_COLUMN,
  /** The note under a table begins so: 注：带*的为约束性指标. */
  TABLE_NOTE;

  /** Gives the name in words.tsv: {@code noun-joiner}. */
  String kind() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
