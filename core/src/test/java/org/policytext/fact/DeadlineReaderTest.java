package org.policytext.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytext.lexicon.Lexicon;

@Tag("mutants")
class DeadlineReaderTest {
  private static boolean isDeadline(String item) {
    return new DeadlineReader(Lexicon.standard()).isDeadline(item);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2023年底", "2023年10月底前完成", "12月底前", "6月", "到2025年", "于3月底前", "持续推进", "长期坚持"})
  void a_date_or_a_standing_word_is_a_deadline(String item) {
    assertThat(isDeadline(item)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "市科技局", "到市科技局", "到", "12个处室", "123月", "23年级", "202年", "20231年", "2023", "2023届", "年底",
        "12年底"
      })
  void a_unit_or_another_number_is_none(String item) {
    assertThat(isDeadline(item)).isFalse();
  }

  @Test
  void a_deadline_has_up_to_forty_characters() {
    assertThat(isDeadline("持续" + "推".repeat(38))).isTrue();
    assertThat(isDeadline("持续" + "推".repeat(39))).isFalse();
  }

  private static String date(String deadline) {
    return DeadlineReader.read(Rows.passage(deadline))
        .date()
        .map(LocalDate::toString)
        .orElse("none");
  }

  @Test
  void the_last_day_is_that_of_the_year_half_month_or_the_day_itself() {
    Rows.areRead(
        """
        2025年底前 = 2025-12-31
        2024年上半年 = 2024-06-30
        2024年下半年 = 2024-12-31
        2023年3项任务 = 2023-12-31
        2023年10月底前完成并持续推进 = 2023-10-31
        2023年1月 = 2023-01-31
        2023年12月 = 2023-12-31
        2024年2月底前 = 2024-02-29
        到2023年6月 = 2023-06-30
        2023年6月15日前 = 2023-06-15
        2023年6月5日 = 2023-06-05""",
        DeadlineReaderTest::date);
  }

  @Test
  void a_day_that_no_month_has_is_its_last() {
    Rows.areRead(
        """
        2023年2月30日前 = 2023-02-28
        2023年6月0日 = 2023-06-30
        2023年6月115日 = 2023-06-30""",
        DeadlineReaderTest::date);
  }

  @Test
  void without_a_year_of_four_digits_or_a_month_there_is_no_date() {
    Rows.areRead(
        """
        持续推进 = none
        10月底前 = none
        23年底 = none
        一二三四年 = none
        2023年0月底 = none
        2023年13月底 = none""",
        DeadlineReaderTest::date);
  }
}
