package org.policytext.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policytext.block.NumberBreaks.Found;
import org.policytext.lexicon.HeadingWord;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.model.Certainty;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * Finds where a heading ends that its text follows without a mark.
 *
 * <p>{@code (一)指导思想以…为指导} ends behind 指导思想, a word of headings; {@code 1.提升涉企服务水平深化…改革} behind 水平,
 * a noun that headings end with, before 深化, a verb that sentences open with. The second is a guess,
 * made only where the headings of the same numbering have no stops.
 */
final class HeadingEnds {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 30;
  private static final int SHORTEST_SENTENCE = 8;
  private static final int SHORTEST_LEAD = 5;
  private static final int LONGEST_HALF = 14;
  private static final int LONGEST_STOPPED = 40;
  private static final int SHORTEST_UNIT = 3;
  private static final int LONGEST_UNIT = 12;
  private static final int LATEST_WORD = 20;
  private static final int LEAST_PIECES = 3;
  private static final String MARKS = "。,;:!?";
  private static final String NO_TEXT = "。:,;、)和与及的是为要等》”";
  private static final String JOINERS = "和与及、";
  private static final String LEVELS = "市省区县州";
  private static final String QUOTES = "”》\"";

  private final Trie<HeadingWord> words;
  private final Trie<String> openings;
  private final Set<String> tails;
  private final LineKinds kinds;

  HeadingEnds(Lexicon lexicon, LineKinds kinds) {
    Trie.Builder<HeadingWord> builder = new Trie.Builder<>();
    lexicon.headings().stream()
        .filter(word -> word.kind() != HeadingWord.Kind.LABEL)
        .forEach(word -> builder.add(word.word(), word));
    this.words = builder.build();
    this.openings = Trie.of(lexicon.words("sentence-opening"));
    this.tails = new HashSet<>(lexicon.words("heading-end"));
    this.kinds = kinds;
  }

  /** How the headings of one style are printed. */
  private static final class Style {
    private int stopped;
    private int bare;
    private int open;
    private final Map<Integer, Integer> lengths = new HashMap<>();

    /** Headings without a stop, or items of which half fall apart in the same way. */
    boolean isOpen() {
      int split = splits();
      boolean some = bare > 0 && bare >= stopped;
      return some || open >= LEAST_PIECES && open >= stopped && split * 2 >= open;
    }

    private int splits() {
      return lengths.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Gives how long most headings are, where half are as long; else 0. */
    int length() {
      int best =
          lengths.entrySet().stream()
              .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
              .map(Map.Entry::getKey)
              .orElse(0);
      int count = lengths.getOrDefault(best, 0);
      return count >= LEAST_PIECES && count * 2 >= splits() ? best : 0;
    }
  }

  /** What is known of the text behind one number. */
  private record Piece(Passage text, Style style, int word, int split, boolean open) {}

  /** Adds the ends of the headings that {@code numbers} open. */
  void read(Passage line, List<Found> numbers, Breaks breaks) {
    Map<String, Style> styles = new HashMap<>();
    List<Piece> pieces = new ArrayList<>();
    for (Found number : numbers) {
      Passage text = line.sub(number.behind(), breaks.next(number.behind())).strip();
      pieces.add(piece(text, styles.computeIfAbsent(number.style(), id -> new Style())));
    }
    for (Piece piece : pieces) {
      if (piece.word() > 0) {
        breaks.add(piece.word());
      } else if (piece.open() && piece.style().isOpen()) {
        int end = piece.split() > 0 ? piece.split() : parallel(piece);
        if (end > 0) {
          breaks.add(end, Certainty.GUESS);
        }
      }
    }
  }

  /** Where most headings are as long, another ends at that length behind a noun of headings. */
  private int parallel(Piece piece) {
    int end = piece.text().start() + piece.style().length();
    boolean within = piece.style().length() > 0 && end < piece.text().end();
    return within && isTail(piece.text(), end) && mark(piece.text()) > end ? end : -1;
  }

  private static int mark(Passage text) {
    int at = text.start();
    while (at < text.end() && MARKS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private Piece piece(Passage text, Style style) {
    int word = wordEnd(text);
    if (word > 0) {
      style.bare++;
      return new Piece(text, style, word, -1, false);
    }
    int stop = stop(text);
    boolean stopped = stop < text.end() && stop - text.start() <= LONGEST_STOPPED;
    boolean bare = stop == text.end() && text.length() <= LONGEST_STOPPED;
    int split = bare ? -1 : split(text);
    boolean whole = bare || stopped && (split < 0 || stop - split < SHORTEST_LEAD);
    style.bare += bare ? 1 : 0;
    style.stopped += whole && !bare ? 1 : 0;
    if (whole) {
      return new Piece(text, style, -1, -1, false);
    }
    style.open++;
    if (split > 0) {
      style.lengths.merge(split - text.start(), 1, Integer::sum);
    }
    return new Piece(text, style, -1, split, true);
  }

  /** Gives the place of the first mark that ends a heading, or the end of {@code text}. */
  private static int stop(Passage text) {
    int limit = Math.min(text.end(), text.start() + LONGEST_STOPPED + 1);
    for (int at = text.start(); at < limit; at++) {
      if (text.charAt(at) == '。' || text.charAt(at) == ':' || text.charAt(at) == '!') {
        return at;
      }
    }
    return limit;
  }

  /** {@code 指导思想以…}, {@code 2025年主要目标到2025年…}: gives the end of the words of a heading, or -1. */
  private int wordEnd(Passage text) {
    int limit = Math.min(text.end(), text.start() + LATEST_WORD);
    for (int at = text.start(); at < limit && MARKS.indexOf(text.charAt(at)) < 0; at++) {
      Trie.Found<HeadingWord> found = words.longest(text.source().text(), at, text.end());
      if (found != null && isHeading(text, at, found)) {
        return found.end();
      }
    }
    return -1;
  }

  private boolean isHeading(Passage text, int at, Trie.Found<HeadingWord> found) {
    int end = found.end();
    if (text.end() - end < SHORTEST_SENTENCE || NO_TEXT.indexOf(text.charAt(end)) >= 0) {
      return false;
    }
    boolean within = found.value().where() == HeadingWord.Where.END;
    boolean whole = at == text.start() || isListed(text, at);
    return whole || within && opens(text, end);
  }

  /** {@code 支持对象与范围}: words of headings, joined. */
  private boolean isListed(Passage text, int at) {
    Trie.Found<HeadingWord> first = words.longest(text.source().text(), text.start(), text.end());
    return first != null && first.end() + 1 == at && JOINERS.indexOf(text.charAt(first.end())) >= 0;
  }

  /**
   * Gives the first place in the first clause where a sentence may begin behind a heading, or in
   * the second of a heading in two parts: {@code 突出绿色高效,加快机械化发展遴选…}.
   */
  private int split(Passage text) {
    int first = mark(text);
    int end = split(text, text.start(), Math.min(first, text.start() + LONGEST + 1));
    boolean pair =
        end < 0
            && first - text.start() <= LONGEST_HALF
            && first < text.end()
            && text.charAt(first) == ',';
    return pair ? split(text, first + 1, Math.min(text.end(), first + LONGEST)) : end;
  }

  private int split(Passage text, int from, int to) {
    int depth = 0;
    for (int at = from; at < to && MARKS.indexOf(text.charAt(at)) < 0; at++) {
      char c = text.charAt(at);
      if (at - from >= SHORTEST && depth == 0 && isTail(text, at) && opens(text, at)) {
        return at;
      }
      depth += Marks.opens(c) || c == '《' || c == '“' ? 1 : 0;
      depth -= depth > 0 && (Marks.closes(c) || c == '》' || c == '”') ? 1 : 0;
    }
    return -1;
  }

  private boolean isTail(Passage text, int at) {
    boolean quoted = QUOTES.indexOf(text.charAt(at - 1)) >= 0;
    return quoted || tails.contains(text.sub(at - 2, at).text());
  }

  /** {@code 加快建设…} opens a sentence; {@code 提升行动} is the rest of a heading. */
  private boolean opens(Passage text, int at) {
    Trie.Found<String> opening = openings.longest(text.source().text(), at, text.end());
    if (opening == null) {
      return isYear(text, at)
          || opensWithUnit(text.sub(at, Math.min(text.end(), at + LONGEST_UNIT)));
    }
    int end = opening.end();
    boolean noun = end + 2 < text.end() && tails.contains(text.sub(end, end + 2).text());
    return !noun || openings.longest(text.source().text(), end + 2, text.end()) == null;
  }

  /** {@code 北京市经信局…}, {@code 市科创局…}. */
  private boolean opensWithUnit(Passage text) {
    if (text.isEmpty() || kinds.opensWithRegion(text.text())) {
      return !text.isEmpty();
    }
    boolean level = LEVELS.indexOf(text.charAt(text.start())) >= 0;
    for (int end = text.start() + SHORTEST_UNIT; level && end <= text.end(); end++) {
      if (kinds.isBody(text.sub(text.start(), end).text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(Passage text, int at) {
    return at + 4 < text.end()
        && text.charAt(at + 4) == '年'
        && text.sub(at, at + 4).text().chars().allMatch(Character::isDigit);
  }
}
