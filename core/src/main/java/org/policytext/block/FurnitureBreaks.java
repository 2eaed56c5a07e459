package org.policytext.block;

import org.policytext.text.CharacterSet;
import org.policytext.text.Passage;

/** Parts the words of a page from the head of the plan behind them: {@code 退出长者模式长者浏览模式政策文件}. */
final class FurnitureBreaks {
  private static final int LONG_WORD = 4;

  private static final CharacterSet GOES_ON = CharacterSet.of(",、;)》”");

  private final Furniture furniture;

  FurnitureBreaks(Furniture furniture) {
    this.furniture = furniture;
  }

  /** Adds the breaks around the words of a page before the first sentence of {@code front}. */
  void read(Passage front, Breaks breaks) {
    int stop = front.indexOf('。', front.start());
    int limit = stop < 0 ? front.end() : stop;
    int behind = front.start();
    for (int at = front.start(); at < limit; at++) {
      int date = isWithin(front, at) ? at : WebDate.end(front, at);
      int end = date > at ? date : furniture.end(front.sub(at, limit));
      boolean follows = at == behind && (at > front.start() || isFollowed(front, end, limit));
      if (end > at && (follows || date > at || isSure(front.sub(at, end)) && !goesOn(front, end))) {
        behind = part(front, at, end, breaks);
        at = behind - 1;
      }
    }
  }

  /** A word that only opens a line of a page is followed by more, or by a date. */
  private int part(Passage front, int at, int end, Breaks breaks) {
    int colon = end < front.end() && front.charAt(end) == ':' ? end + 1 : end;
    int date = WebDate.end(front, colon);
    if (at == front.start() || front.charAt(at - 1) != ':') {
      breaks.add(at);
    }
    if (date > colon
        || furniture.isWhole(front.sub(at, end))
        || Character.isDigit(front.charAt(end - 1))) {
      breaks.add(date);
    }
    return date;
  }

  /** Digits of an address, {@code /20231120/5e53}, or the end of a range. */
  private static boolean isWithin(Passage front, int at) {
    return at > front.start() && "/~-_.".indexOf(front.charAt(at - 1)) >= 0;
  }

  /** {@code 等相关政策文件,我局制定了}: a word of a sentence. */
  private static boolean goesOn(Passage front, int end) {
    return end < front.end() && front.charAt(end - 1) != ':' && GOES_ON.contains(front.charAt(end));
  }

  /** A text may begin with 加大科技创新力度: a button has others behind it. */
  private boolean isFollowed(Passage front, int at, int limit) {
    return at < limit && (furniture.end(front.sub(at, limit)) > at || WebDate.end(front, at) > at);
  }

  /** {@code 来源:} stands in no title, nor does {@code 长者浏览模式}. */
  private boolean isSure(Passage word) {
    return word.endsWith(":") || word.length() >= LONG_WORD && furniture.isWhole(word);
  }

  /** Tells whether words of a page open {@code piece}, up to the end of what looks like a title. */
  boolean opens(Passage piece, int titleEnd) {
    int end = furniture.end(piece);
    return end > piece.start() && (end >= titleEnd || isSure(piece.sub(piece.start(), end)));
  }
}
