package org.policytext.lexicon;

import java.util.List;
import org.policytext.lexicon.Table.Row;

/**
 * An indicator that many plans measure.
 *
 * @param id to compare plans by: {@code high-value-invention-patents-per-10k-people}
 * @param name the usual full name: 每万人口高价值发明专利拥有量
 * @param variants other names of the same indicator: 每万人口高价值发明专利
 * @param unit it is measured in: 件; empty for a bare number
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
