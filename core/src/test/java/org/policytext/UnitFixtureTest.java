package org.policytext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policytext.Fixtures.Fixture;

@DisplayName("Unit lists")
class UnitFixtureTest {
  private static final PolicyParser PARSER = PolicyParser.create();

  static List<Fixture> fixtures() {
    return Fixtures.family("unit-lists");
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void are_read_as_a_careful_reader_reads_them(Fixture fixture) {
    assertThat(fixture.differences(PARSER)).isEmpty();
  }

  /**
   * What mutants meet: one test for all, as JUnit takes longer to begin one than to read a text.
   */
  @Test
  @Tag("mutants")
  void are_read_so_by_a_parser_just_made() {
    PolicyParser parser = PolicyParser.create();
    for (Fixture fixture : fixtures()) {
      assertThat(fixture.differences(parser)).as(fixture.toString()).isEmpty();
    }
  }
}
