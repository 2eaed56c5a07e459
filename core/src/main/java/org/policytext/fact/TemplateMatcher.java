package org.policytext.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policytext.lexicon.Template;
import org.policytext.lexicon.Template.Literal;
import org.policytext.lexicon.Template.Part;
import org.policytext.lexicon.Template.Slot;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * Finds a template in a short passage. A slot reaches to the first place where the literal behind
 * it stands; a last slot reaches to the end. There is no going back: the work is linear in the
 * passage for each literal, however many alternatives it has.
 */
final class TemplateMatcher {
  private final List<Part> parts;

  /** The words of each literal; null for a slot. */
  private final Words[] words;

  TemplateMatcher(Template template) {
    parts = template.parts();
    words = new Words[parts.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = parts.get(i) instanceof Literal literal ? Words.of(literal) : null;
    }
  }

  /** Gives what the slots hold where the template first stands in {@code passage}. */
  Optional<Map<String, Passage>> find(Passage passage) {
    for (int at = passage.start(); at < passage.end(); at++) {
      int end = words[0].end(passage, at);
      if (end >= 0) {
        Match match = match(passage, end);
        if (match.slots().isPresent() || match.isAbsent()) {
          return match.slots();
        }
      }
    }
    return Optional.empty();
  }

  /** Gives what the slots hold where the template stands at {@code at}. */
  Optional<Map<String, Passage>> matchAt(Passage passage, int at) {
    int end = words[0].end(passage, at);
    return end < 0 ? Optional.empty() : match(passage, end).slots();
  }

  /**
   * What came of a try.
   *
   * @param isAbsent whether a literal does not stand anywhere behind: then it stands behind no
   *     later place either, and looking on would cost the passage's length once more for each place
   */
  private record Match(Optional<Map<String, Passage>> slots, boolean isAbsent) {
    static final Match ABSENT = new Match(Optional.empty(), true);
    static final Match EMPTY_SLOT = new Match(Optional.empty(), false);
  }

  private Match match(Passage passage, int from) {
    Map<String, Passage> slots = new HashMap<>();
    int at = from;
    for (int i = 1; i < parts.size(); i += 2) {
      Slot slot = (Slot) parts.get(i);
      int close = passage.end();
      int behind = passage.end();
      if (i + 1 < parts.size()) {
        close = find(passage, at, words[i + 1]);
        if (close < 0) {
          return Match.ABSENT;
        }
        behind = words[i + 1].end(passage, close);
      }
      Passage held = passage.sub(at, close).strip();
      if (held.isEmpty()) {
        return Match.EMPTY_SLOT;
      }
      slots.put(slot.name(), held);
      at = behind;
    }
    return new Match(Optional.of(slots), false);
  }

  private static int find(Passage passage, int from, Words words) {
    for (int at = from + 1; at <= passage.end(); at++) {
      if (words.end(passage, at) >= 0) {
        return at;
      }
    }
    return -1;
  }

  /**
   * The alternatives of a literal in one trie, with plain marks.
   *
   * @param isOptional whether nothing at all is one of them
   */
  private record Words(Trie<Boolean> trie, boolean isOptional) {
    static Words of(Literal literal) {
      Trie.Builder<Boolean> words = new Trie.Builder<>();
      for (String word : literal.alternatives()) {
        words.add(plain(word), true);
      }
      return new Words(words.build(), literal.alternatives().contains(""));
    }

    private static String plain(String word) {
      char[] plain = word.toCharArray();
      for (int i = 0; i < plain.length; i++) {
        plain[i] = Marks.plain(plain[i]);
      }
      return new String(plain);
    }

    /** Gives the end of the longest word at {@code at}, or -1. */
    int end(Passage passage, int at) {
      CharSequence text = new PlainMarks(passage.source().text());
      Trie.Found<Boolean> found = trie.longest(text, at, passage.end());
      return found != null ? found.end() : isOptional ? at : -1;
    }
  }

  /** A text whose brackets and dashes are all of one form. */
  private record PlainMarks(String text) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      return Marks.plain(text.charAt(index));
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return new PlainMarks(text.substring(from, to));
    }

    @Override
    public String toString() {
      return new StringBuilder(this).toString();
    }
  }
}
