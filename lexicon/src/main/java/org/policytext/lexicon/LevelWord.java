package org.policytext.lexicon;

/**
 * A word for the regions of a level, as lists name them together: {@code 各区、县级市}.
 *
 * @param word such as {@code 县级市}
 * @param level national, provincial, prefectural, county or township
 * @param prefix whether the word alone may stand before a body: {@code 市} in 市教育局
 * @param example a unit
 */
public record LevelWord(String word, String level, boolean prefix, String example) {}
