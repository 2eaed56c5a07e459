package org.policytext.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.policytext.lexicon.PeriodForm;
import org.policytext.lexicon.Template.Literal;
import org.policytext.lexicon.Template.Part;
import org.policytext.lexicon.Template.Slot;
import org.policytext.lexicon.lookup.Trie;

/** The forms of statements of time, by the characters that they may begin with. */
final class PeriodForms {
  private final Map<Character, List<PeriodForm>> forms = new HashMap<>();
  private final Map<Literal, Trie<Boolean>> words = new IdentityHashMap<>();

  /** Whether any form begins with a character: asked of every character of a text. */
  private final boolean[] openers = new boolean[1 << Character.SIZE];

  PeriodForms(List<PeriodForm> rows) {
    for (PeriodForm form : rows) {
      for (char c : openers(form)) {
        openers[c] = true;
        List<PeriodForm> known = forms.computeIfAbsent(c, key -> new ArrayList<>());
        if (!known.contains(form)) {
          known.add(form);
        }
      }
      form.template().parts().forEach(this::addWords);
    }
  }

  private void addWords(Part part) {
    if (part instanceof Literal literal) {
      Trie.Builder<Boolean> builder = new Trie.Builder<>();
      literal.alternatives().forEach(word -> builder.add(word, true));
      words.put(literal, builder.build());
    }
  }

  /** Gives the characters that a form may begin with. */
  private static char[] openers(PeriodForm form) {
    StringBuilder openers = new StringBuilder();
    for (Part part : form.template().parts()) {
      if (part instanceof Slot slot) {
        openers.append(slot.name().equals("count") ? "0123456789一二两三四五六七八九十" : "12");
        break;
      }
      List<String> words = ((Literal) part).alternatives();
      words.stream()
          .filter(word -> !word.isEmpty())
          .forEach(word -> openers.append(word.charAt(0)));
      if (!words.contains("")) {
        break;
      }
    }
    return openers.toString().toCharArray();
  }

  boolean mayOpen(char c) {
    return openers[c];
  }

  /** Gives the forms that may begin with {@code c}, in the order of their rows. */
  List<PeriodForm> openedBy(char c) {
    return forms.getOrDefault(c, List.of());
  }

  /** Gives the end of the longest of a literal's words that stands at {@code at}, or -1. */
  int end(Literal literal, String text, int at) {
    Trie.Found<Boolean> found = words.get(literal).longest(text, at, text.length());
    return found != null ? found.end() : literal.alternatives().contains("") ? at : -1;
  }
}
