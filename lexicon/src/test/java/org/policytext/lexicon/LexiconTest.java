package org.policytext.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.lexicon.lookup.UnitNames;

/**
 * Every row beside its own example. The rows of numbering, unit lists, remarks, headings, titles,
 * furniture and index labels are read by the readers in core; see the {@code …RowsTest} there.
 */
@DisplayName("Each row of the lexicon")
class LexiconTest {
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final UnitNames UNITS = new UnitNames(LEXICON);
  private static final Set<String> NOT_READ = Set.of("places.tsv");
  private static final Set<String> WITHOUT_EXAMPLE = Set.of("regions.tsv");
  private static final String NUMBER = "(?:[0-9.]+|[一二三四五六七八九十百千万两]+)";

  static List<String> files() throws IOException, URISyntaxException {
    Path folder = Path.of(Lexicon.class.getResource("numbering.tsv").toURI()).getParent();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".tsv"))
          .sorted()
          .toList();
    }
  }

  private static List<String> head(String file) throws IOException {
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().takeWhile(line -> line.startsWith("#")).toList();
    }
  }

  private static <T> void all(List<T> rows, Predicate<T> holds) {
    assertThat(rows).isNotEmpty();
    assertThat(rows.stream().filter(holds.negate()).toList()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void stands_under_a_head_that_tells_its_columns_and_source(String file) throws IOException {
    String head = String.join("\n", head(file));
    assertThat(head).contains("Source");
    List<String> told =
        Table.standard(file).columns().stream()
            .filter(column -> !head.matches("(?s).*\\b" + column + "\\b.*"))
            .toList();
    assertThat(told).as("columns that the head does not tell").isEmpty();
  }

  /** What a row is in Java and in its table has the same names: shortForms and short-forms. */
  @Test
  void has_a_component_for_each_column() throws IOException, URISyntaxException {
    List<String> tables = new ArrayList<>();
    for (RecordComponent table : Lexicon.class.getRecordComponents()) {
      ParameterizedType rows = (ParameterizedType) table.getGenericType();
      Class<?> row = (Class<?>) rows.getActualTypeArguments()[0];
      String file = hyphened(table) + ".tsv";
      assertThat(Stream.of(row.getRecordComponents()).map(LexiconTest::hyphened))
          .as(file)
          .containsExactlyElementsOf(Table.standard(file).columns());
      tables.add(file);
    }
    assertThat(files()).filteredOn(file -> !NOT_READ.contains(file)).hasSameElementsAs(tables);
  }

  @Test
  void is_of_a_table_that_the_package_comment_describes() throws IOException, URISyntaxException {
    String comment =
        Files.readString(Path.of("src/main/java/org/policytext/lexicon/package-info.java"))
            .replaceAll("\\s+\\*\\s+", " ");
    assertThat(files()).allMatch(file -> comment.contains("<td>" + file + "</td>"));
    for (RecordComponent table : Lexicon.class.getRecordComponents()) {
      ParameterizedType rows = (ParameterizedType) table.getGenericType();
      assertThat(comment).contains("{@link " + rows.getActualTypeArguments()[0].getTypeName());
    }
  }

  private static String hyphened(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @MethodSource("files")
  void has_no_row_twice(String file) {
    assertThat(Table.standard(file).rows())
        .extracting(row -> Tables.key(file, row))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("files")
  void has_an_example(String file) {
    Table table = Table.standard(file);
    assertThat(table.rows()).isNotEmpty();
    if (!WITHOUT_EXAMPLE.contains(file)) {
      all(table.rows(), row -> !row.text("example").isEmpty());
    }
  }

  @Test
  void of_numerals_reads_its_example_as_the_number_behind_it() {
    all(
        LEXICON.numerals(),
        row -> {
          String[] sides = row.example().split("=");
          int end = row.end(sides[0], 0, sides[0].length());
          return end == sides[0].length()
              && row.value(sides[0]) == Integer.parseInt(sides[1])
              && !row.number(sides[0]).isEmpty();
        });
    all(
        LEXICON.numerals(),
        row ->
            LEXICON.numerals().stream()
                .takeWhile(earlier -> earlier != row)
                .noneMatch(earlier -> earlier.end(row.example(), 0, 1) > 0));
  }

  @Test
  void of_numbering_names_a_numeral_and_says_what_it_opens() {
    Set<String> systems = new HashSet<>(LEXICON.numerals().stream().map(Numeral::id).toList());
    all(LEXICON.numbering(), row -> systems.containsAll(row.template().slots()));
    all(
        LEXICON.numbering(),
        row -> row.template().slots().isEmpty() == (row.kind() == NumberingStyle.Kind.BULLET));
  }

  @Test
  void of_columns_is_the_first_that_ends_its_example() {
    all(
        LEXICON.columns(),
        row ->
            LEXICON.columns().stream()
                .filter(other -> row.example().endsWith(other.word()))
                .findFirst()
                .filter(row::equals)
                .isPresent());
  }

  @Test
  void of_titles_ends_its_example() {
    all(
        LEXICON.titles(),
        row ->
            LEXICON.titles().stream()
                .filter(other -> row.example().endsWith(other.word()))
                .findFirst()
                .filter(row::equals)
                .isPresent());
  }

  @Test
  void of_levels_is_the_word_that_its_example_names() {
    all(
        LEXICON.levels(),
        row -> {
          String bare = row.example().startsWith("各") ? row.example().substring(1) : row.example();
          Trie.Found<LevelWord> found = UNITS.levelAt(bare, 0, bare.length());
          return found != null && found.value().equals(row);
        });
    all(LEXICON.levels(), row -> UNITS.isUnit(row.example()));
  }

  @Test
  void of_bodies_is_found_in_its_example() {
    all(LEXICON.bodies(), row -> bodiesIn(row.example()).contains(row));
  }

  /** The longest names of bodies that end the unit, its region taken off wherever it stands. */
  private static List<Body> bodiesIn(String unit) {
    return Stream.concat(Stream.of(unit), withoutRegion(unit))
        .flatMap(name -> longestBodies(name).stream())
        .toList();
  }

  private static List<Body> longestBodies(String name) {
    return IntStream.range(0, name.length())
        .mapToObj(start -> UNITS.bodies(name.substring(start)))
        .filter(bodies -> !bodies.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static Stream<String> withoutRegion(String unit) {
    List<String> names = new ArrayList<>();
    for (int at = 0; at < unit.length(); at++) {
      for (var found :
          Arrays.asList(
              UNITS.regionAt(unit, at, unit.length()),
              UNITS.shortRegionAt(unit, at, unit.length()))) {
        if (found != null) {
          names.add(unit.substring(0, at) + unit.substring(found.end()));
        }
      }
    }
    return names.stream();
  }

  @Test
  void of_bodies_has_names_that_no_other_row_of_its_kind_has() {
    Map<String, Body> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Body row : LEXICON.bodies()) {
      Stream.concat(Stream.of(row.canonical()), row.shortForms().stream())
          .filter(name -> seen.put(row.kind() + " " + name, row) != null)
          .forEach(twice::add);
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void of_unit_endings_is_the_longest_that_ends_its_example() {
    all(
        LEXICON.unitEndings(),
        row -> row.equals(UNITS.ending(row.example(), 0, row.example().length())));
  }

  @Test
  void of_regions_has_a_parent_and_a_key_of_its_own() {
    Set<String> codes = new HashSet<>(LEXICON.regions().stream().map(Region::code).toList());
    Set<String> keys = new HashSet<>();
    all(LEXICON.regions(), row -> row.code().matches("[0-9]{6}"));
    all(LEXICON.regions(), row -> row.parent().isEmpty() || codes.contains(row.parent().get()));
    all(
        LEXICON.regions(),
        row -> (row.level() == RegionLevel.PROVINCIAL) == row.parent().isEmpty());
    all(
        LEXICON.regions(),
        row ->
            row.until().isEmpty()
                || row.until().get() / 100 == 20
                || row.until().get() / 100 == 19);
    all(LEXICON.regions(), row -> keys.add(row.code() + " " + row.name()));
  }

  @Test
  void of_regions_is_found_by_its_name() {
    all(
        LEXICON.regions(),
        row -> {
          Trie.Found<Region> found = UNITS.regionAt(row.name(), 0, row.name().length());
          return found != null && found.value().name().equals(row.name());
        });
  }

  @Test
  void of_places_names_a_region_that_stands_in_the_table_of_regions() {
    Set<String> regions =
        new HashSet<>(LEXICON.regions().stream().map(row -> row.code() + row.name()).toList());
    all(
        Table.standard("places.tsv").rows(),
        row -> regions.contains(row.text("code") + row.text("region")));
    all(
        Table.standard("places.tsv").rows(),
        row ->
            row.text("example").contains(row.text("name"))
                || row.text("example").contains(row.text("short-form")));
  }

  @Test
  void of_indicators_is_the_longest_form_in_its_example() {
    Map<String, Indicator> forms = new HashMap<>();
    for (Indicator row : LEXICON.indicators()) {
      forms.put(row.name(), row);
      row.variants().forEach(form -> assertThat(forms.put(form, row)).as(form).isNull());
    }
    all(LEXICON.indicators(), row -> longest(forms, row.example()).filter(row::equals).isPresent());
  }

  private static Optional<Indicator> longest(Map<String, Indicator> forms, String text) {
    return forms.keySet().stream()
        .filter(text::contains)
        .max((a, b) -> Integer.compare(a.length(), b.length()))
        .map(forms::get);
  }

  @Test
  void of_announcements_counts_what_its_example_names() {
    all(
        LEXICON.announcements(),
        row ->
            row.measures().stream()
                .anyMatch(
                    measure ->
                        row.nouns().stream()
                            .anyMatch(
                                noun ->
                                    row.example().matches(".*" + NUMBER + measure + noun + "$"))));
  }

  @Test
  void of_quantities_stands_behind_the_number_of_its_example() {
    all(
        LEXICON.quantities(),
        row -> {
          Matcher numbers = Pattern.compile(NUMBER).matcher(row.example());
          return numbers.results().anyMatch(it -> row.example().startsWith(row.unit(), it.end()));
        });
  }

  @Test
  void of_multipliers_gives_the_value_of_its_example() {
    all(
        LEXICON.multipliers(),
        row -> {
          Matcher sides =
              Pattern.compile("([0-9.]+)" + Pattern.quote(row.word()) + "\\p{IsHan}*=([0-9]+)")
                  .matcher(row.example());
          return sides.matches()
              && new BigDecimal(sides.group(1))
                      .multiply(row.value())
                      .compareTo(new BigDecimal(sides.group(2)))
                  == 0;
        });
  }

  @Test
  void of_the_words_of_targets_stands_in_its_example() {
    all(LEXICON.comparisons(), row -> row.example().contains(row.word()));
    all(LEXICON.targetVerbs(), row -> row.example().contains(row.word()));
    all(LEXICON.notTargets(), row -> row.example().contains(row.word()));
    all(LEXICON.indicatorTails(), row -> row.example().contains(row.tail()));
  }

  @Test
  void of_words_stands_in_its_example() {
    all(LEXICON.words(), row -> row.example().contains(row.word()));
  }

  @Test
  void of_comparisons_stands_on_its_side_of_the_number() {
    all(
        LEXICON.comparisons(),
        row -> {
          int word = row.example().indexOf(row.word());
          Matcher number = Pattern.compile("[0-9]+").matcher(row.example());
          boolean found = number.find();
          return found
              && (row.where() == ComparisonWord.Where.BEFORE
                  ? word < number.start()
                  : row.example().lastIndexOf(row.word()) >= number.end());
        });
  }
}
