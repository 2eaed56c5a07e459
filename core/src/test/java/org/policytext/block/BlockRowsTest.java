package org.policytext.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.policytext.lexicon.IndexLabel;
import org.policytext.lexicon.Lexicon;
import org.policytext.text.Folding;
import org.policytext.text.Passage;
import org.policytext.text.SourceText;

@DisplayName("Each row of the lexicon that lines are read by")
class BlockRowsTest {
  private static final Lexicon LEXICON = Lexicon.standard();

  private static Passage line(String text) {
    return Passage.of(Folding.fold(SourceText.of(text)));
  }

  private static <T> void all(List<T> rows, Predicate<T> holds) {
    assertThat(rows.stream().filter(holds.negate()).toList()).isEmpty();
  }

  @Test
  void of_numbering_opens_its_example_and_no_earlier_row_does() {
    MarkerReader reader = new MarkerReader(LEXICON);
    all(
        LEXICON.numbering(),
        row -> {
          Optional<Marker> marker = reader.read(line(row.example()));
          return marker.isPresent() && marker.get().style().equals(row);
        });
  }

  @Test
  void of_furniture_is_needed_to_know_its_example() {
    Furniture furniture = new Furniture(LEXICON);
    all(LEXICON.furniture(), row -> furniture.isFurniture(line(row.example())));
    all(
        LEXICON.furniture(),
        row ->
            switch (row.where()) {
              case WHOLE -> line(row.example()).text().equals(row.word());
              case START, SENTENCE -> line(row.example()).startsWith(row.word());
            });
  }

  @Test
  void of_index_labels_gives_the_fact_behind_its_example() {
    Map<String, IndexLabel> labels = IndexTable.labels(LEXICON);
    all(
        LEXICON.indexLabels(),
        row -> {
          IndexTable table = new IndexTable(labels);
          String printed = line(row.example()).text().replace(" ", "");
          return table.read(line(row.example()))
              && printed.startsWith(row.label() + ":")
              && (row.fact() == IndexLabel.Fact.NONE || table.fact(row.fact()).isPresent());
        });
  }
}
