package org.policytext.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TargetLexiconTest {
  private static final Lexicon LEXICON = Lexicon.standard();

  @Test
  void every_row_shows_its_word_in_its_example() {
    check(LEXICON.quantities(), QuantityUnit::unit, QuantityUnit::example);
    check(LEXICON.multipliers(), Multiplier::word, Multiplier::example);
    check(LEXICON.comparisons(), ComparisonWord::word, ComparisonWord::example);
    check(LEXICON.targetVerbs(), TargetVerb::word, TargetVerb::example);
    check(LEXICON.notTargets(), NotTarget::word, NotTarget::example);
    check(LEXICON.indicatorTails(), IndicatorTail::tail, IndicatorTail::example);
  }

  private static <T> void check(
      List<T> rows, Function<T, String> word, Function<T, String> example) {
    rows.forEach(row -> assertThat(example.apply(row)).contains(word.apply(row)));
  }

  @Test
  void no_word_stands_twice_in_a_table() {
    assertThat(LEXICON.quantities()).extracting(QuantityUnit::unit).doesNotHaveDuplicates();
    assertThat(LEXICON.multipliers()).extracting(Multiplier::word).doesNotHaveDuplicates();
    assertThat(LEXICON.comparisons())
        .extracting(row -> row.where() + row.word())
        .doesNotHaveDuplicates();
    assertThat(LEXICON.targetVerbs()).extracting(TargetVerb::word).doesNotHaveDuplicates();
    assertThat(LEXICON.periods()).extracting(PeriodForm::id).doesNotHaveDuplicates();
    assertThat(LEXICON.notTargets())
        .extracting(row -> row.where() + row.word())
        .doesNotHaveDuplicates();
    assertThat(LEXICON.indicatorTails()).extracting(IndicatorTail::tail).doesNotHaveDuplicates();
  }
}
