package org.policytext.lexicon;

import java.util.List;
import org.policytext.lexicon.Table.Row;

/**
 * One of several simplified forms of a traditional character: 著 is 着 in 著力 and 著 in 著作.
 *
 * @param character the traditional character
 * @param simplified what it becomes
 * @param certainty whether the choice is to be told
 * @param contexts words with the character that decide for this row; none for what is left
 * @param example a text and its simplified form: {@code 關於 = 关于}
 */
public record ScriptChoice(
    String character,
    String simplified,
    Certainty certainty,
    List<String> contexts,
    String example) {
  /** How sure a choice is. */
  public enum Certainty {
    /** The words decide, or there is no other form. */
    CERTAIN,
    /** No word decides: a notice tells the choice. */
    DOUBTFUL
  }

  public ScriptChoice {
    contexts = List.copyOf(contexts);
  }

  static ScriptChoice read(Row row) {
    return new ScriptChoice(
        row.character("character"),
        row.character("simplified"),
        row.constant("certainty", Certainty.class),
        row.words("contexts"),
        row.required("example"));
  }
}
