package org.policytext.lexicon;

/** The administrative level of a region or of a body. */
public enum RegionLevel {
  /** 国家级. */
  NATIONAL,
  /** 省级: 广东省, 内蒙古自治区, 北京市. */
  PROVINCIAL,
  /** 地级: 佛山市, 临夏回族自治州. */
  PREFECTURAL,
  /** 县级: 南海区, 延寿县. */
  COUNTY,
  /** 乡级: 镇, 街道. */
  TOWNSHIP
}
