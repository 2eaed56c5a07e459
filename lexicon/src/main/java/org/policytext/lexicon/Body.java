package org.policytext.lexicon;

import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.Table.Row;

/**
 * A body of the administration, named without its region.
 *
 * @param canonical the full name: {@code 市场监督管理局}
 * @param level the level that it exists at, where that is one only
 * @param kind such as {@link UnitKind#GOVERNMENT}
 * @param shortForms other names of the same body: {@code 市场监管局}
 * @param example a unit as a plan prints it
 */
public record Body(
    String canonical,
    Optional<RegionLevel> level,
    UnitKind kind,
    List<String> shortForms,
    String example) {
  public Body {
    shortForms = List.copyOf(shortForms);
  }

  static Body read(Row row) {
    return new Body(
        row.required("canonical"),
        row.optionalConstant("level", RegionLevel.class),
        row.constant("kind", UnitKind.class),
        row.words("short-forms"),
        row.required("example"));
  }
}
