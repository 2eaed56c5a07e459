package org.policytext.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WideTest {
  @Test
  void aChineseCharacterTakesTwoColumns() {
    assertThat(Wide.width("知识a1。")).isEqualTo(8);
    assertThat(Wide.padded("知识", 6)).isEqualTo("知识  ");
    assertThat(Wide.cut("知识产权", 6)).isEqualTo("知识…");
  }

  @Test
  void aLineBreaksWithinItsColumnsAndOpensWithNoClosingMark() {
    assertThat(Wide.lines("完善机制。建立台账", 8)).containsExactly("完善机", "制。建立", "台账");
    assertThat(Wide.lines("达到1500件", 6)).containsExactly("达到", "1500件");
  }
}
