package org.policytext.block;

import java.util.Optional;
import org.policytext.block.TitleEnds.TitleEnd;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/** Parts a title from what stands around it: {@code 某市行动方案某市行动方案为加快…} is three lines. */
final class TitleBreaks {
  private static final int SHORTEST = 6;
  private static final int SHORTEST_LABEL = 2;
  private static final int SHORTEST_TWICE = 12;
  private static final int LONGEST = 120;
  private static final int LONGEST_REGION = 6;
  private static final int LONGEST_DATE = 26;
  private static final int LATEST_DELIVERY = 60;

  private final LineKinds kinds;
  private final TitleEnds titles;
  private final FurnitureBreaks furniture;

  TitleBreaks(LineKinds kinds, TitleEnds titles, FurnitureBreaks furniture) {
    this.kinds = kinds;
    this.titles = titles;
    this.furniture = furniture;
  }

  /** Adds the breaks around the title that opens {@code piece}; gives 1 if text stands behind. */
  int read(Passage piece, Breaks breaks) {
    twice(piece, breaks);
    label(piece, breaks);
    Optional<TitleEnd> title = titles.end(piece);
    if (title.isEmpty() || furniture.opens(piece, title.get().at())) {
      return 0;
    }
    int end = title.get().at();
    again(piece, end, breaks);
    issuer(piece.sub(piece.start(), end), breaks);
    breaks.add(end);
    delivery(piece.sub(end, piece.end()), breaks);
    date(piece.sub(end, piece.end()).strip(), breaks);
    return end < piece.end() ? 1 : 0;
  }

  /** {@code 附件江州市行动方案}: the label of an attachment above its title. */
  private void label(Passage piece, Breaks breaks) {
    for (int end = piece.start() + SHORTEST_LABEL; end < piece.start() + SHORTEST; end++) {
      boolean label = end < piece.end() && kinds.isAttachmentLabel(piece.sub(piece.start(), end));
      if (label && titles.end(piece.sub(end, piece.end())).isPresent()) {
        breaks.add(end);
      }
    }
  }

  /** {@code (2023年1月2日)} below a title. */
  private void date(Passage rest, Breaks breaks) {
    int limit = Math.min(rest.end(), rest.start() + LONGEST_DATE);
    int close = Marks.closing(rest.source().text(), rest.start(), limit);
    if (close > 0
        && Marks.opens(rest.charAt(rest.start()))
        && kinds.date(rest.sub(rest.start(), close + 1)).isPresent()) {
      breaks.add(close + 1);
    }
  }

  /** What stands before the title may be anything: {@code …html某局关于…的通知某局关于…的通知}. */
  private void twice(Passage piece, Breaks breaks) {
    String text = piece.source().text();
    int most = Math.min(LONGEST, piece.length() / 2);
    for (int length = most; length > SHORTEST_TWICE; length--) {
      int half = piece.end() - length;
      boolean twice = isSame(text, half - length, half, length);
      if (twice && kinds.titleWord(piece.sub(half, piece.end()).text()).isPresent()) {
        breaks.add(half - length);
        breaks.add(half);
        return;
      }
    }
  }

  /** The marks of one of them may be wider: {@code (2021-2023年)}, {@code （2021—2023年）}. */
  private static boolean isSame(String text, int one, int other, int length) {
    int same = 0;
    while (same < length && Marks.same(text.charAt(one + same), text.charAt(other + same))) {
      same++;
    }
    return same == length;
  }

  /** A page prints its head twice: {@code 某市行动方案某市行动方案为加快…}, {@code 杭州杭州市行动方案}. */
  private static void again(Passage piece, int end, Breaks breaks) {
    String text = piece.source().text();
    for (int length = end - piece.start(); length >= SHORTEST; length--) {
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
