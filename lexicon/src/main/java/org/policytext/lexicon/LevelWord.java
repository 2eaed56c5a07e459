package org.policytext.lexicon;

import java.util.Optional;
import org.policytext.lexicon.Table.Row;

/**
 * A word for the regions of a level, as lists name them together: {@code 各区、县级市}.
 *
 * @param word such as {@code 县级市}
 * @param level absent where the document tells
 * @param prefix whether the word alone may stand before a body: {@code 市} in 市教育局
 * @param example a unit
 */
public record LevelWord(String word, Optional<RegionLevel> level, boolean prefix, String example) {
  static LevelWord read(Row row) {
    return new LevelWord(
        row.required("word"),
        row.optionalConstant("level", RegionLevel.class),
        row.yes("prefix"),
        row.required("example"));
  }
}
