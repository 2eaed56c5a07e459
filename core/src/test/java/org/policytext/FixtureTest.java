package org.policytext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policytext.Fixtures.Fixture;
import org.policytext.json.PolicyJson;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Assignment;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Repair;
import org.policytext.model.Section;
import org.policytext.model.Span;
import org.policytext.model.Task;
import org.policytext.model.Unit;
import org.policytext.text.Folding;
import org.policytext.text.ScriptConverter;
import org.policytext.text.SourceText;

@DisplayName("Every fixture")
class FixtureTest {
  private static final ScriptConverter SCRIPT = new ScriptConverter(Lexicon.standard());
  private static final PolicyParser PARSER = PolicyParser.create();
  private static final PolicyParser OTHER_PARSER = PolicyParser.create();
  private static final List<String> FAMILIES =
      List.of("unit-lists", "targets", "numbering", "headers", "citations", "checks", "pages");

  static Stream<Fixture> fixtures() {
    return FAMILIES.stream().map(Fixtures::family).flatMap(List::stream);
  }

  static Stream<Fixture> all() {
    return Stream.concat(fixtures(), Fixtures.family("documents").stream());
  }

  static List<String> families() {
    return FAMILIES;
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void reads_as_a_careful_reader_does(Fixture fixture) {
    assertThat(fixture.differences(PARSER.parse(fixture.text()))).isEmpty();
  }

  /** What mutants meet: a family is one test, as JUnit takes longer to begin one than to read. */
  @ParameterizedTest
  @MethodSource("families")
  @Tag("mutants")
  void of_a_family_is_read_so_by_a_parser_just_made(String family) {
    PolicyParser parser = PolicyParser.create();
    for (Fixture fixture : Fixtures.family(family)) {
      PolicyDocument document = parser.parse(fixture.text());
      assertThat(fixture.differences(document)).as(fixture.toString()).isEmpty();
      requireSpans(fixture.text(), document);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void gives_the_same_bytes_again(Fixture fixture) {
    String json = PolicyJson.write(PARSER.parse(fixture.text()));
    assertThat(PolicyJson.write(OTHER_PARSER.parse(fixture.text()))).isEqualTo(json);
  }

  @ParameterizedTest
  @MethodSource("all")
  void is_read_by_the_laws_of_any_text(Fixture fixture) {
    PolicyDocument document = PARSER.parse(fixture.text());
    assertThatCode(() -> Laws.requireOf(fixture.text(), document)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("all")
  void has_the_same_facts_in_every_form_that_texts_come_in(Fixture fixture) {
    JsonNode facts = Fixtures.facts(fixture.text());
    for (Twin twin : Twin.values()) {
      assertThat(Fixtures.facts(twin.of(fixture.text()))).as(twin.name()).isEqualTo(facts);
    }
  }

  /** What is damaged is not converted by words. */
  @ParameterizedTest
  @MethodSource("all")
  void has_the_same_facts_in_traditional_script(Fixture fixture) {
    assumeTrue(PARSER.parse(fixture.text()).repairs().isEmpty());
    String traditional = ZhConverterUtil.toTraditional(fixture.text());
    assertThat(Fixtures.facts(traditional)).isEqualTo(Fixtures.facts(fixture.text()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void has_spans_that_slice_back_and_nest(Fixture fixture) {
    requireSpans(fixture.text(), PARSER.parse(fixture.text()));
  }

  private static void requireSpans(String text, PolicyDocument document) {
    for (Task task : document.tasks()) {
      for (Assignment assignment : task.assignments()) {
        boolean own = task.at().contains(assignment.at());
        assertThat(own || assignment.units().stream().allMatch(Unit::implied)).isTrue();
        slices(document, text, assignment.at(), assignment.raw());
        assignment.units().stream()
            .filter(
                unit -> !unit.implied() && !unit.statedAt().filter(unit.at()::equals).isPresent())
            .forEach(
                unit -> {
                  assertThat(assignment.at().contains(unit.at())).isTrue();
                  slices(document, text, unit.at(), unit.printed());
                });
      }
      task.measures()
          .forEach(
              measure -> {
                assertThat(task.at().contains(measure.at())).isTrue();
                slices(document, text, measure.at(), measure.text());
              });
    }
    document.targets().forEach(target -> slices(document, text, target.at(), target.raw()));
    nests(document.sections(), new Span(0, text.length()));
  }

  /** Where a repair reaches over the ends of a slice, the slice holds more than the fact. */
  private static void slices(PolicyDocument document, String text, Span at, String raw) {
    String slice = slice(document, text, at);
    boolean wider =
        document.repairs().stream()
            .filter(repair -> repair.repaired().length() > 1)
            .map(Repair::at)
            .anyMatch(
                repair ->
                    repair.overlaps(at)
                        && (repair.start() <= at.start() || repair.end() >= at.end()));
    if (wider) {
      assertThat(slice).contains(flat(raw));
    } else {
      assertThat(slice).isEqualTo(flat(raw));
    }
  }

  private static void nests(List<Section> sections, Span above) {
    for (Section section : sections) {
      assertThat(above.contains(section.at())).isTrue();
      nests(section.sections(), section.at());
    }
  }

  /** Canonical text of a slice; where the slice was mended, the mended text stands in for it. */
  private static String slice(PolicyDocument document, String text, Span at) {
    StringBuilder mended = new StringBuilder();
    int from = at.start();
    for (var repair : document.repairs()) {
      if (at.contains(repair.at()) && repair.at().start() >= from) {
        mended.append(text, from, repair.at().start()).append(repair.repaired());
        from = repair.at().end();
      }
    }
    mended.append(text, from, at.end());
    SourceText simplified = SCRIPT.simplify(SourceText.of(mended.toString())).text();
    return flat(Folding.fold(simplified).text());
  }

  /** Blanks and the marks of Markdown may stand within a slice. */
  private static String flat(String text) {
    return text.replaceAll("[ \n*`\\\\]", "");
  }
}
