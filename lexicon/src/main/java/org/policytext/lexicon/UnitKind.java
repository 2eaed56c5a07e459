package org.policytext.lexicon;

/** What kind of unit a name tells. */
public enum UnitKind {
  /** Local government and local branches of central bodies: 市科技局, 市税务局. */
  GOVERNMENT,
  /** Organs of the party: 市委宣传部. */
  PARTY,
  /** 市中级人民法院. */
  COURT,
  /** 市人民检察院. */
  PROCURATORATE,
  /** 佛山海关. */
  CUSTOMS,
  /** 人行武汉分行. */
  BANK,
  /** 市总工会, 团市委. */
  MASS_ORGANISATION,
  /** 高新区管委会. */
  DEVELOPMENT_ZONE,
  /** 市知识产权保护中心. */
  INSTITUTION,
  /** Central government: 教育部. */
  MINISTRY,
  /** 市融资担保公司. */
  FIRM,
  /** Several units at once, or units left vague: 有关部门, 领导小组成员单位. */
  GROUP
}
