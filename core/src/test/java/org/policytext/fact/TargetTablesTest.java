package org.policytext.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.policytext.lexicon.ComparisonWord;
import org.policytext.lexicon.IndicatorTail;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.Multiplier;
import org.policytext.lexicon.NotTarget;
import org.policytext.lexicon.PeriodForm;
import org.policytext.lexicon.QuantityUnit;
import org.policytext.lexicon.TargetVerb;
import org.policytext.model.Period;
import org.policytext.model.Span;
import org.policytext.text.Passage;
import org.policytext.text.SourceText;

/** Walks the rows of the tables that targets are read by: each is found in its example. */
@Tag("mutants")
class TargetTablesTest {
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final TargetWords WORDS = new TargetWords(LEXICON);
  private static final Period PLAN = new Period(2021, 2025, new Span(0, 0));

  private static TargetText text(String text) {
    return TargetText.of(Passage.of(SourceText.of(text)));
  }

  private static Quantity quantity(String text) {
    return new QuantityReader(WORDS, text(text)).read(0, text.length());
  }

  @Test
  void units_are_read_behind_a_number() {
    for (QuantityUnit row : LEXICON.quantities()) {
      String example = row.example();
      boolean people = row.kind() == QuantityUnit.Kind.PEOPLE;
      assertThat(quantity(example)).as(row.unit()).isNotNull();
      assertThat(quantity(example).unit()).isEqualTo(people ? "" : row.unit());
      assertThat(quantity(example).kind()).isEqualTo(people ? QuantityUnit.Kind.COUNT : row.kind());
      int at = quantity(example).end();
      assertThat(WORDS.people(example, at, example.length())).as(example).isEqualTo(people);
    }
  }

  @Test
  void multipliers_are_resolved() {
    for (Multiplier row : LEXICON.multipliers()) {
      String[] sides = row.example().split("=");
      assertThat(quantity(sides[0]).value()).as(row.word()).isEqualByComparingTo(sides[1]);
    }
  }

  @Test
  void comparisons_stand_where_their_row_says() {
    for (ComparisonWord row : LEXICON.comparisons()) {
      String example = row.example();
      int at = example.indexOf(row.word());
      ComparisonWord found =
          row.where() == ComparisonWord.Where.BEFORE
              ? WORDS.before(example, at, at + row.word().length())
              : WORDS.behind(example, at, example.length()).value();
      assertThat(found).isEqualTo(row);
    }
  }

  @Test
  void verbs_open_their_example() {
    for (TargetVerb row : LEXICON.targetVerbs()) {
      int end = row.word().length();
      assertThat(WORDS.verb(row.example(), 0, end).value()).isEqualTo(row);
      assertThat(WORDS.verbBefore(row.example(), 0, end)).isEqualTo(row);
    }
  }

  @Test
  void periods_are_read_whole_by_their_own_row() {
    YearReader reader = new YearReader(WORDS, Optional.of(PLAN), Optional.empty());
    for (PeriodForm row : LEXICON.periods()) {
      List<YearMention> mentions = reader.read(text(row.example()));
      assertThat(mentions).as(row.id()).hasSizeGreaterThan(0);
      assertThat(mentions.get(0).start()).as(row.id()).isZero();
      assertThat(mentions.get(0).kind()).as(row.id()).isEqualTo(row.kind());
    }
  }

  @Test
  void refusals_are_found_where_they_must_stand() {
    for (NotTarget row : LEXICON.notTargets()) {
      String word = row.word();
      boolean backwards =
          switch (row.where()) {
            case NUMBER, HEADING, FORWARD -> true;
            case NOUN, CLAUSE, MONEY, SENTENCE, GENERIC -> false;
          };
      NotTarget found =
          backwards
              ? WORDS.refusalBefore(row.where(), word, 0, word.length())
              : WORDS.refusal(row.where(), word, 0, word.length()).value();
      assertThat(found).isEqualTo(row);
    }
  }

  @Test
  void tails_are_shared_by_the_nouns_of_a_list() {
    TargetNouns nouns = new TargetNouns(LEXICON, WORDS);
    for (IndicatorTail row : LEXICON.indicatorTails()) {
      assertThat(nouns.of("甲、乙" + row.tail(), 2)).contains("甲" + row.tail(), "乙" + row.tail());
    }
  }

  @Test
  void numbers_of_any_length_are_read_or_refused() {
    String digits = "9".repeat(10_000);
    assertThat(quantity(digits + "件")).isNull();
    assertThat(quantity("九".repeat(10_000) + "件")).isNull();
  }
}
