package org.policytext.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.policytext.block.TitleEnds.TitleEnd;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * Finds the lines of what stands before the first heading of a plan: notice, document number,
 * addressees, title.
 *
 * <p>{@code 江州市人民政府关于印发行动方案的通知江政发〔2023〕18号各区人民政府:现将…贯彻执行。} has four lines.
 */
final class FrontBreaks {
  private static final int LONGEST_PREFIX = 16;
  private static final int LONGEST_LETTERS = 7;
  private static final int LONGEST_NUMBER = 8;
  private static final int LONGEST_ADDRESSEES = 300;
  private static final int LONGEST_NAME = 60;
  private static final int SHORTEST_NAME = 6;
  private static final int LATEST_DELIVERY = 60;
  private static final int LONGEST_REGION = 6;
  private static final int LONG_WORD = 4;
  private static final int SHORTEST_WEB_DATE = 8;
  private static final int LONGEST_WEB_DATE = 24;
  private static final int MOST_NAMES = 20;
  private static final char EACH = '各';

  private final LineKinds kinds;
  private final TitleEnds titles;
  private final SignatureBreaks signatures;
  private final Furniture furniture;

  FrontBreaks(LineKinds kinds, TitleEnds titles, SignatureBreaks signatures, Furniture furniture) {
    this.kinds = kinds;
    this.titles = titles;
    this.signatures = signatures;
    this.furniture = furniture;
  }

  /** Adds the breaks of {@code front} to {@code breaks}; gives how many lines show themselves. */
  int read(Passage front, Breaks breaks) {
    furniture(front, breaks);
    int found = documentNumber(front, breaks);
    found += names(front, breaks);
    found += signatures.read(front, breaks);
    found += addressees(front, breaks);
    for (Passage piece : breaks.pieces(front.start(), front.end())) {
      signatures.openingNotes(piece, breaks);
      found += title(piece, breaks);
    }
    return found;
  }

  /** {@code 退出长者模式长者浏览模式政策文件}: words of a page before the first sentence. */
  private void furniture(Passage front, Breaks breaks) {
    int stop = front.indexOf('。', front.start());
    int limit = stop < 0 ? front.end() : stop;
    int behind = front.start();
    for (int at = front.start(); at < limit; at++) {
      int date = webDateEnd(front, at);
      int end = date > at ? date : furniture.end(front.sub(at, limit));
      boolean follows = at == behind && (at > front.start() || isFurniture(front, end, limit));
      if (end > at && (follows || date > at || isSure(front.sub(at, end)))) {
        behind = furniture(front, at, end, breaks);
        at = behind - 1;
      }
    }
  }

  /** A word that only opens a line of a page is followed by more, or by a date. */
  private int furniture(Passage front, int at, int end, Breaks breaks) {
    int colon = end < front.end() && front.charAt(end) == ':' ? end + 1 : end;
    int date = webDateEnd(front, colon);
    Passage word = front.sub(at, end);
    breaks.add(at);
    if (date > colon || furniture.isWhole(word) || isDigit(front, end - 1)) {
      breaks.add(date);
    }
    return date;
  }

  private static boolean isDigit(Passage front, int at) {
    return Character.isDigit(front.charAt(at));
  }

  /** A text may begin with 加大科技创新力度: a button has others behind it. */
  private boolean isFurniture(Passage front, int at, int limit) {
    return at < limit && (furniture.end(front.sub(at, limit)) > at || webDateEnd(front, at) > at);
  }

  /** {@code 来源:} stands in no title, nor does {@code 长者浏览模式}. */
  private boolean isSure(Passage word) {
    return word.endsWith(":") || word.length() >= LONG_WORD && furniture.isWhole(word);
  }

  /**
   * Gives the end of a date such as {@code 2022/11/8} or {@code 2023-05-12 10:30}, or {@code from}.
   */
  private static int webDateEnd(Passage front, int from) {
    int end = from;
    int parts = 0;
    boolean digits = from > front.start() && Character.isDigit(front.charAt(from - 1));
    while (!digits && end < front.end() && end - from < LONGEST_WEB_DATE) {
      char c = front.charAt(end);
      parts += c == '-' || c == '/' || c == '.' ? 1 : 0;
      if (!Character.isDigit(c) && "-/.: ".indexOf(c) < 0) {
        break;
      }
      end++;
    }
    boolean date =
        parts == 2 && end - from >= SHORTEST_WEB_DATE && Character.isDigit(front.charAt(from));
    return date ? front.sub(from, end).strip().end() : from;
  }

  /** {@code …的通知江政发〔2023〕18号各区…}: the number stands behind a title or at the start. */
  private int documentNumber(Passage front, Breaks breaks) {
    int found = 0;
    int depth = 0;
    for (int at = front.start(); at + 6 < front.end(); at++) {
      char c = front.charAt(at);
      boolean opens = Marks.opens(c);
      int end = opens && depth == 0 ? numberEnd(front, at) : -1;
      int start = end > 0 ? prefixStart(front, at, breaks) : -1;
      if (start >= 0 && kinds.isDocumentNumber(front.sub(start, end))) {
        breaks.add(start);
        breaks.add(end);
        found++;
      }
      depth = Math.max(0, depth + (opens || c == '《' ? 1 : Marks.closes(c) || c == '》' ? -1 : 0));
    }
    return found;
  }

  private static int numberEnd(Passage front, int open) {
    Passage rest = front.sub(open, Math.min(front.end(), open + 6 + LONGEST_NUMBER));
    int end = rest.indexOf('号', open);
    boolean year = LineKinds.bracketedYear(rest.text()) == 0;
    for (int i = open + 6; year && i < end; i++) {
      year = Character.isDigit(front.charAt(i)) || front.charAt(i) == '第' || front.charAt(i) == ' ';
    }
    boolean cited = end > 0 && end + 1 < front.end() && "),、文》".indexOf(front.charAt(end + 1)) >= 0;
    return year && end > open + 6 && !cited ? end + 1 : -1;
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

  /** {@code …的通知各区人民政府,市政府各部门:现将…}: up to the colon. */
  private int addressees(Passage front, Breaks breaks) {
    int colon = front.indexOf(':', front.start());
    while (colon >= 0) {
      int start = addresseesStart(front, colon, breaks);
      if (start >= 0) {
        breaks.add(start);
        breaks.add(colon + 1);
        return 1;
      }
      colon = front.indexOf(':', colon + 1);
    }
    return 0;
  }

  private int addresseesStart(Passage front, int colon, Breaks breaks) {
    int least = Math.max(breaks.last(colon), colon - LONGEST_ADDRESSEES);
    int start = colon;
    while (start > least && "。!?:;”".indexOf(front.charAt(start - 1)) < 0) {
      start--;
    }
    Passage names = front.sub(start, colon + 1).strip();
    int title = titles.lastEndOfNotice(names);
    if (title > 0 && isAddressees(front.sub(title, colon + 1))) {
      return title;
    }
    boolean begins = breaks.has(start) || start == front.start();
    if (begins && isAddressees(names) && titles.ends(names).isEmpty()) {
      return names.start();
    }
    int each = names.indexOf(EACH, names.start());
    boolean lone = each > names.start() && "、,和及".indexOf(front.charAt(each - 1)) < 0;
    return lone && isAddressees(front.sub(each, colon + 1)) ? each : -1;
  }

  private boolean isAddressees(Passage names) {
    return names.length() > 2 && kinds.isAddressees(names);
  }

  /** What is quoted as the plan's name stands again as its title: {@code 现将《某方案》印发给你们。某方案为…}. */
  private int names(Passage front, Breaks breaks) {
    List<String> names = quoted(front);
    int found = 0;
    for (int at = front.start(); at < front.end() && !names.isEmpty(); at++) {
      boolean begins =
          breaks.has(at) || at > front.start() && "。)日】".indexOf(front.charAt(at - 1)) >= 0;
      int end = begins ? nameEnd(front, at, names) : at;
      if (end > at && (end >= front.end() || "》的".indexOf(front.charAt(end)) < 0)) {
        breaks.add(at);
        breaks.add(end);
        found++;
        at = end - 1;
      }
    }
    return found;
  }

  /** Gives the names in 《》 and those between 印发 and 的通知, the longest first. */
  private List<String> quoted(Passage front) {
    List<String> names = new ArrayList<>();
    int open = front.indexOf('《', front.start());
    while (open >= 0) {
      int close = front.indexOf('》', open);
      if (close > 0 && close - open <= LONGEST_NAME && close - open > SHORTEST_NAME) {
        addName(front.sub(open + 1, close).text(), names);
      }
      open = front.indexOf('《', open + 1);
    }
    for (String word : kinds.carrying()) {
      int from = front.indexOf(word, front.start());
      int to = from < 0 ? -1 : front.indexOf("的通知", from);
      int start = from + word.length();
      if (to > start && to - start <= LONGEST_NAME && front.charAt(start) != '《') {
        addName(front.sub(start, to).text(), names);
      }
    }
    names.sort(Comparator.comparingInt(String::length).reversed());
    return names;
  }

  private void addName(String name, List<String> names) {
    String bare = name.replace(" ", "");
    if (bare.length() >= SHORTEST_NAME
        && kinds.titleWord(bare).isPresent()
        && !names.contains(bare)
        && names.size() < MOST_NAMES) {
      names.add(bare);
    }
  }

  private static int nameEnd(Passage front, int at, List<String> names) {
    for (String name : names) {
      int end = end(front, at, name);
      if (end > at) {
        return end;
      }
    }
    return at;
  }

  /** Spaces within the printed name do not matter. */
  private static int end(Passage front, int from, String name) {
    int at = from;
    for (int i = 0; i < name.length(); i++) {
      while (at < front.end() && i > 0 && Passage.isSpace(front.charAt(at))) {
        at++;
      }
      if (at >= front.end() || !Marks.same(front.charAt(at), name.charAt(i))) {
        return from;
      }
      at++;
    }
    return at;
  }

  private int title(Passage piece, Breaks breaks) {
    Optional<TitleEnd> end = titles.end(piece);
    int button = furniture.end(piece);
    boolean word = button > piece.start() && isSure(piece.sub(piece.start(), button));
    if (end.isEmpty() || word || button > piece.start() && button >= end.get().at()) {
      return 0;
    }
    again(piece, end.get().at(), breaks);
    issuer(piece.sub(piece.start(), end.get().at()), breaks);
    breaks.add(end.get().at());
    delivery(piece.sub(end.get().at(), piece.end()), breaks);
    return end.get().at() < piece.end() ? 1 : 0;
  }

  /** A page prints its head twice: {@code 某市行动方案某市行动方案为加快…}, {@code 杭州杭州市行动方案}. */
  private static void again(Passage piece, int end, Breaks breaks) {
    String text = piece.source().text();
    for (int length = end - piece.start(); length >= SHORTEST_NAME; length--) {
      if (end + length <= piece.end() && text.regionMatches(end - length, text, end, length)) {
        breaks.add(end - length);
        breaks.add(end + length);
        return;
      }
    }
    for (int length = 2; length <= LONGEST_REGION; length++) {
      boolean fits = piece.start() + 2 * length <= end;
      boolean name = fits && Character.isIdeographic(text.charAt(piece.start()));
      if (name && text.regionMatches(piece.start(), text, piece.start() + length, length)) {
        breaks.add(piece.start() + length);
        return;
      }
    }
  }

  /** {@code 政策文件临沂市人民政府办公室关于…}: the issuer begins the title. */
  private void issuer(Passage title, Breaks breaks) {
    for (String word : kinds.about()) {
      int about = title.indexOf(word, title.start());
      for (int at = title.start() + 1; about > 0 && at + 3 < about; at++) {
        if (kinds.opensWithRegion(title.sub(at, about).text())
            && kinds.isBody(title.sub(at, about).text())
            && !kinds.isBody(title.sub(title.start(), at).text())
            && !kinds.opensWithRegion(title.text())) {
          breaks.add(at);
          return;
        }
      }
    }
  }

  /** {@code ——2026年2月4日在自治区人民代表大会上} ends behind 会上. */
  private void delivery(Passage rest, Breaks breaks) {
    Passage line = rest.sub(rest.start(), Math.min(rest.end(), rest.start() + LATEST_DELIVERY));
    int end = kinds.deliveryEnd(line);
    if (line.startsWith("—") && end > 0) {
      breaks.add(end);
    }
  }
}
