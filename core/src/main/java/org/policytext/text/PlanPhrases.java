package org.policytext.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The table {@code plan-phrases.tsv}: phrases that plans use, to judge repairs by. */
final class PlanPhrases {
  private static final String TABLE = "/org/policytext/lexicon/plan-phrases.tsv";

  /**
   * A phrase and how much it counts.
   *
   * @param text such as {@code 责任单位}
   * @param weight 1 for a common phrase
   */
  record Phrase(String text, float weight) {
    static Phrase of(String row) {
      String[] cells = row.split("\t", -1);
      return new Phrase(cells[0], Float.parseFloat(cells[1]));
    }
  }

  private PlanPhrases() {}

  static List<Phrase> all() {
    try (InputStream table = PlanPhrases.class.getResourceAsStream(TABLE);
        BufferedReader rows =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return rows.lines().filter(row -> !row.startsWith("#")).skip(1).map(Phrase::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
  }
}
