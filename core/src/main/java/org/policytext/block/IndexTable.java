package org.policytext.block;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policytext.lexicon.IndexLabel;
import org.policytext.lexicon.IndexLabel.Fact;
import org.policytext.lexicon.Lexicon;
import org.policytext.text.CharacterSet;
import org.policytext.text.Passage;

/**
 * The index table that a portal prints above a document: {@code 发文字号：江政发〔2015〕40号}. Several labels
 * may stand on one line, with spaces in them.
 */
final class IndexTable {
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_LABEL = 14;
  private static final CharacterSet MARKS = CharacterSet.of(":|");

  private final Map<String, IndexLabel> labels;
  private final Map<Fact, Passage> facts = new EnumMap<>(Fact.class);

  /** A label whose value was not on its line; null if there is none. */
  private IndexLabel open;

  IndexTable(Map<String, IndexLabel> labels) {
    this.labels = labels;
  }

  /** Gives the labels of {@code lexicon} as they are looked up. */
  static Map<String, IndexLabel> labels(Lexicon lexicon) {
    Map<String, IndexLabel> labels = new HashMap<>();
    lexicon.indexLabels().forEach(row -> labels.putIfAbsent(row.label(), row));
    return labels;
  }

  /** A label found in a line. */
  private record Found(IndexLabel label, int start, int end) {}

  /** Reads a line; gives whether it is one of an index table. */
  boolean read(Passage line) {
    if (line.length() > LONGEST_LINE) {
      open = null;
      return false;
    }
    if (!line.hasAny(MARKS)) { // so are most lines
      return open != null && readBelow(line);
    }
    if (line.indexOf('|', line.start()) >= 0) {
      return readCells(line);
    }
    List<Found> found = labels(line);
    boolean opens = !found.isEmpty() && found.get(0).start() == line.start();
    if (!opens && open != null) {
      return readBelow(line);
    }
    open = opens ? withoutValue(found.get(found.size() - 1), line) : null;
    for (int i = 0; opens && i < found.size(); i++) {
      int end = i + 1 < found.size() ? found.get(i + 1).start() : line.end();
      Passage value = line.sub(found.get(i).end(), end).strip();
      if (!value.isEmpty()) {
        facts.putIfAbsent(found.get(i).label().fact(), value);
      }
    }
    return opens;
  }

  /** {@code 索引号 | 014000001 | 发文日期 | 2023-05-12}: a label's value is in the next cell. */
  private boolean readCells(Passage line) {
    IndexLabel before = null;
    boolean read = false;
    int from = line.start();
    for (int at = line.start(); at <= line.end(); at++) {
      if (at < line.end() && line.charAt(at) != '|') {
        continue;
      }
      Passage cell = line.sub(from, at).strip();
      IndexLabel label = labels.get(printed(cell.endsWith(":") ? withoutEnd(cell) : cell));
      if (label == null && before != null && !cell.isEmpty()) {
        facts.putIfAbsent(before.fact(), cell);
      }
      read |= label != null;
      before = label;
      from = at + 1;
    }
    return read;
  }

  private static IndexLabel withoutValue(Found last, Passage line) {
    return line.sub(last.end(), line.end()).strip().isEmpty() ? last.label() : null;
  }

  /** The value of a label may stand on the line below it; a title there is read as a title. */
  private boolean readBelow(Passage line) {
    boolean title = open.fact() == Fact.TITLE;
    if (!title) {
      facts.putIfAbsent(open.fact(), line);
    }
    open = null;
    return !title;
  }

  private static Passage withoutEnd(Passage cell) {
    return cell.sub(cell.start(), cell.end() - 1);
  }

  /** Gives what stands behind a label of {@code fact}, where one was read. */
  Optional<Passage> fact(Fact fact) {
    return Optional.ofNullable(facts.get(fact));
  }

  private List<Found> labels(Passage line) {
    List<Found> found = new ArrayList<>();
    for (int colon = line.start(); colon < line.end(); colon++) {
      if (line.charAt(colon) == ':') {
        label(line, colon).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Found> label(Passage line, int colon) {
    int least = Math.max(line.start(), colon - LONGEST_LABEL);
    for (int start = least; start < colon; start++) {
      boolean word = start == line.start() || Passage.isSpace(line.charAt(start - 1));
      IndexLabel label = word ? labels.get(printed(line.sub(start, colon))) : null;
      if (label != null) {
        return Optional.of(new Found(label, start, colon + 1));
      }
    }
    return Optional.empty();
  }

  private static String printed(Passage label) {
    return label.text().replace(" ", "").replace("\t", "");
  }
}
