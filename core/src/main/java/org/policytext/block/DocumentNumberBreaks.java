package org.policytext.block;

import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * Finds the line of a document number: {@code …的通知江政发〔2023〕18号各区…}, behind a title or at the start.
 */
final class DocumentNumberBreaks {
  private static final int LONGEST_PREFIX = 16;
  private static final int LONGEST_LETTERS = 7;
  private static final int LONGEST_NUMBER = 8;
  private static final int YEAR = 6;
  private static final int LONGEST_BRACKET = 200;

  private final LineKinds kinds;
  private final TitleEnds titles;

  DocumentNumberBreaks(LineKinds kinds, TitleEnds titles) {
    this.kinds = kinds;
    this.titles = titles;
  }

  /** Adds the breaks around the document numbers of {@code front}; gives how many there are. */
  int read(Passage front, Breaks breaks) {
    int found = 0;
    for (int at = front.start(); at + YEAR < front.end(); at++) {
      char c = front.charAt(at);
      int end = Marks.opens(c) ? numberEnd(front, at) : -1;
      int close = end > 0 ? at : behindQuoted(front, at);
      if (end > 0) {
        found += number(front, at, end, breaks) ? 1 : 0;
        at = end - 1;
      } else if (isBracketed(front, at, close)) {
        breaks.add(at);
        breaks.add(close + 1);
        found++;
      }
      at = Math.max(at, close);
    }
    return found;
  }

  /** {@code …的通知(江政发〔2023〕18号)各区…}: a number in brackets behind a title. */
  private boolean isBracketed(Passage front, int open, int close) {
    boolean round = close > open && Marks.opens(front.charAt(open));
    Passage before = front.sub(Math.max(front.start(), open - LONGEST_PREFIX), open);
    return round
        && kinds.isDocumentNumber(front.sub(open + 1, close))
        && titles.lastEndOfWord(before.strip()) == before.strip().end();
  }

  /** Numbers within 《》 or brackets are cited. */
  private static int behindQuoted(Passage front, int at) {
    char c = front.charAt(at);
    int limit = Math.min(front.end(), at + LONGEST_BRACKET);
    int close = c == '《' ? front.sub(at, limit).indexOf('》', at) : -1;
    if (Marks.opens(c)) {
      close = Marks.closing(front.source().text(), at, limit);
    }
    return Math.max(at, close);
  }

  private boolean number(Passage front, int open, int end, Breaks breaks) {
    int start = prefixStart(front, open, breaks);
    boolean number = start >= 0 && kinds.isDocumentNumber(front.sub(start, end));
    if (number) {
      breaks.add(start);
      breaks.add(end);
    }
    return number;
  }

  private static int numberEnd(Passage front, int open) {
    Passage rest = front.sub(open, Math.min(front.end(), open + YEAR + LONGEST_NUMBER));
    int end = rest.indexOf('号', open);
    boolean year = LineKinds.bracketedYear(rest.text()) == 0;
    for (int i = open + YEAR; year && i < end; i++) {
      year = Character.isDigit(front.charAt(i)) || front.charAt(i) == '第' || front.charAt(i) == ' ';
    }
    boolean cited = end > 0 && end + 1 < front.end() && "),、文》".indexOf(front.charAt(end + 1)) >= 0;
    return year && end > open + YEAR && !cited ? end + 1 : -1;
  }

  /** Gives where the letters before the year begin: behind a title, a mark, or a break; else -1. */
  private int prefixStart(Passage front, int open, Breaks breaks) {
    int least = Math.max(front.start(), open - LONGEST_PREFIX);
    int start = open;
    while (start > least
        && Character.isIdeographic(front.charAt(start - 1))
        && !breaks.has(start)) {
      start--;
    }
    int title = titles.lastEndOfWord(front.sub(start, open));
    int opening = title > 0 ? -1 : prefixOpening(front, start, open);
    if (opening > 0) {
      return opening;
    }
    boolean bounded = start > least || start == front.start() || breaks.has(start);
    boolean marked = bounded && start < open;
    return title > 0 ? title : marked ? start : -1;
  }

  /** {@code 沪府办发} opens with the short form of a region. */
  private int prefixOpening(Passage front, int start, int open) {
    for (int at = Math.max(start, open - LONGEST_LETTERS); at < open - 1; at++) {
      if (kinds.opensNumber(front.sub(at, open))) {
        return at;
      }
    }
    return -1;
  }
}
