package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.block.Entry;
import org.policytext.text.Passage;
import org.policytext.text.Sentences;

/**
 * What stands under a heading, apart from its unit lists.
 *
 * @param title without a unit list at its end
 * @param pieces runs of text between unit lists, each within one paragraph
 * @param breaks for each piece, whether a paragraph begins with it
 * @param lists the unit lists, in order
 */
record TaskText(Passage title, List<Passage> pieces, List<Boolean> breaks, List<UnitList> lists) {
  TaskText {
    pieces = List.copyOf(pieces);
    breaks = List.copyOf(breaks);
    lists = List.copyOf(lists);
  }

  /** Reads the unit lists of an entry: in its title, its paragraphs, its cells. */
  static TaskText read(Entry entry, UnitListReader reader) {
    TaskText text = read(entry.title(), entry.paragraphs(), reader);
    if (entry.cells().isEmpty()) {
      return text;
    }
    List<UnitList> lists = new ArrayList<>(text.lists());
    reader.read(entry.cells(), entry.whole()).ifPresent(lists::add);
    return new TaskText(text.title(), text.pieces(), text.breaks(), lists);
  }

  /** Reads the unit lists of a title and of the paragraphs under it. */
  static TaskText read(Passage title, List<Passage> paragraphs, UnitListReader reader) {
    Optional<UnitList> opening = reader.opening(title);
    Optional<UnitList> own = opening.isPresent() ? opening : reader.closing(title);
    List<UnitList> lists = new ArrayList<>();
    Passage bare = title;
    if (own.isPresent()) {
      lists.add(own.get());
      Passage list = own.get().whole();
      Passage rest =
          opening.isPresent()
              ? title.sub(behindStop(title, list.end()), title.end())
              : title.sub(title.start(), list.start());
      bare = withoutStop(rest.strip());
    }
    List<Passage> pieces = new ArrayList<>();
    List<Boolean> breaks = new ArrayList<>();
    for (Passage paragraph : paragraphs) {
      List<UnitList> found = reader.read(paragraph);
      boolean first = true;
      for (Passage piece : between(paragraph, found)) {
        pieces.add(piece);
        breaks.add(first);
        first = false;
      }
      lists.addAll(found);
    }
    return new TaskText(bare, pieces, breaks, joinedLines(lists));
  }

  private static Passage withoutStop(Passage title) {
    Passage bare = title;
    while (!bare.isEmpty() && "。;,:".indexOf(bare.charAt(bare.end() - 1)) >= 0) {
      bare = bare.sub(bare.start(), bare.end() - 1).strip();
    }
    return bare;
  }

  private static List<Passage> between(Passage paragraph, List<UnitList> lists) {
    List<Passage> pieces = new ArrayList<>();
    int from = paragraph.start();
    for (UnitList list : lists) {
      addPiece(paragraph.sub(from, list.whole().start()), pieces);
      from = behindStop(paragraph, list.whole().end());
    }
    addPiece(paragraph.sub(Math.min(from, paragraph.end()), paragraph.end()), pieces);
    return pieces;
  }

  /** The stop behind a list ends the sentence before it. */
  private static int behindStop(Passage paragraph, int from) {
    int at = from;
    while (at < paragraph.end() && "。;, ".indexOf(paragraph.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static void addPiece(Passage piece, List<Passage> pieces) {
    Passage stripped = piece.strip();
    if (!stripped.isEmpty()) {
      pieces.add(stripped);
    }
  }

  /** Lists one under the other, 牵头单位:… and 责任单位:… on the next line, are one list. */
  private static List<UnitList> joinedLines(List<UnitList> lists) {
    if (lists.size() < 2) {
      return lists;
    }
    List<UnitList> joined = new ArrayList<>();
    for (UnitList list : lists) {
      UnitList last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && fillsLine(list) && isNextLine(last, list)) {
        joined.set(joined.size() - 1, last.and(list));
      } else {
        joined.add(list);
      }
    }
    return joined;
  }

  private static boolean fillsLine(UnitList list) {
    String text = list.whole().source().text();
    int before = list.whole().start() - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n';
  }

  private static boolean isNextLine(UnitList first, UnitList second) {
    Passage gap = first.whole().sub(first.whole().end(), second.whole().start());
    return gap.strip().isEmpty();
  }

  /** Gives the text: pieces of one paragraph run on, paragraphs stand on lines of their own. */
  String text() {
    if (pieces.size() == 1) {
      return pieces.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      text.append(i > 0 && breaks.get(i) ? "\n" : "").append(pieces.get(i).text());
    }
    return text.toString();
  }

  /** Gives the sentences of the text. */
  List<Passage> sentences() {
    List<Passage> sentences = new ArrayList<>();
    for (Passage piece : pieces) {
      sentences.addAll(Sentences.of(piece));
    }
    return sentences;
  }
}
