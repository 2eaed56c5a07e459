package org.policytext.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.policytext.model.Certainty;
import org.policytext.model.Repair;
import org.policytext.model.Span;

class SourceTextTest {
  @Test
  void aDroppedNoteMovesWhatFollows() {
    SourceText source =
        SourceText.of("區(qū)域")
            .edited(List.of(new Edit(1, 5, "", "pinyin-note", Certainty.CERTAIN)));
    assertThat(source.text()).isEqualTo("區域");
    assertThat(source.at(1, 2)).isEqualTo(new Span(5, 6));
  }

  @Test
  void aTextWithoutEditsIsTheSameInstance() {
    SourceText source = SourceText.of("區域");
    assertThat(source.edited(List.of())).isSameAs(source);
  }

  /** Each character is its own number, so that an untouched one is known again anywhere. */
  @RepeatedTest(200)
  void untouchedCharactersMapBackAfterRoundsOfEdits(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder given = new StringBuilder();
    int length = 1 + random.nextInt(80);
    for (int i = 0; i < length; i++) {
      given.append((char) ('\u4E00' + i));
    }
    SourceText source = SourceText.of(given.toString());
    for (int round = random.nextInt(4); round >= 0; round--) {
      source = source.edited(edits(random, source.text()));
      assertMapsBack(source);
    }
  }

  private static List<Edit> edits(Random random, String text) {
    List<Edit> edits = new ArrayList<>();
    int at = random.nextInt(6);
    while (at < text.length()) {
      int end = Math.min(text.length(), at + random.nextInt(4));
      String replacement = "xyz".substring(random.nextInt(4));
      edits.add(new Edit(at, end, replacement, "any", Certainty.GUESS));
      at = end + 1 + random.nextInt(8);
    }
    return edits;
  }

  private static void assertMapsBack(SourceText source) {
    String text = source.text();
    for (int i = 0; i < text.length(); i++) {
      Span at = source.at(i, i + 1);
      if (text.charAt(i) >= '\u4E00') {
        assertThat(at.in(source.given())).isEqualTo(text.substring(i, i + 1));
      }
      assertThat(at.end()).isLessThanOrEqualTo(source.given().length());
      assertThat(source.at(0, i + 1).contains(at)).isTrue();
    }
    for (Repair repair : source.repairs()) {
      assertThat(repair.at().in(source.given())).isEqualTo(repair.damaged());
    }
  }
}
