package org.policytext.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policytext.lexicon.Template;
import org.policytext.lexicon.Template.Literal;
import org.policytext.lexicon.Template.Part;
import org.policytext.lexicon.Template.Slot;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * Finds a template in a short passage. A slot reaches to the first place where the literal behind
 * it stands; a last slot reaches to the end. There is no going back: the work is linear in the
 * passage for each literal.
 */
final class TemplateMatcher {
  private final List<Part> parts;

  TemplateMatcher(Template template) {
    parts = template.parts();
  }

  /** Gives what the slots hold where the template first stands in {@code passage}. */
  Optional<Map<String, Passage>> find(Passage passage) {
    for (int at = passage.start(); at < passage.end(); at++) {
      Optional<Map<String, Passage>> slots = matchAt(passage, at);
      if (slots.isPresent()) {
        return slots;
      }
    }
    return Optional.empty();
  }

  /** Gives what the slots hold where the template stands at {@code at}. */
  Optional<Map<String, Passage>> matchAt(Passage passage, int at) {
    int end = end(passage, at, (Literal) parts.get(0));
    return end < 0 ? Optional.empty() : slots(passage, end);
  }

  private Optional<Map<String, Passage>> slots(Passage passage, int from) {
    Map<String, Passage> slots = new HashMap<>();
    int at = from;
    for (int i = 1; i < parts.size(); i += 2) {
      Slot slot = (Slot) parts.get(i);
      int close = passage.end();
      int behind = passage.end();
      if (i + 1 < parts.size()) {
        Literal closing = (Literal) parts.get(i + 1);
        close = find(passage, at, closing);
        if (close < 0) {
          return Optional.empty();
        }
        behind = end(passage, close, closing);
      }
      Passage held = passage.sub(at, close).strip();
      if (held.isEmpty()) {
        return Optional.empty();
      }
      slots.put(slot.name(), held);
      at = behind;
    }
    return Optional.of(slots);
  }

  private static int find(Passage passage, int from, Literal literal) {
    for (int at = from + 1; at <= passage.end(); at++) {
      if (end(passage, at, literal) >= 0) {
        return at;
      }
    }
    return -1;
  }

  private static int end(Passage passage, int at, Literal literal) {
    for (String word : literal.alternatives()) {
      if (stands(passage, at, word)) {
        return at + word.length();
      }
    }
    return -1;
  }

  private static boolean stands(Passage passage, int at, String word) {
    if (at + word.length() > passage.end()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!Marks.same(word.charAt(i), passage.charAt(at + i))) {
        return false;
      }
    }
    return true;
  }
}
