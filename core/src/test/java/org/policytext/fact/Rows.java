package org.policytext.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.policytext.text.Folding;
import org.policytext.text.Passage;
import org.policytext.text.SourceText;

/** Tests written as rows: a text and, behind {@code = }, what is read of it. */
final class Rows {
  private static final String READ_AS = " = ";

  private Rows() {}

  /** Compares what {@code reader} gives of the text of each row with what the row says. */
  static void areRead(String rows, UnaryOperator<String> reader) {
    assertThat(rows.lines().map(row -> text(row) + READ_AS + reader.apply(text(row))))
        .containsExactlyElementsOf(rows.lines().toList());
  }

  private static String text(String row) {
    return row.split(READ_AS)[0];
  }

  /** Gives the lines of {@code text}. */
  static List<Passage> lines(String text) {
    Passage whole = passage(text);
    List<Passage> lines = new ArrayList<>();
    int start = whole.start();
    for (int i = start; i <= whole.end(); i++) {
      if (i == whole.end() || whole.charAt(i) == '\n') {
        lines.add(whole.sub(start, i));
        start = i + 1;
      }
    }
    return lines;
  }

  /** Gives {@code text} as readers of facts meet it. */
  static Passage passage(String text) {
    return Passage.of(Folding.fold(SourceText.of(text)));
  }
}
