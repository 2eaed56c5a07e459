package org.policytext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytext.json.PolicyJson;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.RegionLevel;
import org.policytext.model.Citation;
import org.policytext.model.Notice;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Section;
import org.policytext.model.Span;
import org.policytext.model.Target;
import org.policytext.model.Unit;
import org.policytext.read.DocumentReader;
import org.policytext.text.Head;

@DisplayName("The limits that the package comment states")
class LimitsTest {
  private static final PolicyParser PARSER = PolicyParser.create();
  private static final String TITLE = "某市质量工作方案\n";

  @Test
  void lines_within_the_longest_text_are_read_and_the_rest_is_told() {
    assertThat(Head.of("一、甲\n", 4)).isEqualTo(new Head("一、甲\n", List.of()));
    Head head = Head.of("一、甲\n二、乙丙\n", 6);
    assertThat(head.text()).isEqualTo("一、甲\n");
    assertThat(head.notices()).extracting(Notice::code).containsExactly("text-too-long");
    assertThat(head.notices()).extracting(Notice::at).containsExactly(new Span(4, 9));
    assertThat(Head.of("一、甲乙丙", 3).text()).isEqualTo("一、甲");
  }

  @Test
  void a_file_beyond_the_largest_is_refused_by_its_name() {
    byte[] bytes = new byte[DocumentReader.LARGEST_FILE + 1];
    assertThatThrownBy(() -> DocumentReader.create().read(bytes, "plan.txt"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("plan.txt: larger than");
  }

  @Test
  @Tag("mutants")
  void a_unit_list_of_2000_characters_is_read_and_a_longer_one_is_told() {
    String longest = "（" + "市科技局、".repeat(398) + "市自然资源局负责）";
    assertThat(longest).hasSize(2_000);
    assertThat(units(longest)).hasSize(399);
    String tooLong = longest.replaceFirst("市科技局", "市城管局城");
    assertThat(units(tooLong)).isEmpty();
    assertThat(told(tooLong)).containsExactly("unit-list-too-long");
  }

  private static List<String> units(String list) {
    return PARSER.parse(plan(list)).tasks().stream()
        .flatMap(task -> task.units().map(Unit::name))
        .toList();
  }

  private static List<String> told(String text) {
    return PARSER.parse(plan(text)).notices().stream().map(Notice::code).toList();
  }

  private static String plan(String text) {
    return TITLE + "一、重点任务\n1.建设平台。做好服务。" + text + "\n";
  }

  @Test
  @Tag("mutants")
  void a_last_sentence_longer_than_a_list_may_be_is_told() {
    String longLast = "市科技局、".repeat(400) + "市财政局负责。";
    assertThat(units(longLast)).isEmpty();
    assertThat(told(longLast)).containsExactly("unit-list-too-long");
  }

  @Test
  void a_title_in_brackets_of_198_characters_is_cited_and_a_longer_one_is_told() {
    String longest = "关于".repeat(96) + "实施的办法";
    assertThat(longest).hasSize(197);
    assertThat(PARSER.parse(plan("落实《" + longest + "》。")).citations())
        .extracting(Citation::title)
        .containsExactly(longest);
    assertThat(told("落实《关于关于" + longest + "》。")).containsExactly("title-too-long");
  }

  @ParameterizedTest
  @Tag("mutants")
  @CsvSource({"24, ''", "25, number-too-long", "10000, number-too-long"})
  void a_number_of_24_digits_is_read_and_a_longer_one_is_told(int digits, String code) {
    String number = "9".repeat(digits);
    PolicyDocument document = PARSER.parse(plan("到2025年，专利授权量达到" + number + "件。"));
    boolean read = code.isEmpty();
    assertThat(document.targets())
        .extracting(Target::value)
        .isEqualTo(read ? List.of(new BigDecimal(number)) : List.of());
    assertThat(document.notices())
        .extracting(Notice::code)
        .isEqualTo(read ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"一二三四五六七八九", "123,456,"})
  @Tag("mutants")
  void a_long_number_is_told_once_in_any_script(String digits) {
    assertThat(told("达到" + digits.repeat(50) + "789件，")).containsExactly("number-too-long");
  }

  @Test
  @Tag("mutants")
  void numbers_with_commas_between_are_no_long_number() {
    assertThat(told("第" + "1,2,3,4.5,6,7、".repeat(20) + "号。")).isEmpty();
  }

  @Test
  void a_row_of_10000_characters_is_read_and_a_longer_one_is_told() {
    String row = "1\t建设平台\t市科技局\t";
    String longest = row + "注".repeat(10_000 - row.length());
    PolicyDocument document = PARSER.parse(table(longest));
    assertThat(document.tasks()).hasSize(1);
    assertThat(document.notices()).isEmpty();
    PolicyDocument longer = PARSER.parse(table(longest + "注"));
    assertThat(longer.notices()).extracting(Notice::code).contains("row-too-long");
    Span row2 = longer.notices().stream().filter(LimitsTest::isRow).findFirst().get().at();
    assertThat(row2.in(table(longest + "注"))).isEqualTo(longest + "注");
  }

  private static boolean isRow(Notice notice) {
    return notice.code().equals("row-too-long");
  }

  private static String table(String row) {
    return TITLE + "一、任务分工\n序号\t任务\t牵头单位\t备注\n" + row + "\n";
  }

  @Test
  void fifty_general_remarks_are_held_and_the_next_is_told() {
    assertThat(codes(TITLE + remarks(50))).doesNotContain("too-many-remarks");
    assertThat(codes(TITLE + remarks(51))).containsOnlyOnce("too-many-remarks");
  }

  private static List<String> codes(String plan) {
    return PARSER.parse(plan).notices().stream().map(Notice::code).toList();
  }

  /** Items with remarks that differ in their ranges. */
  private static String remarks(int count) {
    String item = "%d.建设平台。做好服务。（市科技局负责，以下%d—%d项均需各区人民政府配合，不再列出）\n";
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> String.format(item, i, i + 1, i + 2))
        .collect(Collectors.joining());
  }

  @Test
  void sections_nest_no_deeper_than_there_are_styles_of_numbers() {
    Lexicon lexicon = Lexicon.standard();
    String headings =
        lexicon.numbering().stream()
            .map(style -> style.example() + "\n")
            .collect(Collectors.joining());
    PolicyDocument document = PARSER.parse(TITLE + headings.repeat(3));
    assertThat(depth(document.sections())).isBetween(3, lexicon.numbering().size());
    assertThat(PolicyJson.read(PolicyJson.write(document))).isEqualTo(document);
  }

  private static int depth(List<Section> sections) {
    return sections.stream().mapToInt(section -> 1 + depth(section.sections())).max().orElse(0);
  }

  @Test
  void names_that_nearly_agree_are_told_however_many_bodies_there_are() {
    String bodies =
        Lexicon.standard().regions().stream()
            .filter(region -> region.level() == RegionLevel.PREFECTURAL)
            .map(region -> region.name() + "财政局、")
            .distinct()
            .limit(320)
            .collect(Collectors.joining());
    StringBuilder plan = new StringBuilder(TITLE + "一、重点任务\n");
    int item = 1;
    for (int from = 0; from < bodies.length(); item++) {
      int end = bodies.indexOf('、', Math.min(bodies.length() - 1, from + 1_000));
      plan.append(item).append(".建设平台。（").append(bodies, from, end).append("负责）\n");
      from = end + 1;
    }
    plan.append(item).append(".建设平台。（市大数据局负责）\n");
    plan.append(item + 1).append(".建设平台。（市大数据发展局负责）\n");
    PolicyDocument document = PARSER.parse(plan.toString());
    assertThat(document.tasks().stream().flatMap(task -> task.units())).hasSizeGreaterThan(300);
    assertThat(document.notices()).extracting(Notice::code).contains("similar-names");
  }

  @Test
  void json_is_read_back_however_long_a_text_in_it_is() {
    PolicyDocument document = PARSER.parse("做".repeat(21_000_000));
    assertThat(PolicyJson.read(PolicyJson.writeLine(document))).isEqualTo(document);
  }
}
