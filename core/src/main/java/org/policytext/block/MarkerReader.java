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

  private static final int LONGEST_BARE = 30;
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

  private Marker read(Passage line, NumberingStyle style) {
    int at = line.start();
    int numberStart = -1;
    int numberEnd = -1;
    int value = 0;
    Numeral numeral = null;
    for (Part part : style.template().parts()) {
      at = numberStart < 0 ? at : line.behindSpaces(at);
      if (part instanceof Slot slot) {
        at = line.behindSpaces(at);
        Numeral system = numerals.get(slot.name());
        int end = system.end(line.source().text(), at, line.end());
        value = end == at ? -1 : system.value(line.source().text().subSequence(at, end));
        if (value < 1 || value > LARGEST_NUMBER) {
          return null;
        }
        numeral = numeral == null ? system : numeral;
        numberStart = numberStart < 0 ? at : numberStart;
        numberEnd = end;
        at = end;
      } else {
        at = literalEnd(line, at, (Literal) part);
        if (at < 0) {
          return null;
        }
      }
    }
    if (!endsWell(line, at, style)) {
      return null;
    }
    String number = numeral == null ? "" : numeral.number(line.sub(numberStart, numberEnd).text());
    return new Marker(style, line.sub(line.start(), at), number, value);
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

  /** {@code 1.5万件} is no item, nor is {@code 第一条主线}; {@code -5} is no bullet. */
  private static boolean endsWell(Passage line, int at, NumberingStyle style) {
    boolean last = at >= line.end();
    char next = last ? ' ' : line.charAt(at);
    boolean goesOn = Character.isDigit(next) && Character.isDigit(line.charAt(line.start()));
    boolean afterDigit = goesOn && !isYear(line, at) || next == '.' || next == '%';
    return switch (style.kind()) {
      case ITEM -> !afterDigit && !lacksGap(line, at, next);
      case PART -> !Marks.endsSentence(next) && next != ',' && next != '、' && next != '的';
      case ATTACHMENT, BOX -> next != ',' && next != ')' && next != '。' && next != '、';
      case BULLET -> !last && !Character.isDigit(next) && isMark(line, at, next);
    };
  }

  /** {@code 3.2020年底前} is an item about a year. */
  private static boolean isYear(Passage line, int at) {
    return at + 5 <= line.end()
        && (line.charAt(at) == '1' || line.charAt(at) == '2')
        && Character.isDigit(line.charAt(at + 3))
        && line.charAt(at + 4) == '年';
  }

  /**
   * A number without a closing mark must be followed by a gap; a bare one must open a short
   * heading.
   */
  private static boolean lacksGap(Passage line, int at, char next) {
    char before = line.charAt(at - 1);
    boolean closed = Marks.closes(before) || !Character.isLetterOrDigit(before);
    if (closed) {
      return false;
    }
    boolean gap = at >= line.end() || Passage.isSpace(next);
    return !gap || isDigits(line, at) && !isShortHeading(line, at);
  }

  private static boolean isDigits(Passage line, int end) {
    return line.sub(line.start(), end).text().chars().allMatch(Character::isDigit);
  }

  private static boolean isShortHeading(Passage line, int at) {
    Passage title = line.sub(at, line.end()).strip();
    boolean plain = title.text().chars().noneMatch(c -> "。,;:|\t0123456789".indexOf(c) >= 0);
    return plain && title.length() >= 3 && title.length() <= LONGEST_BARE;
  }

  private static boolean isMark(Passage line, int at, char next) {
    char mark = line.charAt(line.start());
    boolean thin = mark == '-' || mark == '*' || mark == '·';
    return !thin || Passage.isSpace(next) && at - line.start() == 1;
  }
}
