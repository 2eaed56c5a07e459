package org.policytext.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.policytext.fact.UnitList.Duty;
import org.policytext.lexicon.HeadingWord;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.Remark;
import org.policytext.lexicon.UnitListForm;
import org.policytext.lexicon.lookup.UnitNames;
import org.policytext.model.Role;
import org.policytext.text.Folding;
import org.policytext.text.Passage;
import org.policytext.text.SourceText;

@DisplayName("Each row of the lexicon that facts are read by")
class FactRowsTest {
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final UnitListReader READER = new UnitListReader(LEXICON, new UnitNames(LEXICON));

  static List<UnitListForm> forms() {
    return LEXICON.unitLists();
  }

  static List<Remark> remarks() {
    return LEXICON.remarks();
  }

  private static Passage passage(String text) {
    return Passage.of(Folding.fold(SourceText.of(text)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void of_unit_lists_reads_its_example_wholly(UnitListForm row) {
    List<UnitList> lists = READER.read(passage(row.example()));
    assertThat(lists).hasSize(1);
    assertThat(reading(lists.get(0))).isEqualTo(row.reading());
    assertThat(lists.get(0).whole().text()).isEqualTo(passage(row.example()).text());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void of_unit_lists_is_the_form_of_a_clause_of_its_example(UnitListForm row) {
    Passage list = passage(row.example());
    Passage inner = list.sub(list.start() + 1, list.end() - 1);
    NameReader names = new NameReader(LEXICON, new UnitNames(LEXICON));
    assertThat(new ClauseReader(LEXICON, names).read(inner))
        .anyMatch(clause -> clause.form().filter(row::equals).isPresent());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void of_unit_lists_is_missed_where_it_is_taken_out(UnitListForm row) {
    Lexicon others = withoutForm(row);
    UnitListReader reader = new UnitListReader(others, new UnitNames(others));
    List<String> read = reader.read(passage(row.example())).stream().map(l -> by(l)).toList();
    List<String> whole = READER.read(passage(row.example())).stream().map(l -> by(l)).toList();
    assertThat(read).isNotEqualTo(whole);
  }

  private static String by(UnitList list) {
    return list.by() + " " + reading(list);
  }

  /** An own row with its id takes its place. */
  private static Lexicon withoutForm(UnitListForm row) {
    String head = "id\tweight\ttemplate\texample\treading\n";
    String other = row.id() + "\tweak\t没有这样的词:$lead\t例\t例\n";
    return Lexicon.from(Map.of("unit-lists.tsv", head + other));
  }

  /** {@code lead=市科技局;support=市财政局,市教育局;deadline=2023年底}. */
  private static String reading(UnitList list) {
    List<String> parts = new ArrayList<>();
    for (Role role : Role.values()) {
      String names =
          list.duties().stream()
              .filter(duty -> duty.role() == role)
              .map(Duty::name)
              .map(Name::text)
              .collect(Collectors.joining(","));
      if (!names.isEmpty()) {
        parts.add(role.name().toLowerCase(Locale.ROOT) + "=" + names);
      }
    }
    list.deadline().ifPresent(deadline -> parts.add("deadline=" + deadline.text()));
    list.scope().ifPresent(scope -> parts.add("scope=" + scope.text()));
    return String.join(";", parts);
  }

  @ParameterizedTest
  @MethodSource("remarks")
  void of_remarks_reads_its_example_and_no_earlier_row_does(Remark row) {
    Optional<FoundRemark> found = READER.remarks().read(passage(row.example()));
    assertThat(found).isPresent();
    assertThat(found.get().remark()).isEqualTo(row);
    assertThat(found.get().names().isEmpty()).isEqualTo(row.kind() != Remark.Kind.IMPLIED);
  }

  /** What mutants meet: one test, as JUnit takes longer to begin one than to read a row. */
  @Test
  @Tag("mutants")
  void of_unit_lists_and_remarks_is_read_so_at_once() {
    forms().forEach(this::of_unit_lists_reads_its_example_wholly);
    forms().forEach(this::of_unit_lists_is_the_form_of_a_clause_of_its_example);
    remarks().forEach(this::of_remarks_reads_its_example_and_no_earlier_row_does);
  }

  @Test
  void of_headings_is_the_word_of_its_example() {
    HeadingKinds kinds = new HeadingKinds(LEXICON);
    Predicate<HeadingWord> known =
        row -> kinds.word(bare(row.example())).filter(row::equals).isPresent();
    assertThat(LEXICON.headings().stream().filter(known.negate()).toList()).isEmpty();
  }

  /** The heading without its number. */
  private static String bare(String heading) {
    return passage(heading)
        .text()
        .replaceFirst(
            "^(第[一二三四五六七八九十]+[章篇节] ?|[一二三四五六七八九十]+、|\\([一二三四五六七八九十]+\\)|[0-9]+\\.([0-9] )?|壹、)",
            "");
  }

  @ParameterizedTest
  @EnumSource
  void of_words_is_there_for_each_kind_that_targets_ask_for(TargetWord word) {
    assertThat(LEXICON.words(word.kind())).isNotEmpty();
  }
}
