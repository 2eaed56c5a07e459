package org.policytext.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policytext.lexicon.Table;
import org.policytext.lexicon.Table.Row;

@DisplayName("Each row of the lexicon that scripts are told and converted by")
class ScriptRowsTest {
  static List<Row> choices() {
    return Table.standard("script-choices.tsv").rows();
  }

  static List<Row> characters() {
    return Table.standard("traditional-characters.tsv").rows();
  }

  @ParameterizedTest
  @MethodSource("choices")
  void of_choices_converts_its_example(Row row) {
    String[] sides = row.text("example").split(" = ");
    assertThat(sides[0]).contains(row.text("character"));
    assertThat(sides[1]).contains(row.text("simplified"));
    // other traditional characters make the line worth converting
    String line = "產業發展。" + sides[0];
    assertThat(ScriptConverter.simplify(SourceText.of(line)).text().text())
        .isEqualTo("产业发展。" + sides[1]);
  }

  @ParameterizedTest
  @MethodSource("choices")
  void of_choices_has_contexts_with_its_character(Row row) {
    assertThat(row.words("contexts")).allMatch(word -> word.contains(row.text("character")));
    assertThat(row.text("certainty")).isIn("certain", "doubtful");
  }

  @ParameterizedTest
  @MethodSource("characters")
  void of_characters_has_an_example_that_converts(Row row) {
    String[] sides = row.text("example").split(" = ");
    assertThat(row.text("characters")).contains(sides[0]);
    for (char character : row.text("characters").toCharArray()) {
      assertThat(TraditionalCharacters.contains(character)).isTrue();
    }
    assertThat(ScriptConverter.simplify(SourceText.of("產業" + sides[0])).text().text())
        .isEqualTo("产业" + sides[1]);
  }
}
