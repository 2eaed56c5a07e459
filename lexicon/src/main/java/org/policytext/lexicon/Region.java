package org.policytext.lexicon;

import java.util.Optional;
import org.policytext.lexicon.Table.Row;

/**
 * An administrative region.
 *
 * @param code of GB/T 2260
 * @param name in full: {@code 佛山市}
 * @param shortForm {@code 佛山}, where one is in use
 * @param level provincial, prefectural or county
 * @param parent code of the region above; absent for a province
 * @param until the year of the last list that has it; absent for a current one
 */
public record Region(
    String code,
    String name,
    Optional<String> shortForm,
    RegionLevel level,
    Optional<String> parent,
    Optional<Integer> until) {
  static Region read(Row row) {
    return new Region(
        row.required("code"),
        row.required("name"),
        row.optional("short-form"),
        row.constant("level", RegionLevel.class),
        row.optional("parent"),
        row.text("until").isEmpty() ? Optional.empty() : Optional.of(row.number("until")));
  }
}
