package org.policytext.fact;

import java.util.List;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.UnitListForm.Weight;
import org.policytext.lexicon.lookup.UnitNames;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * Tells unit lists from innocent brackets.
 *
 * <p>The strong words of a form show a list: {@code (责任单位:…)}. A weak word, or none, does so only
 * where every name is a known kind of unit: {@code (财政部、税务总局)}, and not {@code (试行)}.
 */
final class ListEvidence {
  private static final int LONGEST_NAME = 40;
  private static final int LEAST_KNOWN = 2;

  /** A name that no table knows may be this long where a form shows that a unit is meant. */
  private static final int LONGEST_UNKNOWN = 12;

  private final UnitNames units;
  private final UnitShapes shapes;
  private final NameReader names;
  private final DeadlineReader deadlines;
  private final SmallWords each;
  private final SmallWords by;
  private final SmallWords notBy;
  private final SmallWords explaining;

  ListEvidence(Lexicon lexicon, UnitNames units, NameReader names) {
    this.units = units;
    this.shapes = new UnitShapes(lexicon, units);
    this.names = names;
    this.deadlines = new DeadlineReader(lexicon);
    this.each = SmallWords.of(lexicon, "each");
    this.by = SmallWords.of(lexicon, "by");
    this.notBy = SmallWords.of(lexicon, "not-by");
    this.explaining = SmallWords.of(lexicon, "explains");
  }

  /** The line opens with the label itself. */
  static boolean isLabelled(Clause clause, Passage line) {
    int colon = line.text().indexOf(':');
    boolean opens = colon > 0 && line.start() + colon < clause.names().start();
    return clause.names().start() > line.start()
        && (isLabelForm(clause) || clause.form().isPresent() && opens);
  }

  /** A strong word shows that a list is meant; a weak one only before names that are all units. */
  boolean isList(List<Clause> read) {
    boolean meant = false;
    for (Clause clause : read) {
      boolean names = isRole(clause) && hasUnit(clause);
      boolean strong = clause.form().isPresent() && clause.form().get().weight() == Weight.STRONG;
      meant |= names && (strong || isAllUnits(clause));
    }
    return meant;
  }

  private static boolean isRole(Clause clause) {
    return isRole(clause.slot());
  }

  /** Tells whether names in {@code slot} are units, and no deadline or scope. */
  static boolean isRole(String slot) {
    return slot.equals("lead") || slot.equals("support") || slot.equals("responsible");
  }

  private boolean hasUnit(Clause clause) {
    return isLabelForm(clause) || hasUnit(clause.items());
  }

  private boolean hasUnit(List<Item> items) {
    for (Item item : items) {
      if (isUnit(item.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLabelForm(Clause clause) {
    return clause.form().isPresent() && clause.form().get().isLabel();
  }

  boolean isAllUnits(Clause clause) {
    for (Item item : clause.items()) {
      if (!isUnit(item.text()) && !deadlines.isDeadline(item.text())) {
        return false;
      }
    }
    return !clause.items().isEmpty();
  }

  /** A sentence without brackets is a list where each clause is closed by a form, behind units. */
  boolean isClosed(List<Clause> read) {
    for (Clause clause : read) {
      if (clause.form().isEmpty() || !clause.isPerson() && !isAllUnits(clause)) {
        return false;
      }
    }
    return isList(read);
  }

  /** {@code 平台运行由市大数据局} is more than a name, {@code 自由贸易试验区管委会} is one. */
  private boolean isDoneBy(String name) {
    int at = 1;
    while (at < name.length() && !by.opens(name, at)) {
      at++;
    }
    return at < name.length() && !notBy.ends(name, at);
  }

  /** Tells whether a bracket explains the word before it. */
  boolean explains(Passage bracket) {
    return bracket.length() > 2
        && explaining.has(bracket.charAt(bracket.start() + 1))
        && bracket.charAt(bracket.start() + 2) == '“';
  }

  private boolean isUnit(String name) {
    if (name.length() > LONGEST_NAME || isDoneBy(name)) {
      return false;
    }
    String bare = UnitShapes.withoutBracket(name);
    return units.isUnit(bare)
        || units.regionAt(bare, 0, bare.length()) != null
        || shapes.levelEnd(bare) == bare.length();
  }

  /**
   * Bare names are a list at the end of a sentence, if each is a body of the lexicon, with or
   * without its region.
   */
  boolean isBareList(Passage paragraph, Passage whole, List<Clause> read) {
    boolean bare = read.size() == 1 && read.get(0).form().isEmpty();
    if (!bare || !endsSentence(paragraph, whole)) {
      return false;
    }
    List<Item> items = read.get(0).items();
    List<Name> written = names.names(items);
    boolean known = !written.isEmpty() && written.stream().allMatch(this::isKnown);
    return known && (items.size() > 1 || followsStop(whole))
        || isMostlyKnown(written) && isAllUnits(read.get(0))
        || items.size() > 1 && isSlashed(read.get(0).names()) && isAllUnits(read.get(0));
  }

  /** Among known bodies the name of a firm or an office that no table has is one of them. */
  private boolean isMostlyKnown(List<Name> written) {
    long known = written.stream().filter(this::isKnown).count();
    return known >= LEAST_KNOWN && known * 2 >= written.size();
  }

  /** {@code 财政司司长办公室/发展局}: units of Hong Kong. */
  private static boolean isSlashed(Passage names) {
    return names.text().indexOf('/') > 0;
  }

  private static boolean endsSentence(Passage paragraph, Passage whole) {
    boolean last = whole.end() >= paragraph.end();
    return last || Marks.endsSentence(paragraph.charAt(whole.end())) || followsStop(whole);
  }

  /** A stop stands right before, be it that of the title: {@code 完善法规。(司法局)}. */
  private static boolean followsStop(Passage whole) {
    String text = whole.source().text();
    return whole.start() > 0 && Marks.endsSentence(text.charAt(whole.start() - 1));
  }

  private boolean isKnown(Name name) {
    String bare = UnitShapes.withoutBracket(name.text());
    boolean collective = each.open(bare) && units.isUnit(bare);
    boolean department = name.by().equals(NameReader.CARRIED_PARENT);
    return collective
        || department
        || !units.bodies(bare).isEmpty()
        || shapes.prefixEnd(bare) > 0
        || units.isUnit(bare) && isOfRegion(bare);
  }

  /** {@code 国网佛山供电公司} names its region. */
  private boolean isOfRegion(String name) {
    int at = 0;
    while (at < name.length()
        && units.regionAt(name, at, name.length()) == null
        && units.shortRegionAt(name, at, name.length()) == null) {
      at++;
    }
    return at < name.length();
  }

  /** {@code 完成时限:2023年底} alone belongs to the list on the line before. */
  static boolean isTerms(List<Clause> read) {
    for (Clause clause : read) {
      if (clause.form().isEmpty() || isRole(clause)) {
        return false;
      }
    }
    return !read.isEmpty();
  }

  boolean isNamed(Item item, Clause clause) {
    boolean dated = deadlines.isDeadline(item.text());
    return !dated
        && (isLabelForm(clause)
            || isUnit(item.text())
            || item.text().length() <= LONGEST_UNKNOWN && clause.form().isPresent());
  }
}
