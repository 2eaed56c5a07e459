package org.policytext.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.NumberingStyle;
import org.policytext.lexicon.Numeral;
import org.policytext.lexicon.Template.Literal;
import org.policytext.lexicon.Template.Part;
import org.policytext.lexicon.Template.Slot;
import org.policytext.text.CharacterSet;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * Reads the number that opens a line: {@code 一、}, {@code （一）}, {@code 1.}, {@code 第三章}, {@code
 * 专栏1}, {@code ——}.
 */
final class MarkerReader {
  /** A year or a telephone number opens no item. */
  private static final int LARGEST_NUMBER = 500;

  private static final List<NumberingStyle> NONE = List.of();

  /** The styles by what they begin with, so that a line without a number is asked nothing. */
  private final Map<Character, List<NumberingStyle>> styles = new HashMap<>();

  private final CharacterSet opened;

  private final Map<String, Numeral> numerals = new HashMap<>();

  MarkerReader(Lexicon lexicon) {
    for (Numeral numeral : lexicon.numerals()) {
      numerals.put(numeral.id(), numeral);
    }
    StringBuilder all = new StringBuilder();
    for (NumberingStyle style : lexicon.numbering()) {
      for (char opener : openers(style)) {
        styles.computeIfAbsent(opener, key -> new ArrayList<>()).add(style);
        all.append(opener);
      }
    }
    opened = CharacterSet.of(all);
  }

  /** Gives the marker at the start of {@code line}, of the first style that matches. */
  Optional<Marker> read(Passage line) {
    if (line.isEmpty()) {
      return Optional.empty();
    }
    char opener = Marks.plain(line.charAt(line.start()));
    for (NumberingStyle style : opened.contains(opener) ? styles.get(opener) : NONE) {
      Marker marker = read(line, style);
      if (marker != null) {
        return Optional.of(marker);
      }
    }
    return Optional.empty();
  }

  /** The characters that a number of {@code style} may begin with, marks in their plain form. */
  private Set<Character> openers(NumberingStyle style) {
    Set<Character> openers = new HashSet<>();
    Part first = style.template().parts().get(0);
    if (first instanceof Slot slot) {
      for (char digit : numerals.get(slot.name()).digits().toCharArray()) {
        openers.add(digit);
      }
    } else {
      for (String word : ((Literal) first).alternatives()) {
        openers.add(Marks.plain(word.charAt(0)));
      }
    }
    return openers;
  }

  /**
   * Gives the marker, or null; of {@code 1.2.3} the last number counts, and all of it is printed.
   */
  private Marker read(Passage line, NumberingStyle style) {
    int at = line.start();
    int numberStart = -1;
    int numberEnd = -1;
    int value = 0;
    Numeral numeral = null;
    boolean enclosed = isEnclosed(style.template().parts());
    for (Part part : style.template().parts()) {
      if (part instanceof Slot slot) {
        at = line.behindSpaces(at);
        Numeral system = numerals.get(slot.name());
        numberEnd = numberEnd(system, line, at, enclosed);
        value = value(system, line, at, numberEnd);
        if (value < 1 || value > LARGEST_NUMBER) {
          return null;
        }
        numeral = numeral == null ? system : numeral;
        numberStart = numberStart < 0 ? at : numberStart;
        at = numberEnd;
      } else {
        at = literalEnd(line, numeral == null ? at : line.behindSpaces(at), (Literal) part);
        if (at < 0) {
          return null;
        }
      }
    }
    if (!MarkerEnd.isPlausible(line, at, style.kind())) {
      return null;
    }
    String number =
        numeral == null ? "" : numeral.number(digits(line, numberStart, numberEnd).toString());
    return new Marker(style, line.sub(line.start(), at), number, value);
  }

  /** {@code 第$digit条}: what stands before and behind the number says where it ends. */
  private static boolean isEnclosed(List<Part> parts) {
    return parts.size() == 3 && parts.get(0) instanceof Literal && parts.get(2) instanceof Literal;
  }

  /** An enclosed number may be spelled wide: {@code 第 2 6 条}. */
  private static int numberEnd(Numeral system, Passage line, int from, boolean enclosed) {
    String text = line.source().text();
    int end = system.end(text, from, line.end());
    boolean more = enclosed && end > from && system.kind() != Numeral.Kind.ORDINAL;
    while (more) {
      int next = line.behindSpaces(end);
      int further = system.end(text, next, line.end());
      more = further > next;
      end = more ? further : end;
    }
    return end;
  }

  private static int value(Numeral system, Passage line, int from, int to) {
    return from == to ? -1 : system.value(digits(line, from, to));
  }

  private static CharSequence digits(Passage line, int from, int to) {
    CharSequence printed = line.source().text().subSequence(from, to);
    return line.sub(from, to).hasSpace() ? withoutSpaces(line, from, to) : printed;
  }

  private static CharSequence withoutSpaces(Passage line, int from, int to) {
    StringBuilder digits = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!Passage.isSpace(line.charAt(i))) {
        digits.append(line.charAt(i));
      }
    }
    return digits;
  }

  private static int literalEnd(Passage line, int at, Literal literal) {
    for (String word : literal.alternatives()) {
      if (matches(line, at, word)) {
        return at + word.length();
      }
    }
    return -1;
  }

  private static boolean matches(Passage line, int at, String word) {
    if (at + word.length() > line.end()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!Marks.same(word.charAt(i), line.charAt(at + i))) {
        return false;
      }
    }
    return true;
  }
}
