package org.policytext.lexicon;

import java.util.List;
import java.util.Set;
import org.policytext.lexicon.Table.Row;

/**
 * The tables that targets are read by.
 *
 * @param units quantities.tsv: {@code 家}, {@code 万元}
 * @param multipliers multipliers.tsv: {@code 万}
 * @param comparisons comparisons.tsv: {@code 达到}, {@code 以上}
 * @param verbs target-verbs.tsv: {@code 培育}
 * @param periods periods.tsv: {@code 到2025年}
 * @param notTargets not-targets.tsv: where a number is no commitment
 * @param tails indicator-tails.tsv: {@code 机械化率}
 */
public record TargetLexicon(
    List<QuantityUnit> units,
    List<Multiplier> multipliers,
    List<ComparisonWord> comparisons,
    List<TargetVerb> verbs,
    List<PeriodForm> periods,
    List<NotTarget> notTargets,
    List<IndicatorTail> tails) {
  private static final Set<String> PERIOD_SLOTS = Set.of("year", "until", "plan", "count");
  private static final Set<String> YEARS =
      Set.of("", "year", "until", "plan-start", "plan-end", "this", "this+count", "last");

  public TargetLexicon {
    units = List.copyOf(units);
    multipliers = List.copyOf(multipliers);
    comparisons = List.copyOf(comparisons);
    verbs = List.copyOf(verbs);
    periods = List.copyOf(periods);
    notTargets = List.copyOf(notTargets);
    tails = List.copyOf(tails);
  }

  static TargetLexicon of(Tables tables) {
    return new TargetLexicon(
        tables.rows("quantities.tsv", TargetLexicon::unit),
        tables.rows("multipliers.tsv", TargetLexicon::multiplier),
        tables.rows("comparisons.tsv", TargetLexicon::comparison),
        tables.rows("target-verbs.tsv", TargetLexicon::verb),
        tables.rows("periods.tsv", TargetLexicon::period),
        tables.rows("not-targets.tsv", TargetLexicon::notTarget),
        tables.rows(
            "indicator-tails.tsv",
            row -> new IndicatorTail(row.text("tail"), row.text("example"))));
  }

  private static QuantityUnit unit(Row row) {
    return new QuantityUnit(
        row.required("unit"), row.constant("kind", QuantityUnit.Kind.class), row.text("example"));
  }

  private static Multiplier multiplier(Row row) {
    return new Multiplier(row.required("word"), row.decimal("value"), row.text("example"));
  }

  private static ComparisonWord comparison(Row row) {
    return new ComparisonWord(
        row.required("word"),
        row.constant("where", ComparisonWord.Where.class),
        row.constant("meaning", ComparisonWord.Meaning.class),
        row.constant("force", ComparisonWord.Force.class),
        row.text("example"));
  }

  private static TargetVerb verb(Row row) {
    return new TargetVerb(
        row.required("word"), row.constant("kind", TargetVerb.Kind.class), row.text("example"));
  }

  private static PeriodForm period(Row row) {
    return new PeriodForm(
        row.text("id"),
        row.template("template", PERIOD_SLOTS),
        row.oneOf("from", YEARS),
        row.oneOf("to", YEARS),
        row.constant("kind", PeriodForm.Kind.class),
        row.text("example"));
  }

  private static NotTarget notTarget(Row row) {
    return new NotTarget(
        row.required("word"), row.constant("where", NotTarget.Where.class), row.text("example"));
  }
}
