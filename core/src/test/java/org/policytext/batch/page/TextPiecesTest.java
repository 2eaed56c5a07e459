package org.policytext.batch.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.policytext.model.Span;

class TextPiecesTest {
  private static String cut(String text, Place... places) {
    return TextPieces.lines(text, List.of(places)).stream()
        .map(line -> line.stream().map(TextPiecesTest::told).collect(Collectors.joining("|")))
        .collect(Collectors.joining("\n"));
  }

  private static String told(Piece piece) {
    return piece.isPlain() ? piece.text() : piece.text() + "<" + piece.facts() + ">";
  }

  private static Place place(String fact, int start, int end) {
    return new Place(fact, "unit", new Span(start, end));
  }

  @Test
  void factsMayNestAndOverlapAndRunOverLines() {
    assertThat(cut("abcdef", place("a", 0, 4), place("b", 2, 6), place("c", 2, 4)))
        .isEqualTo("ab<a>|cd<a b c>|ef<b>");
    assertThat(cut("ab\n\ncd", place("a", 1, 5))).isEqualTo("a|b<a>\n\nc<a>|d");
  }

  @Test
  void factsThatTouchDoNotRunIntoEachOther() {
    assertThat(cut("abcd", place("a", 0, 2), place("b", 2, 4))).isEqualTo("ab<a>|cd<b>");
  }

  @Test
  void aPlaceOutsideTheTextOrWithoutLengthMarksNothing() {
    assertThat(cut("ab", place("a", 1, 9), place("b", 1, 1))).isEqualTo("ab");
  }

  @Test
  void noCharacterIsLostOrDoubled() {
    String text = "一、总体要求\n\n(一)指导思想。\n";
    String joined =
        TextPieces.lines(text, List.of(place("a", 0, 7), place("b", 3, 12))).stream()
            .map(line -> line.stream().map(Piece::text).collect(Collectors.joining()))
            .collect(Collectors.joining("\n"));
    assertThat(joined).isEqualTo(text);
  }
}
