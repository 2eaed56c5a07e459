package org.policytext.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * A form of words: literals, {@code {a|b}} alternatives and {@code $slots}.
 *
 * <p>{@code {牵头单位|牵头部门}:$lead} is the literal 牵头单位 or 牵头部门, a colon, and the slot {@code lead}.
 * Full-width marks are folded to half-width ones; a round bracket stands for every kind of bracket.
 * The parts are read by whoever knows what a slot may hold.
 */
public record Template(String printed, List<Part> parts) {
  /** The character before ！, which is ! in full width. */
  private static final char FULL_WIDTH = '\uFF00';

  /** Braces side by side make a literal of all their words in every order. */
  private static final int MOST_ALTERNATIVES = 10_000;

  public Template {
    parts = List.copyOf(parts);
  }

  /** A literal or a slot. */
  public sealed interface Part permits Literal, Slot {}

  /** One of several strings, longest first; an empty one makes the literal optional. */
  public record Literal(List<String> alternatives) implements Part {
    public Literal {
      alternatives = List.copyOf(alternatives);
    }
  }

  /** A named gap. */
  public record Slot(String name) implements Part {}

  /**
   * {@return what a template says: {@code （牵头单位：$lead）} is the literal {@code (牵头单位:}, the slot
   * {@code lead} and the literal {@code )}}
   *
   * @param written as a table has it
   * @throws IllegalArgumentException if a brace does not close, a slot has no name, no literal
   *     stands between two slots, or braces side by side have more than 10 000 readings
   */
  public static Template of(String written) {
    String printed = folded(written);
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < printed.length()) {
      int next =
          switch (printed.charAt(at)) {
            case '{' -> braces(printed, at, parts);
            case '$' -> slot(printed, at, parts);
            default -> plain(printed, at, parts);
          };
      at = next;
    }
    requireApart(printed, parts);
    return new Template(printed, joined(parts));
  }

  private static String folded(String written) {
    StringBuilder folded = new StringBuilder(written);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c > FULL_WIDTH && c <= FULL_WIDTH + '~' - ' ') {
        folded.setCharAt(i, (char) (c - FULL_WIDTH + ' '));
      }
    }
    return folded.toString();
  }

  private static void requireApart(String printed, List<Part> parts) {
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i) instanceof Slot slot && parts.get(i - 1) instanceof Slot) {
        throw new IllegalArgumentException("no word before $" + slot.name() + " in " + printed);
      }
    }
  }

  private static int braces(String printed, int at, List<Part> parts) {
    int end = printed.indexOf('}', at);
    if (end < 0) {
      throw new IllegalArgumentException("{ does not close in " + printed);
    }
    List<String> alternatives =
        new ArrayList<>(List.of(printed.substring(at + 1, end).split("\\|", -1)));
    parts.add(new Literal(alternatives));
    return end + 1;
  }

  private static int slot(String printed, int at, List<Part> parts) {
    int end = at + 1;
    while (end < printed.length() && isNameLetter(printed.charAt(end))) {
      end++;
    }
    if (end == at + 1) {
      throw new IllegalArgumentException("$ without a name in " + printed);
    }
    parts.add(new Slot(printed.substring(at + 1, end)));
    return end;
  }

  private static boolean isNameLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static int plain(String printed, int at, List<Part> parts) {
    int end = at;
    while (end < printed.length() && printed.charAt(end) != '{' && printed.charAt(end) != '$') {
      end++;
    }
    parts.add(new Literal(List.of(printed.substring(at, end))));
    return end;
  }

  /** Neighbouring literals become one, so that between two slots stands exactly one literal. */
  private static List<Part> joined(List<Part> parts) {
    List<Part> joined = new ArrayList<>();
    for (Part part : parts) {
      Part last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (part instanceof Literal next && last instanceof Literal before) {
        joined.set(joined.size() - 1, product(before, next));
      } else {
        joined.add(part);
      }
    }
    for (int i = 0; i < joined.size(); i++) {
      if (joined.get(i) instanceof Literal literal && literal.alternatives.size() > 1) {
        joined.set(i, longestFirst(literal));
      }
    }
    return joined;
  }

  private static Literal product(Literal first, Literal second) {
    if ((long) first.alternatives.size() * second.alternatives.size() > MOST_ALTERNATIVES) {
      throw new IllegalArgumentException("more than " + MOST_ALTERNATIVES + " ways to read braces");
    }
    List<String> all = new ArrayList<>(first.alternatives.size() * second.alternatives.size());
    for (String head : first.alternatives) {
      for (String tail : second.alternatives) {
        all.add(head + tail);
      }
    }
    return new Literal(all);
  }

  private static Literal longestFirst(Literal literal) {
    int longest = 0;
    for (String alternative : literal.alternatives()) {
      longest = Math.max(longest, alternative.length());
    }
    List<String> alternatives = new ArrayList<>(literal.alternatives().size());
    for (int length = longest; length >= 0; length--) {
      for (String alternative : literal.alternatives()) {
        if (alternative.length() == length) {
          alternatives.add(alternative);
        }
      }
    }
    return new Literal(alternatives);
  }

  /** {@return the names of the slots, in order} */
  public List<String> slots() {
    List<String> slots = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Slot slot) {
        slots.add(slot.name());
      }
    }
    return List.copyOf(slots);
  }
}
