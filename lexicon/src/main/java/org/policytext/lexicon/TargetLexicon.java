package org.policytext.lexicon;

import java.math.BigDecimal;
import java.util.List;
import org.policytext.lexicon.Table.Row;

/** The tables that targets are read by. */
public record TargetLexicon(
    List<QuantityUnit> units,
    List<Multiplier> multipliers,
    List<ComparisonWord> comparisons,
    List<TargetVerb> verbs,
    List<PeriodForm> periods,
    List<NotTarget> notTargets,
    List<IndicatorTail> tails) {
  public TargetLexicon {
    units = List.copyOf(units);
    multipliers = List.copyOf(multipliers);
    comparisons = List.copyOf(comparisons);
    verbs = List.copyOf(verbs);
    periods = List.copyOf(periods);
    notTargets = List.copyOf(notTargets);
    tails = List.copyOf(tails);
  }

  static TargetLexicon standard() {
    return new TargetLexicon(
        Lexicon.rows("quantities.tsv", TargetLexicon::unit),
        Lexicon.rows("multipliers.tsv", TargetLexicon::multiplier),
        Lexicon.rows("comparisons.tsv", TargetLexicon::comparison),
        Lexicon.rows("target-verbs.tsv", TargetLexicon::verb),
        Lexicon.rows("periods.tsv", TargetLexicon::period),
        Lexicon.rows("not-targets.tsv", TargetLexicon::notTarget),
        Lexicon.rows(
            "indicator-tails.tsv",
            row -> new IndicatorTail(row.text("tail"), row.text("example"))));
  }

  private static QuantityUnit unit(Row row) {
    return new QuantityUnit(
        row.text("unit"), row.constant("kind", QuantityUnit.Kind.class), row.text("example"));
  }

  private static Multiplier multiplier(Row row) {
    return new Multiplier(row.text("word"), new BigDecimal(row.text("value")), row.text("example"));
  }

  private static ComparisonWord comparison(Row row) {
    return new ComparisonWord(
        row.text("word"),
        row.constant("where", ComparisonWord.Where.class),
        row.constant("meaning", ComparisonWord.Meaning.class),
        row.constant("force", ComparisonWord.Force.class),
        row.text("example"));
  }

  private static TargetVerb verb(Row row) {
    return new TargetVerb(
        row.text("word"), row.constant("kind", TargetVerb.Kind.class), row.text("example"));
  }

  private static PeriodForm period(Row row) {
    return new PeriodForm(
        row.text("id"),
        row.template("template"),
        row.text("from"),
        row.text("to"),
        row.constant("kind", PeriodForm.Kind.class),
        row.text("example"));
  }

  private static NotTarget notTarget(Row row) {
    return new NotTarget(
        row.text("word"), row.constant("where", NotTarget.Where.class), row.text("example"));
  }
}
