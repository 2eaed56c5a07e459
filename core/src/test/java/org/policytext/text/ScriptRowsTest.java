package org.policytext.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.ScriptChoice;

@DisplayName("Each row of the lexicon that scripts are told and converted by")
class ScriptRowsTest {
  private static final ScriptConverter SCRIPT = new ScriptConverter(Lexicon.standard());

  static List<ScriptChoice> choices() {
    return Lexicon.standard().scriptChoices();
  }

  static List<org.policytext.lexicon.TraditionalCharacters> characters() {
    return Lexicon.standard().traditionalCharacters();
  }

  @ParameterizedTest
  @MethodSource("choices")
  void of_choices_converts_its_example(ScriptChoice row) {
    String[] sides = row.example().split(" = ");
    assertThat(sides[0]).contains(row.character());
    assertThat(sides[1]).contains(row.simplified());
    // other traditional characters make the line worth converting
    String line = "產業發展。" + sides[0];
    assertThat(SCRIPT.simplify(SourceText.of(line)).text().text()).isEqualTo("产业发展。" + sides[1]);
  }

  @ParameterizedTest
  @MethodSource("choices")
  void of_choices_has_contexts_with_its_character(ScriptChoice row) {
    assertThat(row.contexts()).allMatch(word -> word.contains(row.character()));
  }

  @ParameterizedTest
  @MethodSource("characters")
  void of_characters_has_an_example_that_converts(
      org.policytext.lexicon.TraditionalCharacters row) {
    String[] sides = row.example().split(" = ");
    assertThat(row.characters()).contains(sides[0]);
    TraditionalCharacters known = new TraditionalCharacters(Lexicon.standard());
    for (char character : row.characters().toCharArray()) {
      assertThat(known.contains(character)).isTrue();
    }
    assertThat(SCRIPT.simplify(SourceText.of("產業" + sides[0])).text().text())
        .isEqualTo("产业" + sides[1]);
  }
}
