package org.policytext.fact;

import java.util.List;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.Template.Literal;
import org.policytext.lexicon.Template.Part;
import org.policytext.lexicon.Template.Slot;
import org.policytext.lexicon.Trie;
import org.policytext.lexicon.UnitListForm;

/**
 * The words of all unit-list forms in one trie, so that a list is read in one pass however many
 * forms there are.
 */
final class ClauseWords {
  private final Trie<ClauseWord> words;

  /** Where a word stands in its clause. */
  enum Place {
    /** Before the names: 牵头单位:. */
    LABEL,
    /** Behind the names: 牵头. */
    VERB,
    /** Between names: 会同. */
    JOINT
  }

  /**
   * A word of a form.
   *
   * @param slot what the names before (or behind, for a label) are
   * @param next what the names behind a joint are, or names in brackets behind a label
   */
  record ClauseWord(UnitListForm form, Place place, String slot, String next) {}

  ClauseWords(Lexicon lexicon) {
    Trie.Builder<ClauseWord> builder = new Trie.Builder<>();
    lexicon.unitLists().stream().filter(form -> !isJoint(form)).forEach(form -> add(form, builder));
    lexicon.unitLists().stream().filter(ClauseWords::isJoint).forEach(form -> add(form, builder));
    words = builder.build();
  }

  /** The words that close a joint close other clauses too, which come first. */
  private static boolean isJoint(UnitListForm form) {
    List<Part> parts = form.template().parts();
    return parts.size() > 2 && parts.get(2) instanceof Slot;
  }

  private static void add(UnitListForm form, Trie.Builder<ClauseWord> builder) {
    List<Part> parts = form.template().parts();
    boolean label = parts.get(0) instanceof Literal;
    boolean joint = isJoint(form);
    int words = label ? 1 : parts.size();
    for (int i = 0; i < words; i++) {
      if (parts.get(i) instanceof Literal literal) {
        ClauseWord word = word(form, parts, i, label, joint);
        literal.alternatives().forEach(alternative -> builder.add(closed(alternative), word));
      }
    }
  }

  private static String closed(String alternative) {
    boolean open = alternative.startsWith(UnitListForm.OPEN);
    return open ? alternative.substring(UnitListForm.OPEN.length()) : alternative;
  }

  private static ClauseWord word(
      UnitListForm form, List<Part> parts, int at, boolean label, boolean joint) {
    if (label) {
      String bracketed = parts.size() > 3 ? ((Slot) parts.get(3)).name() : "";
      return new ClauseWord(form, Place.LABEL, ((Slot) parts.get(1)).name(), bracketed);
    }
    String slot = ((Slot) parts.get(at - 1)).name();
    boolean between = joint && at == 1;
    return between
        ? new ClauseWord(form, Place.JOINT, slot, ((Slot) parts.get(at + 1)).name())
        : new ClauseWord(form, Place.VERB, slot, "");
  }

  /** Gives the longest word at {@code start}, or null. */
  Trie.Found<ClauseWord> longest(CharSequence text, int start, int limit) {
    return words.longest(text, start, limit);
  }
}
