package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policytext.fact.UnitList.Duty;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.UnitListForm.Weight;
import org.policytext.lexicon.UnitNames;
import org.policytext.model.Role;
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
  private static final String BARE = "bare-list";
  private static final String[] VAGUE = {"各", "有关", "相关", "其他"};
  private static final int LONGEST_NAME = 40;

  private final UnitNames units;
  private final ClauseReader clauses;
  private final NameReader names;
  private final RemarkReader remarks;

  UnitListReader(Lexicon lexicon, UnitNames units) {
    this.units = units;
    clauses = new ClauseReader(new ClauseWords(lexicon));
    names = new NameReader(units);
    remarks = new RemarkReader(lexicon, names);
  }

  RemarkReader remarks() {
    return remarks;
  }

  /** Gives the unit lists of {@code paragraph}, in order. */
  List<UnitList> read(Passage paragraph) {
    List<UnitList> lists = new ArrayList<>();
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      if (Marks.opens(paragraph.charAt(at))) {
        int close = Marks.closing(paragraph.source().text(), at, paragraph.end());
        if (close < 0) {
          continue;
        }
        Optional<UnitList> list = bracketed(paragraph, at, close);
        list.ifPresent(lists::add);
        at = close;
      }
    }
    if (lists.isEmpty()) {
      unbracketed(paragraph).ifPresent(lists::add);
    }
    return lists;
  }

  private Optional<UnitList> bracketed(Passage paragraph, int open, int close) {
    Passage whole = paragraph.sub(open, close + 1);
    Passage content = paragraph.sub(open + 1, close);
    List<Clause> read = clauses.read(content);
    if (isList(read) || isBareList(paragraph, whole, read)) {
      return Optional.of(list(whole, read));
    }
    return Optional.empty();
  }

  /** A line {@code 责任单位:市科技局}, or a last sentence {@code 省科技厅牵头,省财政厅等按职责分工负责。}. */
  private Optional<UnitList> unbracketed(Passage paragraph) {
    List<Passage> sentences = Sentences.of(paragraph);
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    Passage last = sentences.get(sentences.size() - 1);
    List<Clause> read = clauses.read(last);
    boolean labelled =
        !read.isEmpty() && isLabelled(read.get(0), last) && last.start() == paragraph.start();
    boolean closed =
        isList(read)
            && read.stream().allMatch(clause -> clause.form().isPresent() && isAllUnits(clause));
    return labelled && isList(read) || closed ? Optional.of(list(last, read)) : Optional.empty();
  }

  /** The line opens with the label itself. */
  private static boolean isLabelled(Clause clause, Passage line) {
    int colon = line.text().indexOf(':');
    boolean opens = clause.names().start() > line.start() && colon > 0;
    return clause.form().isPresent() && opens && line.start() + colon < clause.names().start();
  }

  /** A strong word shows that a list is meant; a weak one only before names that are all units. */
  private boolean isList(List<Clause> read) {
    boolean meant = false;
    for (Clause clause : read) {
      boolean names = isRole(clause) && hasUnit(clause);
      boolean strong = clause.form().isPresent() && clause.form().get().weight() == Weight.STRONG;
      meant |= names && (strong || isAllUnits(clause));
    }
    return meant;
  }

  private static boolean isRole(Clause clause) {
    return clause.slot().equals("lead")
        || clause.slot().equals("support")
        || clause.slot().equals("responsible");
  }

  private boolean hasUnit(Clause clause) {
    return isLabelForm(clause)
        || names.items(clause.names()).stream().anyMatch(item -> isUnit(item.text()));
  }

  private static boolean isLabelForm(Clause clause) {
    return clause.form().isPresent() && clause.form().get().id().endsWith("-label");
  }

  private boolean isAllUnits(Clause clause) {
    List<Item> items = names.items(clause.names());
    return !items.isEmpty()
        && items.stream()
            .allMatch(item -> isUnit(item.text()) || DeadlineReader.isDeadline(item.text()));
  }

  private boolean isUnit(String name) {
    if (name.length() > LONGEST_NAME) {
      return false;
    }
    for (String word : VAGUE) {
      if (name.startsWith(word) && name.length() > word.length()) {
        return true;
      }
    }
    String bare = NameReader.withoutBracket(name);
    return units.isUnit(bare) || units.regionAt(bare, 0, bare.length()) != null;
  }

  /**
   * Bare names are a list at the end of a sentence, if each is a body of the lexicon, with or
   * without its region.
   */
  private boolean isBareList(Passage paragraph, Passage whole, List<Clause> read) {
    boolean bare = read.size() == 1 && read.get(0).form().isEmpty();
    if (!bare || !endsSentence(paragraph, whole)) {
      return false;
    }
    List<Item> items = names.items(read.get(0).names());
    boolean known = !items.isEmpty() && items.stream().allMatch(item -> isKnown(item.text()));
    return known && (items.size() > 1 || followsStop(paragraph, whole));
  }

  private static boolean endsSentence(Passage paragraph, Passage whole) {
    boolean last = whole.end() >= paragraph.end();
    return last
        || Marks.endsSentence(paragraph.charAt(whole.end()))
        || followsStop(paragraph, whole);
  }

  private static boolean followsStop(Passage paragraph, Passage whole) {
    return whole.start() > paragraph.start()
        && Marks.endsSentence(paragraph.charAt(whole.start() - 1));
  }

  private boolean isKnown(String name) {
    String bare = NameReader.withoutBracket(name);
    boolean collective = bare.startsWith("各") && units.isUnit(bare);
    return collective || !units.bodies(bare).isEmpty() || names.prefixEnd(bare) > 0;
  }

  private UnitList list(Passage whole, List<Clause> read) {
    List<Duty> duties = new ArrayList<>();
    List<FoundRemark> found = new ArrayList<>();
    Optional<Passage> deadline = Optional.empty();
    Optional<Passage> scope = Optional.empty();
    String by = "";
    for (Clause clause : read) {
      by = by.isEmpty() ? clause.form().map(form -> form.id()).orElse("") : by;
      switch (clause.slot()) {
        case "deadline" -> deadline = deadline.or(() -> Optional.of(clause.names()));
        case "scope" -> scope = scope.or(() -> Optional.of(clause.names()));
        default -> {
          Optional<Passage> dated = take(clause, duties, found);
          deadline = deadline.or(() -> dated);
        }
      }
    }
    return new UnitList(
        whole, by.isEmpty() ? BARE : by, UnitList.supported(duties), deadline, scope, found);
  }

  /** Takes the names of a clause; gives the deadline among them, if one is there. */
  private Optional<Passage> take(Clause clause, List<Duty> duties, List<FoundRemark> found) {
    if (clause.form().isEmpty()) {
      Optional<FoundRemark> remark = remarks.read(clause.names());
      if (remark.isPresent()) {
        found.add(remark.get());
        return Optional.empty();
      }
    }
    List<Item> items = names.items(clause.names());
    items.forEach(item -> found.addAll(remarks.readAll(item.remarks())));
    Optional<Passage> deadline = deadline(items, clause);
    List<Item> named = items.stream().filter(item -> isNamed(item, clause)).toList();
    Role role = clause.slot().isEmpty() ? Role.RESPONSIBLE : role(clause.slot());
    names.names(named).forEach(name -> duties.add(new Duty(name, role)));
    return deadline;
  }

  /** The deadline runs from its first word to the end of its clause. */
  private static Optional<Passage> deadline(List<Item> items, Clause clause) {
    for (int i = 0; i < items.size(); i++) {
      if (DeadlineReader.isDeadline(items.get(i).text())) {
        int end = items.get(i).printed().end();
        for (int k = i + 1; k < items.size() && items.get(k).group() == items.get(i).group(); k++) {
          end = items.get(k).printed().end();
        }
        return Optional.of(clause.names().sub(items.get(i).printed().start(), end));
      }
    }
    return Optional.empty();
  }

  private boolean isNamed(Item item, Clause clause) {
    boolean dated = DeadlineReader.isDeadline(item.text());
    return !dated
        && (clause.form().isPresent() && isLabelForm(clause)
            || isUnit(item.text())
            || item.text().length() <= 12 && clause.form().isPresent());
  }

  private static Role role(String slot) {
    return Role.valueOf(slot.toUpperCase(Locale.ROOT));
  }
}
