package org.policytext.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.policytext.Fixtures;

@DisplayName("What fuzzing starts from, and what it found")
class FuzzTest {
  static Stream<Arguments> inputs() {
    return Stream.of(FuzzTargets.values())
        .flatMap(target -> Fixtures.files(target.folder()).map(file -> Arguments.of(target, file)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("inputs")
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void is_read_by_the_laws(FuzzTargets target, String file) {
    byte[] input = Fixtures.bytes(target.folder() + "/" + file);
    assertThatCode(() -> target.read(input)).doesNotThrowAnyException();
  }
}
