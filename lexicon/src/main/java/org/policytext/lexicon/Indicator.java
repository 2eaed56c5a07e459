package org.policytext.lexicon;

import java.util.List;
import org.policytext.lexicon.Table.Row;

/**
 * An indicator that many plans measure.
 *
 * @param id to compare plans by: {@code high-value-invention-patents-per-10k-people}
 * @param name the usual full name
 * @param variants other names of the same indicator
 * @param unit it is measured in
 * @param example a target
 */
public record Indicator(
    String id, String name, List<String> variants, String unit, String example) {
  public Indicator {
    variants = List.copyOf(variants);
  }

  static Indicator read(Row row) {
    return new Indicator(
        row.required("id"),
        row.required("name"),
        row.words("variants"),
        row.text("unit"),
        row.required("example"));
  }
}
