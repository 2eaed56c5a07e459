package org.policytext.batch.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTest {
  private static String marked(String text, String other) {
    return Marked.of(text, other).stream()
        .map(part -> part.own() ? "[" + part.text() + "]" : part.text())
        .collect(Collectors.joining());
  }

  @Test
  void whatTheOtherVersionLacksIsItsOwn() {
    assertThat(marked("布局国家重点实验室", "布局重点实验室")).isEqualTo("布局[国家]重点实验室");
    assertThat(marked("布局重点实验室", "布局国家重点实验室")).isEqualTo("布局重点实验室");
  }

  @Test
  void charactersThatMeetByChanceAreNotKept() {
    assertThat(marked("≥ 2000件", "≥ 1500件")).isEqualTo("≥ [20]00件");
    assertThat(marked("甲局乙会", "丙局丁会")).isEqualTo("[甲局乙]会");
  }

  @Test
  void withoutAnotherVersionNothingIsMarked() {
    assertThat(marked("培育企业", "")).isEqualTo("培育企业");
    assertThat(Marked.of("", "培育企业")).isEmpty();
  }
}
