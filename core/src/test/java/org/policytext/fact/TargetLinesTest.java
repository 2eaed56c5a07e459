package org.policytext.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.policytext.lexicon.Lexicon;

/** Lines as they are wrapped, and the paragraphs that they make: {@code /} stands for a break. */
@Tag("mutants")
class TargetLinesTest {
  private static final TargetWords WORDS = new TargetWords(Lexicon.standard());
  private static final String FIRST = "到2025年全市专利授权量达到一千件以上企业研";
  private static final String SECOND = "发投入增长百分之十高新技术企业达到五百家规";

  private static List<String> joined(String... lines) {
    return TargetLines.of(Rows.lines(String.join("\n", lines)), WORDS).stream()
        .map(line -> line.text().replace("\n", "/"))
        .toList();
  }

  private static String over(String... lines) {
    return String.join("/", lines);
  }

  @Test
  void full_lines_go_on() {
    assertThat(joined(FIRST, SECOND, "模。", "建成平台。"))
        .containsExactly(over(FIRST, SECOND, "模。"), "建成平台。");
    assertThat(joined(FIRST, "发投入增长百分之十", "高新技术企业达到五百家规模。"))
        .containsExactly(over(FIRST, "发投入增长百分之十"), "高新技术企业达到五百家规模。");
  }

  @Test
  void a_line_of_three_quarters_of_the_width_is_full() {
    String width = "一二三四五六七八九十一二三四五六七八九十";
    String full = width.substring(0, 15);
    assertThat(joined(width, full, "模。")).containsExactly(over(width, full, "模。"));
    String ends = width.substring(0, 14);
    assertThat(joined(width, ends, "模。")).containsExactly(over(width, ends), "模。");
  }

  @Test
  void two_lines_or_lines_without_a_stop_are_not_wrapped() {
    assertThat(joined(FIRST, "发投入增长。")).hasSize(2);
    assertThat(joined(FIRST, SECOND, "模")).hasSize(3);
  }

  @Test
  void lines_are_wrapped_at_15_to_60_characters() {
    String narrow = "一二三四五六七八九十一二三四五";
    assertThat(joined(narrow, narrow, "模。")).hasSize(1);
    assertThat(joined(narrow.substring(1), narrow.substring(1), "模。")).hasSize(3);
    String wide = narrow.repeat(4);
    assertThat(joined(wide, wide, "模。")).hasSize(1);
    assertThat(joined(wide + "六", wide + "六", "模。")).hasSize(3);
  }

  @Test
  void a_stop_a_colon_and_a_dash_part_lines() {
    assertThat(joined(FIRST + "。", SECOND + "；", SECOND + "：", "模。")).hasSize(4);
    assertThat(joined(FIRST, "——" + SECOND, "—模。")).hasSize(3);
  }

  @Test
  void a_sentence_goes_on_behind_a_page_mark() {
    assertThat(joined(FIRST, "- 12 -", "发投入增长。")).containsExactly(over(FIRST, "- 12 -", "发投入增长。"));
    assertThat(joined("到2025年全市专利授权量达到", "— 12 —", "一千件。")).hasSize(1);
    assertThat(joined("到2025年全市专利授权达到", "— 12 —", "一千件。"))
        .containsExactly("到2025年全市专利授权达到", "一千件。");
    assertThat(joined(FIRST + "。", "- 12 -", "发投入增长。")).containsExactly(FIRST + "。", "发投入增长。");
    assertThat(joined(FIRST + "：", "- 12 -", "发投入增长。")).hasSize(2);
    assertThat(joined("- 1 -", "发投入增长。")).containsExactly("发投入增长。");
  }

  @Test
  void a_number_alone_is_no_page_mark() {
    assertThat(joined("发投入增长。", "12", "- -")).containsExactly("发投入增长。", "12", "- -");
  }

  @Test
  void rows_of_a_table_stand_by_themselves() {
    String columns = "专利授权量   件   1200";
    String values = "专利授权量 1200 1500";
    assertThat(joined(columns, FIRST, SECOND, values, "模。"))
        .containsExactly(columns, over(FIRST, SECOND), values, "模。");
    assertThat(TargetLines.of(List.of(Rows.passage(columns + "\n\n" + values)), WORDS)).hasSize(2);
    assertThat(TargetLines.of(List.of(Rows.passage("专利授权量 件\n达到一千件")), WORDS)).hasSize(1);
  }

  @Test
  void columns_stand_apart_by_three_spaces_twice_or_by_a_tab() {
    assertThat(TargetLines.hasColumns(Rows.passage("专利授权量   件   1200"))).isTrue();
    assertThat(TargetLines.hasColumns(Rows.passage("专利授权量\t件"))).isTrue();
    assertThat(TargetLines.hasColumns(Rows.passage("专利授权量      件"))).isFalse();
    assertThat(TargetLines.hasColumns(Rows.passage("专利授权量 件 1200"))).isFalse();
    assertThat(TargetLines.hasColumns(Rows.passage("专利授权量"))).isFalse();
  }
}
