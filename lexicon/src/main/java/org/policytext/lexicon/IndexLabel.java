package org.policytext.lexicon;

/**
 * A label of the index table that government portals print above a document.
 *
 * @param label such as {@code 发文字号}; spaces in print do not count
 * @param fact what stands behind it
 * @param example a line
 */
public record IndexLabel(String label, Fact fact, String example) {
  /** What stands behind a label. */
  public enum Fact {
    /** 发文字号. */
    DOCUMENT_NUMBER,
    /** 发文机关. */
    ISSUER,
    /** 成文日期. */
    ISSUED_ON,
    /** 标题: the document prints it again. */
    TITLE,
    /** Nothing that the header holds. */
    NONE
  }
}
