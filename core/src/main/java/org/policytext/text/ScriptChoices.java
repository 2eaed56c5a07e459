package org.policytext.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.ScriptChoice;

/**
 * The table {@code script-choices.tsv}: traditional characters with more than one simplified form,
 * and the words that decide.
 *
 * <p>{@code 著} is {@code 着} in {@code 著力} and {@code 著} in {@code 著作}.
 */
final class ScriptChoices {
  /**
   * One row.
   *
   * @param simplified what the character becomes
   * @param isDoubtful whether the choice is to be told
   * @param contexts words that hold the character; none for the choice that is left
   */
  record Choice(char simplified, boolean isDoubtful, List<String> contexts) {
    private boolean holds(String before, String converted, int at) {
      return contexts.isEmpty()
          || contexts.stream().anyMatch(word -> stands(word, before.charAt(at), converted, at));
    }

    private static boolean stands(String word, char character, String converted, int at) {
      int start = at - word.indexOf(character);
      if (start < 0 || start + word.length() > converted.length()) {
        return false;
      }
      for (int i = 0; i < word.length(); i++) {
        if (start + i != at && word.charAt(i) != converted.charAt(start + i)) {
          return false;
        }
      }
      return true;
    }
  }

  private final Map<Character, List<Choice>> choices = new HashMap<>();

  ScriptChoices(Lexicon lexicon) {
    for (ScriptChoice row : lexicon.scriptChoices()) {
      boolean isDoubtful = row.certainty() == ScriptChoice.Certainty.DOUBTFUL;
      choices
          .computeIfAbsent(row.character().charAt(0), key -> new ArrayList<>())
          .add(new Choice(row.simplified().charAt(0), isDoubtful, row.contexts()));
    }
  }

  /**
   * Gives the choice for the character at {@code at}, null where it has one form only.
   *
   * @param before the line in traditional script
   * @param converted the line with all other characters simplified
   */
  Choice choose(String before, String converted, int at) {
    for (Choice choice : choices.getOrDefault(before.charAt(at), List.of())) {
      if (choice.holds(before, converted, at)) {
        return choice;
      }
    }
    return null;
  }
}
