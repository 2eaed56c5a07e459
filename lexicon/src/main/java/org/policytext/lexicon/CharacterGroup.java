package org.policytext.lexicon;

import org.policytext.lexicon.Table.Row;

/**
 * Characters that serve one purpose.
 *
 * @param id such as {@code simplified-frequent}
 * @param kind what they serve
 * @param text the characters, one after the other: {@code 零一二三四五六七八九}
 * @param example a text with such characters
 */
public record CharacterGroup(String id, Kind kind, String text, String example) {
  /** What characters serve. */
  public enum Kind {
    /** To know a rightly decoded text: most characters of a plan are among them. */
    COMMON,
    /** The digits of list numbers: 零 to 九. */
    DIGITS,
    /** The powers of ten of list numbers: 十百千. */
    POWERS,
    /** Digits that cannot be forged: 壹贰叁. */
    LEGAL_DIGITS,
    /** Powers of ten that cannot be forged: 拾佰仟. */
    LEGAL_POWERS,
    /** The celestial stems: 甲乙丙. */
    STEMS,
    /** Radicals, each followed by the character of its shape: ⺠民. */
    RADICAL
  }

  static CharacterGroup read(Row row) {
    return new CharacterGroup(
        row.required("id"),
        row.constant("kind", Kind.class),
        row.required("text"),
        row.required("example"));
  }
}
