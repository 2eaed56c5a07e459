package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.TitleWord;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * Finds where a title ends that its text follows without a mark: {@code 江州市行动方案(2023—2025年)为加快…}
 * ends behind the bracket.
 */
final class TitleEnds {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 120;
  private static final int LONGEST_BRACKET = 24;
  private static final int LONGEST_LABEL = 6;
  private static final int SURE = 3;
  private static final int LIKELY = 2;
  private static final String GOES_ON = "。!?的和与及或暨之、,》”\"':;)是中内等以—";
  private static final String BEGINS = "(〔《“一二三四五六七八九十0123456789—";

  private final List<TitleWord> words;
  private final List<String> openings;
  private final List<String> kinds;
  private final MarkerReader markers;
  private final LineKinds lines;

  TitleEnds(Lexicon lexicon, MarkerReader markers, LineKinds lines) {
    this.words = lexicon.titles();
    this.openings = lexicon.words("text-opening");
    this.kinds = lexicon.words("plan-kind");
    this.markers = markers;
    this.lines = lines;
  }

  /** An end of a title and how much speaks for it. */
  record TitleEnd(int at, TitleWord word, int score) {}

  /** Gives the end of the title that opens {@code text}, where enough speaks for one. */
  Optional<TitleEnd> end(Passage text) {
    TitleEnd best = null;
    for (TitleEnd end : ends(text)) {
      boolean better = best == null || end.score() > best.score();
      best = end.score() >= LIKELY && better ? end : best;
    }
    return Optional.ofNullable(best);
  }

  /** Gives the last place within {@code text} where a title may end, or -1. */
  int lastEnd(Passage text) {
    int last = -1;
    for (TitleEnd end : ends(text)) {
      last = end.at() < text.end() ? end.at() : last;
    }
    return last;
  }

  /**
   * Gives the end of the last word of {@code text} that ends titles, or -1: 的通知 of {@code 的通知江政发}.
   */
  int lastEndOfWord(Passage text) {
    for (int at = text.end(); at > text.start(); at--) {
      if (wordBefore(text, at).isPresent()) {
        return at;
      }
    }
    return -1;
  }

  /** Gives the end of the last title of a notice within {@code text}, or -1. */
  int lastEndOfNotice(Passage text) {
    int last = -1;
    for (TitleEnd end : ends(text)) {
      boolean notice = end.word().kind() == TitleWord.Kind.NOTICE;
      last = notice && end.at() < text.end() ? end.at() : last;
    }
    return last;
  }

  /** Gives where titles may end that begin at the start of {@code text}, within one sentence. */
  List<TitleEnd> ends(Passage text) {
    List<TitleEnd> ends = new ArrayList<>();
    int limit = Math.min(text.end(), text.start() + LONGEST);
    int depth = 0;
    for (int at = text.start(); at < limit && !isStop(text.charAt(at), depth); at++) {
      char c = text.charAt(at);
      depth += c == '《' || Marks.opens(c) ? 1 : c == '》' || Marks.closes(c) ? -1 : 0;
      Optional<TitleWord> word = depth <= 0 ? wordBefore(text, at + 1) : Optional.empty();
      if (word.isPresent()) {
        int end = behindBracket(text, at + 1);
        if (end - text.start() >= SHORTEST && !goesOn(text, end)) {
          ends.add(
              new TitleEnd(end, word.get(), score(text, at + 1 - word.get().word().length(), end)));
        }
      }
    }
    return ends;
  }

  private static boolean isStop(char c, int depth) {
    return c == '\n' || depth <= 0 && (Marks.endsSentence(c) || c == ':' || c == ';');
  }

  private Optional<TitleWord> wordBefore(Passage text, int end) {
    Passage before = text.sub(text.start(), end);
    return words.stream().filter(word -> before.endsWith(word.word())).findFirst();
  }

  /** {@code (2022—2025年)} and {@code (试行)} belong to the title, a date alone does not. */
  private int behindBracket(Passage text, int from) {
    int at = from;
    while (at < text.end() && "》”".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int end = bracketEnd(text, at);
    while (end > at) {
      at = end;
      end = bracketEnd(text, at);
    }
    return at;
  }

  private int bracketEnd(Passage text, int at) {
    if (at >= text.end() || !Marks.opens(text.charAt(at))) {
      return at;
    }
    String all = text.source().text();
    int close = Marks.closing(all, at, Math.min(text.end(), at + LONGEST_BRACKET));
    boolean title = close > 0 && TitleReader.isOfTitle(all.substring(at, close + 1));
    boolean date = title && lines.date(text.sub(at, close + 1)).isPresent();
    boolean item = title && markers.read(text.sub(at, close + 1)).isPresent();
    return title && !date && !item ? close + 1 : at;
  }

  private boolean goesOn(Passage text, int end) {
    if (end >= text.end()) {
      return false;
    }
    Passage rest = text.sub(end, text.end());
    boolean mark = GOES_ON.indexOf(rest.charAt(end)) >= 0 && !rest.startsWith("——");
    boolean word = words.stream().anyMatch(next -> rest.startsWith(next.word()));
    boolean carries = lines.carrying().stream().anyMatch(rest::startsWith);
    return mark || word || carries && !isLabel(rest);
  }

  /** {@code 发布日期:} is a label of a page. */
  private static boolean isLabel(Passage text) {
    int colon = text.indexOf(':', text.start());
    return colon > 0 && colon - text.start() <= LONGEST_LABEL;
  }

  /** A page prints its head twice: {@code 某市行动方案某市行动方案为加快…}. */
  private static boolean isAgain(Passage text, int end) {
    Passage again = text.sub(end, Math.min(text.end(), end + SHORTEST + 2));
    return again.length() > SHORTEST && text.sub(text.start(), end).text().contains(again.text());
  }

  private int score(Passage text, int word, int end) {
    Passage rest = text.sub(end, text.end()).strip();
    boolean opens =
        rest.isEmpty()
            || openings.stream().anyMatch(rest::startsWith)
            || isAgain(text, end)
            || BEGINS.indexOf(rest.charAt(rest.start())) >= 0;
    Passage before = text.sub(text.start(), word);
    int kind = kinds.stream().anyMatch(before::endsWith) ? 1 : 0;
    int about = lines.about().stream().anyMatch(one -> before.text().contains(one)) ? 1 : 0;
    return (opens ? SURE : 0) + kind + about;
  }
}
