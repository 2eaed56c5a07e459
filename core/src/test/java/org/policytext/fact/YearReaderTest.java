package org.policytext.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Period;
import org.policytext.model.Span;

/** Statements of time in a plan of 2021 to 2025 that speaks in 2021. */
@Tag("mutants")
class YearReaderTest {
  private static void areRead(String rows) {
    TargetWords words = new TargetWords(Lexicon.standard());
    Period plan = new Period(2021, 2025, new Span(0, 0));
    YearReader reader = new YearReader(words, Optional.of(plan), Optional.of(2021));
    Rows.areRead(rows, text -> printed(text, reader.read(TargetText.of(Rows.passage(text)))));
  }

  private static String printed(String text, List<YearMention> mentions) {
    String all =
        mentions.stream()
            .map(mention -> text.substring(mention.start(), mention.end()) + " " + told(mention))
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? "nothing" : all;
  }

  private static String told(YearMention mention) {
    String years = year(mention.from()) + "~" + year(mention.to());
    return years + " " + mention.kind().name().toLowerCase(Locale.ROOT);
  }

  private static String year(Optional<Integer> year) {
    return year.map(String::valueOf).orElse("");
  }

  @Test
  void years_have_four_digits_and_begin_with_19_or_20() {
    areRead(
        """
        到2025年 = 到2025年 ~2025 point
        1999年 = 1999年 ~1999 point
        1899年 = nothing
        2199年 = nothing
        202年 = nothing
        20a5年 = nothing
        到2025 = nothing""");
  }

  @Test
  void no_year_stands_within_a_number() {
    areRead(
        """
        12025年 = nothing
        20255年 = nothing
        3.2025年 = nothing
        二十四五期间 = nothing
        十四五期间 = 十四五期间 2021~2025 period""");
  }

  @Test
  void a_year_may_have_its_month_and_its_end() {
    areRead(
        """
        2025年底前 = 2025年底前 ~2025 deadline
        2021年6月底前 = 2021年6月底前 ~2021 deadline
        2023—2025年 = 2023—2025年 2023~2025 period
        2020年至2025年建成 = 2020年至2025年 2020~2025 period
        2020年版外商投资目录 = 2020年版 ~ other
        2023年2025年 = 2023年 ~2023 point, 2025年 ~2025 point""");
  }

  @Test
  void five_year_plans_have_their_years() {
    areRead(
        """
        “十四五”时期 = “十四五”时期 2021~2025 period
        “十一五”期间 = “十一五”期间 2006~2010 period
        “十九五”期间 = “十九五”期间 2046~2050 period
        “十四五”末 = “十四五”末 ~2025 point
        “十零五”期间 = nothing
        “十 = nothing
        到2025年，“十四五”期间 = 到2025年 ~2025 point, “十四五”期间 2021~2025 period""");
  }

  @Test
  void years_are_counted_from_the_first_of_the_plan() {
    areRead(
        """
        今后五年 = 今后五年 2021~2025 period
        今年底前 = 今年底前 ~2021 point
        本届政府任期内 = 本届政府任期内 2021~2025 period
        未来30年 = 未来30年 2021~2050 period
        未来31年 = nothing
        未来1.5年 = nothing
        今后 = nothing
        近五年 = 近五年 ~ past
        三年内 = 三年内 ~ span
        3年累计 = 3年累计 ~ total""");
  }
}
