package org.policytext.index;

/** The names of the index fields; the table in the package comment says what each holds. */
final class Fields {
  static final String KIND = "kind";
  static final String DOCUMENT = "document";
  static final String ID = "id";
  static final String ORDER = "order";
  static final String VERSION = "version";
  static final String JSON = "json";
  static final String SOURCE = "source";

  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String PATH = "path";
  static final String UNITS = "units";

  /** Every text of the task in pairs of characters: what stands in quotes is looked up here. */
  static final String PHRASE = "phrase";

  static final String UNIT = "unit";
  static final String LEAD = "lead";
  static final String SUPPORT = "support";
  static final String RESPONSIBLE = "responsible";
  static final String BODY = ".body";
  static final String NAMING = "naming";
  static final String LEVEL = "level";

  static final String REGION = "region";
  static final String ISSUER = "issuer";
  static final String NUMBER = "number";
  static final String YEAR = "year";
  static final String CITES = "cites";

  static final String INDICATOR = "indicator";
  static final String INDICATOR_WORDS = "indicator.words";
  static final String VALUE = "value";
  static final String MEASURED_IN = "measuredIn";
  static final String SCOPE = "scope";

  static final String FACET = "facet.";

  static final String PLAN_KIND = "plan";
  static final String TASK_KIND = "task";
  static final String TARGET_KIND = "target";
  static final String PLAN_SCOPE = "plan";
  static final String TASK_SCOPE = "task";

  private Fields() {}
}
