package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.policytext.block.Entry;
import org.policytext.fact.ListWriter.ListText;
import org.policytext.fact.UnitList.Duty;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.lookup.UnitNames;
import org.policytext.text.Brackets;
import org.policytext.text.Marks;
import org.policytext.text.Passage;
import org.policytext.text.Sentences;

/**
 * Finds the unit lists of a paragraph and reads them: lists in brackets, lists on lines of their
 * own, and a last sentence that is a list.
 *
 * <p>{@code …体系。(责任单位:市科技局、财政局)} has one, with 市科技局 and 市财政局. A bracket without words of a form,
 * such as {@code (试行)}, is a list only if every name in it is a known kind of unit.
 */
final class UnitListReader {
  /** A bracket that closes further away is no list. */
  static final int LONGEST_LIST = 2_000;

  private static final int LONGEST_OPENING = 200;

  private final ClauseReader clauses;
  private final RemarkReader remarks;
  private final ListEvidence evidence;
  private final ListWriter writer;
  private final SmallWords by;

  UnitListReader(Lexicon lexicon, UnitNames units) {
    NameReader names = new NameReader(lexicon, units);
    clauses = new ClauseReader(lexicon, names);
    remarks = new RemarkReader(lexicon, names);
    by = SmallWords.of(lexicon, "by");
    evidence = new ListEvidence(lexicon, units, names);
    writer = new ListWriter(names, clauses, remarks, new DeadlineReader(lexicon), evidence);
  }

  RemarkReader remarks() {
    return remarks;
  }

  /** Gives the unit lists of {@code paragraph}, in order. */
  List<UnitList> read(Passage paragraph) {
    List<UnitList> lists = new ArrayList<>();
    for (Passage whole : brackets(paragraph)) {
      bracketed(paragraph, whole.start(), whole.end() - 1).ifPresent(lists::add);
    }
    if (lists.isEmpty()) {
      Optional<UnitList> last = unbracketed(paragraph);
      (last.isPresent() ? last : opening(paragraph)).ifPresent(lists::add);
    }
    return lists;
  }

  /** Tells whether a paragraph, in which {@code read} was read, is a unit list and nothing else. */
  static boolean isList(List<UnitList> read, Passage paragraph) {
    return read.size() == 1 && read.get(0).whole().length() >= paragraph.length() - 1;
  }

  /**
   * Gives the brackets with a strong word of some form in them that are no lists; what stands in
   * those that {@code read} has, their end by their start, is read.
   */
  List<Passage> unread(Passage paragraph, NavigableMap<Integer, Integer> read) {
    List<Passage> unread = new ArrayList<>();
    for (Passage whole : brackets(paragraph)) {
      var list = read.floorEntry(whole.start());
      boolean isRead = list != null && whole.end() <= list.getValue();
      if (!isRead
          && !evidence.explains(whole)
          && clauses.hasRoleWord(whole.sub(whole.start() + 1, whole.end() - 1))
          && bracketed(paragraph, whole.start(), whole.end() - 1).isEmpty()) {
        unread.add(whole);
      }
    }
    return unread;
  }

  /**
   * Gives the outermost brackets with a role word in them that are longer than any list, or the
   * last sentence if it is.
   */
  List<Passage> tooLong(Passage paragraph) {
    if (paragraph.length() < LONGEST_LIST) {
      return List.of();
    }
    List<Passage> brackets =
        brackets(paragraph, Integer.MAX_VALUE).stream()
            .filter(whole -> whole.length() > LONGEST_LIST)
            .filter(whole -> clauses.hasRoleWord(whole.sub(whole.start() + 1, whole.end() - 1)))
            .toList();
    return brackets.isEmpty() ? longLast(paragraph) : brackets;
  }

  private List<Passage> longLast(Passage paragraph) {
    List<Passage> sentences = Sentences.of(paragraph);
    return sentences.stream()
        .skip(Math.max(0, sentences.size() - 1))
        .filter(last -> last.length() > LONGEST_LIST && clauses.hasRoleWord(last))
        .toList();
  }

  /** Gives the outermost brackets of a paragraph that may be lists. */
  private static List<Passage> brackets(Passage paragraph) {
    return brackets(paragraph, LONGEST_LIST);
  }

  private static List<Passage> brackets(Passage paragraph, int longest) {
    if (Marks.opening(paragraph.source().text(), paragraph.start(), paragraph.end()) < 0) {
      return List.of();
    }
    List<Passage> outermost = new ArrayList<>();
    Brackets brackets = Brackets.of(paragraph);
    int behind = paragraph.start();
    for (int i = 0; i < brackets.count(); i++) {
      int open = brackets.open(i);
      int close = brackets.close(i);
      if (open >= behind && close > 0 && close - open < longest) {
        outermost.add(paragraph.sub(open, close + 1));
        behind = close;
      }
    }
    return outermost;
  }

  /**
   * Gives the list that the cells of {@code row} are; a cell of a row above stands for an empty
   * one.
   */
  Optional<UnitList> read(List<Entry.Cell> cells, Passage row) {
    List<Clause> read = new ArrayList<>();
    cells.forEach(cell -> read.addAll(clauses.read(cell.label(), cell.text())));
    List<Passage> own =
        read.stream().map(Clause::names).filter(names -> names.start() >= row.start()).toList();
    if (read.isEmpty()) {
      return Optional.empty();
    }
    int start = own.stream().mapToInt(Passage::start).min().orElse(row.start());
    int end = own.stream().mapToInt(Passage::end).max().orElse(row.end());
    UnitList list = writer.write(row.sub(start, end), new ListText(read, List.of()));
    return Optional.of(
        list.withDuties(list.duties().stream().map(duty -> fromAbove(duty, row)).toList()));
  }

  private static Duty fromAbove(Duty duty, Passage row) {
    Passage printed = duty.name().printed();
    boolean above = printed.start() < row.start();
    return above
        ? new Duty(duty.name().carrying(duty.name().text(), printed, "carried-cell"), duty.role())
        : duty;
  }

  /** A sentence of a list is a remark, or clauses. */
  private ListText text(Passage content) {
    List<Clause> read = new ArrayList<>();
    List<FoundRemark> found = new ArrayList<>();
    for (Passage sentence : Sentences.of(content)) {
      Optional<FoundRemark> remark = remarks.opening(sentence);
      if (remark.isPresent()) {
        found.add(remark.get());
      } else {
        read.addAll(clauses.read(untilRemark(sentence, found)));
      }
    }
    return new ListText(read, found);
  }

  /** {@code 责任单位:市教育局,以下均需各区配合}: behind a mark a remark may follow the names. */
  private Passage untilRemark(Passage sentence, List<FoundRemark> found) {
    for (int at = sentence.start() + 1; at < sentence.end(); at++) {
      if (",;".indexOf(sentence.charAt(at - 1)) >= 0) {
        Passage rest = sentence.sub(at, sentence.end());
        Optional<FoundRemark> remark = remarks.opening(rest);
        if (remark.isPresent()) {
          found.add(remark.get());
          return sentence.sub(sentence.start(), at - 1);
        }
      }
    }
    return sentence;
  }

  private Optional<UnitList> bracketed(Passage paragraph, int open, int close) {
    Passage whole = paragraph.sub(open, close + 1);
    if (evidence.explains(whole) || clauses.isLabel(paragraph.sub(open + 1, close))) {
      return Optional.empty();
    }
    ListText text = text(paragraph.sub(open + 1, close));
    boolean list =
        evidence.isList(text.clauses()) || evidence.isBareList(paragraph, whole, text.clauses());
    boolean remark = text.clauses().isEmpty() && !text.remarks().isEmpty();
    boolean terms = ListEvidence.isTerms(text.clauses()) && whole.start() == paragraph.start();
    return list || remark || terms ? Optional.of(writer.write(whole, text)) : Optional.empty();
  }

  /** A line {@code 责任单位:市科技局}, or a last sentence {@code 省科技厅牵头,省财政厅等按职责分工负责。}. */
  private Optional<UnitList> unbracketed(Passage paragraph) {
    List<Passage> sentences =
        clauses.hasWord(paragraph) ? Sentences.of(paragraph) : List.<Passage>of();
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    Passage last = sentences.get(sentences.size() - 1);
    if (last.length() > LONGEST_LIST) {
      return Optional.empty();
    }
    ListText text = text(last);
    boolean labelled = isLabelled(text.clauses(), last);
    Passage tail = labelled ? labelledTail(paragraph, sentences) : last;
    return unbracketed(paragraph, tail, tail.start() == last.start() ? text : text(tail), labelled);
  }

  private Optional<UnitList> unbracketed(
      Passage paragraph, Passage last, ListText text, boolean labelled) {
    List<Clause> read = text.clauses();
    boolean ownLine = last.start() == paragraph.start();
    boolean list =
        labelled && ownLine && (evidence.isList(read) || ListEvidence.isTerms(read))
            || evidence.isClosed(read);
    return list ? Optional.of(writer.write(last, text)) : closedBehindBy(last);
  }

  /**
   * Gives the last sentence, which opens with a label, with those right before it that do: {@code
   * 责任单位:市科技局。完成时限:2024年底。}.
   */
  private Passage labelledTail(Passage paragraph, List<Passage> sentences) {
    int first = sentences.size() - 1;
    int end = sentences.get(first).end();
    boolean labelled = true;
    while (labelled && first > 0) {
      Passage before = sentences.get(first - 1);
      labelled = end - before.start() <= LONGEST_LIST && isLabelled(clauses.read(before), before);
      first -= labelled ? 1 : 0;
    }
    return paragraph.sub(sentences.get(first).start(), end);
  }

  private static boolean isLabelled(List<Clause> read, Passage sentence) {
    return !read.isEmpty() && ListEvidence.isLabelled(read.get(0), sentence);
  }

  /**
   * Gives the list that closes a title: in brackets, or behind 由, as in {@code
   * 关于质押融资的问题,由人民银行会同财政部等部门负责落实}.
   */
  Optional<UnitList> closing(Passage title) {
    if (title.isEmpty()) {
      return Optional.empty();
    }
    if (Marks.closes(title.charAt(title.end() - 1))) {
      for (UnitList list : read(title)) {
        if (list.whole().end() == title.end()) {
          return Optional.of(list);
        }
      }
      return Optional.empty();
    }
    return closedBehindBy(title);
  }

  private Optional<UnitList> closedBehindBy(Passage sentence) {
    for (int at = sentence.end() - 1; at > sentence.start(); at--) {
      if (by.has(sentence.charAt(at)) && ",;".indexOf(sentence.charAt(at - 1)) >= 0) {
        Passage duties = withoutStop(sentence.sub(at, sentence.end()));
        ListText text = text(duties);
        return evidence.isClosed(text.clauses())
            ? Optional.of(writer.write(duties, text))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Gives the list that a sentence opens with: {@code 由省经贸委负责,省农业厅配合,加快基地建设}, and {@code
   * 由省经贸委承办,省农业厅协办。}.
   */
  Optional<UnitList> opening(Passage sentence) {
    if (sentence.isEmpty() || !by.has(sentence.charAt(sentence.start()))) {
      return Optional.empty();
    }
    int limit = Math.min(sentence.end(), sentence.start() + LONGEST_OPENING);
    for (int at = limit; at > sentence.start(); at--) {
      boolean ends = at == sentence.end() || ",;。".indexOf(sentence.charAt(at)) >= 0;
      ListText text = ends ? text(sentence.sub(sentence.start(), at)) : null;
      if (text != null && evidence.isClosed(text.clauses())) {
        return Optional.of(writer.write(sentence.sub(sentence.start(), at), text));
      }
    }
    return Optional.empty();
  }

  private static Passage withoutStop(Passage sentence) {
    return sentence.endsWith("。") ? sentence.sub(sentence.start(), sentence.end() - 1) : sentence;
  }
}
