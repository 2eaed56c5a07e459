package org.policytext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.policytext.model.Notice;
import org.policytext.model.PolicyDocument;

@DisplayName("What is longer than a limit")
class LimitsTest {
  private static final PolicyParser PARSER = PolicyParser.create();

  @Test
  void a_bracket_of_two_thousand_characters_is_text_and_told() {
    String units = "市科技局、".repeat(400);
    PolicyDocument document = PARSER.parse("一、做好工作。(责任单位:" + units + "市财政局)");
    assertThat(codes(document)).contains("unit-list-too-long");
    assertThat(document.tasks().get(0).text()).contains("市财政局");
  }

  @Test
  void a_bracket_below_the_limit_is_a_list() {
    String units = "市科技局、".repeat(390);
    PolicyDocument document = PARSER.parse("一、做好工作。(责任单位:" + units + "市财政局)");
    assertThat(codes(document)).doesNotContain("unit-list-too-long");
    assertThat(document.tasks().get(0).units()).hasSize(391);
  }

  @Test
  void a_title_of_more_than_two_hundred_characters_is_not_cited_and_told() {
    PolicyDocument document = PARSER.parse("落实《" + "关于".repeat(100) + "办法》。");
    assertThat(codes(document)).contains("title-too-long");
    assertThat(document.citations()).isEmpty();
  }

  @Test
  void more_than_two_hundred_general_remarks_are_left_and_told() {
    StringBuilder plan = new StringBuilder();
    for (int i = 1; i <= 201; i++) {
      plan.append(i).append(".做好工作。建设平台。(责任单位:市科技局。以下3—25项均需各区人民政府配合)\n");
    }
    assertThat(codes(PARSER.parse(plan.toString()))).contains("too-many-remarks");
  }

  @Test
  void a_number_of_more_digits_than_any_is_no_target() {
    String number = "9".repeat(10_000);
    PolicyDocument document = PARSER.parse("一、发展目标\n到2025年，专利授权量达到" + number + "件。");
    assertThat(document.targets()).isEmpty();
  }

  @Test
  void a_line_of_more_than_ten_thousand_characters_is_no_row_of_a_table() {
    String row = "1\t建设平台" + "平台".repeat(5_000) + "\t市数据局\n";
    PolicyDocument document = PARSER.parse("序号\t任务\t牵头单位\n" + row);
    assertThat(document.tasks()).isEmpty();
  }

  private static List<String> codes(PolicyDocument document) {
    return document.notices().stream().map(Notice::code).toList();
  }
}
