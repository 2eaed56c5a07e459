package org.policytext.model;

/** The administrative level of a unit. */
public enum Level {
  /** 国家级. */
  NATIONAL,
  /** 省级: provinces, autonomous regions, municipalities. */
  PROVINCIAL,
  /** 地级. */
  PREFECTURAL,
  /** 县级: counties, districts, county-level cities. */
  COUNTY,
  /** 乡级. */
  TOWNSHIP
}
