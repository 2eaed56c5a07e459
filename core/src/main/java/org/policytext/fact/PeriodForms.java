package org.policytext.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policytext.lexicon.PeriodForm;
import org.policytext.lexicon.Template;
import org.policytext.lexicon.Template.Literal;
import org.policytext.lexicon.Template.Part;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.text.CharacterSet;

/** The forms of statements of time, by the characters that they may begin with. */
final class PeriodForms {
  static final String DIGITS = "0123456789";

  private final Map<Character, List<Form>> forms = new HashMap<>();
  private final CharacterSet openers;
  private final CharacterSet signs;

  /** The most characters that stand before the first gap of a form. */
  private final int longestOpening;

  /** A gap of a form. */
  enum Gap {
    YEAR,
    UNTIL,
    PLAN,
    COUNT
  }

  /**
   * A part of a form, ready to be matched.
   *
   * @param gap null for a literal
   * @param words those of a literal; null for a gap
   * @param optional whether the literal may be absent
   */
  record Step(Gap gap, Trie<Boolean> words, boolean optional) {
    static Step of(Part part) {
      if (!(part instanceof Literal literal)) {
        String name = ((Template.Slot) part).name();
        return new Step(Gap.valueOf(name.toUpperCase(Locale.ROOT)), null, false);
      }
      Trie.Builder<Boolean> words = new Trie.Builder<>();
      literal.alternatives().forEach(word -> words.add(word, true));
      return new Step(null, words.build(), literal.alternatives().contains(""));
    }

    /** Gives the end of the longest of a literal's words that stands at {@code at}, or -1. */
    int end(String text, int at) {
      Trie.Found<Boolean> found = words.longest(text, at, text.length());
      return found != null ? found.end() : optional ? at : -1;
    }
  }

  /** A row with its parts. */
  record Form(PeriodForm row, List<Step> steps) {
    static Form of(PeriodForm row) {
      return new Form(row, row.template().parts().stream().map(Step::of).toList());
    }
  }

  PeriodForms(List<PeriodForm> rows) {
    StringBuilder all = new StringBuilder();
    int longest = 0;
    StringBuilder needed = new StringBuilder(DIGITS + HanNumerals.COUNTS);
    for (PeriodForm row : rows) {
      String own = openers(row);
      all.append(own);
      needed.append(row.template().slots().isEmpty() ? required(row) : "");
      longest = Math.max(longest, opening(row));
      Form form = Form.of(row);
      own.chars().distinct().forEach(c -> forms(c).add(form));
    }
    openers = CharacterSet.of(all);
    signs = CharacterSet.of(needed);
    longestOpening = longest;
  }

  /** Gives the characters that the first part may begin with that no text of a form is without. */
  private static String required(PeriodForm form) {
    StringBuilder required = new StringBuilder();
    for (Part part : form.template().parts()) {
      List<String> words = ((Literal) part).alternatives();
      if (!words.contains("")) {
        words.forEach(word -> required.append(word.charAt(0)));
        break;
      }
    }
    return required.toString();
  }

  private static int opening(PeriodForm row) {
    List<Part> parts = row.template().parts();
    boolean gap = parts.size() > 1 && parts.get(0) instanceof Literal;
    return gap ? ((Literal) parts.get(0)).alternatives().get(0).length() : 0;
  }

  private List<Form> forms(int opener) {
    return forms.computeIfAbsent((char) opener, key -> new ArrayList<>());
  }

  /** Gives the characters that a form may begin with. */
  private static String openers(PeriodForm form) {
    StringBuilder openers = new StringBuilder();
    for (Part part : form.template().parts()) {
      if (part instanceof Template.Slot slot) {
        openers.append(slot.name().equals("count") ? DIGITS + HanNumerals.COUNTS : "12");
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
    return openers.toString();
  }

  /** Gives the characters that a statement of time may begin with. */
  CharacterSet openers() {
    return openers;
  }

  /**
   * Gives the next place in {@code text} from {@code from} on where a statement of time may begin,
   * or -1: a character that opens one, with a number near behind it.
   */
  int next(String text, int from) {
    int at = openers.in(text, from, text.length());
    while (at >= 0) {
      int limit = Math.min(text.length(), at + longestOpening + 1);
      if (signs.in(text, at, limit) >= 0) {
        return at;
      }
      at = openers.in(text, at + 1, text.length());
    }
    return -1;
  }

  /** Gives the characters of which every statement of time has at least one. */
  CharacterSet signs() {
    return signs;
  }

  /** Gives the forms that may begin with {@code c}, in the order of their rows. */
  List<Form> openedBy(char c) {
    return forms.getOrDefault(c, List.of());
  }
}
