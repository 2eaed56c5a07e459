package org.policytext.lexicon;

import org.policytext.lexicon.Table.Row;

/**
 * What stands on a web page and is no part of the document on it.
 *
 * @param id such as {@code control-1}
 * @param kind what it is
 * @param text the word, such as {@code 打印本页}, or characters one after the other
 * @param example a piece of a page
 */
public record WebPageWord(String id, Kind kind, String text, String example) {
  /** What a word of a page is. */
  public enum Kind {
    /** A button or counter: 打印本页. */
    CONTROL,
    /** A word beside them, nothing by itself: 大 中 小. */
    CONTROL_PART,
    /** The head of a line that tells where in the site the page stands: 当前位置. */
    PLACE,
    /** Two of these make a block the foot of the page: 网站标识码. */
    FOOTER,
    /** A word of the class or id of an element that is furniture. */
    CLASS,
    /** Class or id of the element that holds the document: {@code TRS_Editor}. */
    CONTAINER,
    /** A name in the index table of a portal: 索引号. */
    INDEX_LABEL,
    /** The characters around a page number. */
    PAGE_MARK
  }

  static WebPageWord read(Row row) {
    return new WebPageWord(
        row.required("id"),
        row.constant("kind", Kind.class),
        row.required("text"),
        row.required("example"));
  }
}
