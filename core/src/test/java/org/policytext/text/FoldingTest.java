package org.policytext.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "（２０２５年）：Ａ＋,(2025年):A+",
    "１．５％；３﹒,1.5%;3.",
    "一、《通知》。“互联网”——２０２１～２０２５,一、《通知》。“互联网”——2021～2025",
  })
  void widthsFoldOneToOne(String printed, String folded) {
    assertThat(Folding.fold(printed)).isEqualTo(folded).hasSameSizeAs(printed);
  }

  @Test
  void oddSpacesBecomePlainOnes() {
    assertThat(Folding.fold("\uFEFF一\u3000二\u00A0三\t四")).isEqualTo(" 一 二 三\t四");
  }

  @Test
  void aCarriageReturnBeforeALineFeedIsASpaceAndALoneOneALineFeed() {
    assertThat(Folding.fold("一\r\n二\r三\r")).isEqualTo("一 \n二\n三\n");
  }

  @Test
  void plainTextIsTheSameInstance() {
    String text = "一、总体要求(2025年)\n";
    assertThat(Folding.fold(text)).isSameAs(text);
  }
}
