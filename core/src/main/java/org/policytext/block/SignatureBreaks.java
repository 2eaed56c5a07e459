package org.policytext.block;

import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * Finds the lines of signatures, dates and notes within a long line: {@code …贯彻执行。江州市人民政府2023年5月12日
 * (此件公开发布)}.
 */
final class SignatureBreaks {
  private static final int LONGEST_DATE = 24;
  private static final int LONGEST_SIGNATURE = 100;
  private static final int LONGEST_NOTE = 40;
  private static final int LONGEST_REGION = 6;
  private static final int SHORTEST_UNIT = 3;
  private static final String IN_DATES = "0123456789年月〇○О零一二三四五六七八九十 ";
  private static final String BEFORE_SIGNATURE = "。!?:;)";
  private static final String GOES_ON = "、,。;:)";
  private static final String REPUBLIC = "民国";
  private static final String CHINA = "中华";

  private final LineKinds kinds;
  private final TitleEnds titles;

  SignatureBreaks(LineKinds kinds, TitleEnds titles) {
    this.kinds = kinds;
    this.titles = titles;
  }

  /** Adds the breaks around the dates, signatures and notes of {@code line} to {@code breaks}. */
  int read(Passage line, Breaks breaks) {
    int found = 0;
    for (int at = line.indexOf('日', line.start()); at >= 0; at = line.indexOf('日', at + 1)) {
      int start = dateStart(line, at);
      if (start >= 0 && isFree(line, at + 1) && sign(line, start, at + 1, breaks)) {
        notes(line, at + 1, breaks);
        found++;
      }
    }
    return found;
  }

  /**
   * Adds the breaks around the units that a line ends with behind a stop: their date stands on the
   * next line. Gives how many signatures there are.
   */
  int tail(Passage line, Breaks breaks) {
    int from = signatureStart(line, line.end(), breaks);
    Passage names = line.sub(from, line.end()).strip();
    boolean behindStop = from > line.start() && Marks.endsSentence(line.charAt(from - 1));
    if (!behindStop || names.isEmpty()) {
      return 0;
    }
    UnitChain chain = new UnitChain(names, kinds);
    if (!chain.isUnits(names.start())) {
      return 0;
    }
    breaks.add(names.start());
    between(names, chain, breaks);
    return 1;
  }

  /** Gives where the date that ends with the 日 at {@code day} begins, or -1. */
  private int dateStart(Passage line, int day) {
    int start = day;
    int least = Math.max(line.start(), day - LONGEST_DATE);
    while (start > least && IN_DATES.indexOf(line.charAt(start - 1)) >= 0) {
      start--;
    }
    if (line.sub(line.start(), start).endsWith(REPUBLIC)) {
      start -= REPUBLIC.length();
      start -= line.sub(line.start(), start).endsWith(CHINA) ? CHINA.length() : 0;
    }
    Passage date = line.sub(start, day + 1).strip();
    return kinds.date(date).isPresent() ? date.start() : -1;
  }

  private boolean isFree(Passage line, int at) {
    int next = line.behindSpaces(at);
    return next >= line.end()
        || GOES_ON.indexOf(line.charAt(next)) < 0
            && !kinds.goesOnBehindDate(line.sub(next, line.end()));
  }

  /** A date signs if units stand before it behind a stop, or a note or nothing behind it. */
  private boolean sign(Passage line, int start, int end, Breaks breaks) {
    int units = behindNotes(line, start);
    int from = signatureStart(line, units, breaks);
    Passage signature = line.sub(from, units).strip();
    if (signature.isEmpty()) {
      boolean signs = units < start || end == line.end() || noteEnd(line, end) > end;
      boolean begins = from == line.start() || breaks.has(start) || breaks.has(end) || signs;
      return begins && mark(line, units, start, end, breaks);
    }
    int title = titles.lastEnd(signature);
    Passage bare = title > 0 ? line.sub(title, units).strip() : signature;
    UnitChain chain = new UnitChain(bare, kinds);
    if (!kinds.isSignature(bare) && !chain.isUnits(bare.start())) {
      return false;
    }
    breaks.add(bare.start());
    between(bare, chain, breaks);
    return mark(line, units, start, end, breaks);
  }

  private static boolean mark(Passage line, int units, int start, int end, Breaks breaks) {
    breaks.add(units);
    breaks.add(start);
    breaks.add(line.behindSpaces(end));
    return true;
  }

  /** Gives the end of what stands before the notes before {@code end}: {@code (某局代章)}. */
  private int behindNotes(Passage line, int end) {
    int at = line.sub(line.start(), end).strip().end();
    int open = at > line.start() && Marks.closes(line.charAt(at - 1)) ? opening(line, at) : -1;
    return open < 0 || !kinds.isNote(line.sub(open, at)) ? end : open;
  }

  private static int opening(Passage line, int end) {
    int open = end - 1;
    int least = Math.max(line.start(), end - LONGEST_NOTE);
    while (open > least && !Marks.opens(line.charAt(open))) {
      open--;
    }
    return Marks.opens(line.charAt(open)) ? open : -1;
  }

  private static int signatureStart(Passage line, int end, Breaks breaks) {
    int least = Math.max(breaks.last(end), end - LONGEST_SIGNATURE);
    int start = end;
    while (start > least && BEFORE_SIGNATURE.indexOf(line.charAt(start - 1)) < 0) {
      start--;
      start = start > least && line.charAt(start - 1) == ')' ? behindRegion(line, start) : start;
    }
    return start;
  }

  /** {@code 中国(上海)自由贸易试验区管理委员会}: a short bracket within a name. */
  private static int behindRegion(Passage line, int end) {
    int open = opening(line, end);
    boolean within = open > line.start() && end - open <= LONGEST_REGION;
    return within && Character.isIdeographic(line.charAt(open - 1)) ? open : end;
  }

  /** {@code 重庆市人民政府国家知识产权局} are two. */
  private void between(Passage signature, UnitChain chain, Breaks breaks) {
    int from = signature.start();
    for (int at = from + SHORTEST_UNIT; at + SHORTEST_UNIT <= signature.end(); at++) {
      boolean letter = !Passage.isSpace(signature.charAt(at));
      if (letter && chain.isUnits(at) && isEnd(signature, from, at)) {
        breaks.add(at);
        from = at;
        at += SHORTEST_UNIT - 1;
      }
    }
  }

  /** {@code 国务院国资委} is one: behind a government another region follows, or a body of the state. */
  private boolean isEnd(Passage signature, int from, int at) {
    String name = UnitChain.bare(signature.sub(from, at));
    String rest = UnitChain.bare(signature.sub(at, signature.end()));
    return kinds.isBody(name)
        && kinds.opensWithIssuer(rest)
        && !kinds.isRestOfUnit(rest)
        && (!kinds.isGovernment(name) || kinds.opensWithRegion(rest) || kinds.opensOwn(rest));
  }

  private void notes(Passage line, int from, Breaks breaks) {
    int at = line.behindSpaces(from);
    int end = noteEnd(line, at);
    while (end > at) {
      breaks.add(at);
      breaks.add(line.behindSpaces(end));
      at = line.behindSpaces(end);
      end = noteEnd(line, at);
    }
  }

  /** Gives the end of the note at {@code from}, or {@code from}. */
  private int noteEnd(Passage line, int from) {
    int at = line.behindSpaces(from);
    if (at >= line.end() || !Marks.opens(line.charAt(at))) {
      return from;
    }
    String text = line.source().text();
    int close = Marks.closing(text, at, Math.min(line.end(), at + LONGEST_NOTE));
    return close > at && kinds.isNote(line.sub(at, close + 1)) ? close + 1 : from;
  }

  /** Adds the breaks around the notes that open {@code line} and its pieces. */
  void openingNotes(Passage line, Breaks breaks) {
    notes(line, line.start(), breaks);
  }
}
