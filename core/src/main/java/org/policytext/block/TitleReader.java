package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.TitleWord;
import org.policytext.model.Stated;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/** Joins the lines of titles: {@code 佛山市国家知识产权强市建设示范城市} and {@code 工作方案(2022—2025年)} are one. */
final class TitleReader {
  private static final List<String> VERSIONS =
      List.of("试行", "暂行", "稿", "修订", "修正", "版", "年", "批", "通知", "方案");

  private final LineKinds kinds;
  private final TitleLines titleLines;

  TitleReader(Lexicon lexicon, LineKinds kinds) {
    this.kinds = kinds;
    this.titleLines = new TitleLines(lexicon, kinds);
  }

  /**
   * A title over one or more lines.
   *
   * @param from index of its first line
   * @param to index behind its last line
   * @param text the lines joined
   * @param word the word that ends it
   * @param lines the lines
   */
  record Title(int from, int to, String text, TitleWord word, List<Passage> lines) {
    Stated stated() {
      return new Stated(text, first().source().at(first().start(), last().end()));
    }

    /** Gives a part of the text: 《…》 without its marks. */
    Stated part(int start, int end) {
      return new Stated(
          text.substring(start, end), first().source().at(place(start), place(end - 1) + 1));
    }

    private int place(int at) {
      int before = 0;
      for (Passage line : lines) {
        if (at < before + line.length()) {
          return line.start() + at - before;
        }
        before += line.length();
      }
      throw new IllegalArgumentException("at: " + at);
    }

    Passage first() {
      return lines.get(0);
    }

    private Passage last() {
      return lines.get(lines.size() - 1);
    }

    /** {@code …的通知(江发改〔2020〕111号)}: the number in the bracket behind the title. */
    Optional<Stated> number(LineKinds kinds) {
      Passage last = last();
      int close = last.end() - 1;
      int open = last.endsWith(")") ? last.start() + last.text().lastIndexOf('(') : -1;
      return open > last.start() && kinds.isDocumentNumber(last.sub(open + 1, close))
          ? Optional.of(
              new Stated(last.sub(open + 1, close).text(), last.sub(open + 1, close).at()))
          : Optional.empty();
    }

    boolean isNotice(LineKinds kinds) {
      boolean carries = text.endsWith("》") && kinds.carries(text);
      return word.kind() == TitleWord.Kind.NOTICE || carries;
    }
  }

  /** Gives the complete titles among {@code lines}. */
  List<Title> read(List<Line> lines) {
    List<Title> titles = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      Optional<Title> title = titleFrom(lines, i);
      title.ifPresent(titles::add);
      i = title.map(Title::to).orElse(i + 1);
    }
    return titles;
  }

  private Optional<Title> titleFrom(List<Line> lines, int from) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < lines.size() && i < from + 6 && mayBeTitle(lines.get(i)); i++) {
      text.append(lines.get(i).passage().text());
      Optional<TitleWord> word = kinds.titleWord(text.toString());
      boolean goesOn = i + 1 < lines.size() && goesOn(text.toString(), lines.get(i + 1));
      if (word.isPresent() && isWhole(text) && !goesOn) {
        if (beginsAnew(lines, from, i)) {
          return Optional.empty();
        }
        List<Passage> own = lines.subList(from, i + 1).stream().map(Line::passage).toList();
        return Optional.of(new Title(from, i + 1, text.toString(), word.get(), own));
      }
    }
    return Optional.empty();
  }

  /** The last line opens with its region or issuer, and nothing before it leads up to it. */
  private boolean beginsAnew(List<Line> lines, int from, int last) {
    return from < last
        && kinds.opensWithIssuer(lines.get(last).passage().text())
        && lines.subList(from, last).stream().noneMatch(line -> leadsUp(line.passage()));
  }

  /** {@code 佛山市人民政府办公室关于印发}, {@code 中共佛山市委}. */
  private boolean leadsUp(Passage line) {
    String text = line.text();
    return kinds.isSignature(line)
        || text.indexOf('《') >= 0
        || kinds.carries(text)
        || kinds.about().stream().anyMatch(text::contains);
  }

  private boolean mayBeTitle(Line line) {
    return !line.opensEntry()
        && !line.passage().isEmpty()
        && !kinds.isAttachmentLabel(line.passage())
        && titleLines.isPossible(line.passage());
  }

  /** Brackets and title marks must be closed: 《…方案 is not yet whole. */
  private static boolean isWhole(CharSequence text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += Marks.opens(c) || c == '《' ? 1 : Marks.closes(c) || c == '》' ? -1 : 0;
    }
    return depth == 0;
  }

  /** {@code (2022—2025年)}, {@code (试行)}; {@code (三)} is the number of a page. */
  static boolean isOfTitle(String bracketed) {
    return bracketed.chars().anyMatch(Character::isDigit)
        || VERSIONS.stream().anyMatch(bracketed::contains);
  }

  /** A line that can only be the rest of a title: {@code (2022—2025年)的通知}, {@code 和2035年远景目标纲要}. */
  private boolean goesOn(String text, Line next) {
    Passage line = next.passage();
    if (line.isEmpty()) {
      return false;
    }
    boolean joins = titleLines.goesOn(line);
    boolean bracket =
        Marks.opens(line.charAt(line.start())) && !kinds.isNote(line) && isOfTitle(line.text());
    return (bracket || joins)
        && titleLines.isPossible(line)
        && !next.opensEntry()
        && !text.endsWith(")");
  }
}
