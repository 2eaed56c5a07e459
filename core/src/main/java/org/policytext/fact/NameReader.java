package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policytext.lexicon.Body;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.RegionLevel;
import org.policytext.lexicon.UnitKind;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.lexicon.lookup.UnitNames;
import org.policytext.text.Passage;

/**
 * Writes the names of a clause out in full.
 *
 * <ul>
 *   <li>carried prefix: 市发展改革局、教育局 is 市发展改革局, 市教育局
 *   <li>carried 各: 各区、县级市 is 各区, 各县级市
 *   <li>common tail: 南海、高明区人民政府 is 南海区人民政府, 高明区人民政府
 *   <li>carried parent: 国家知识产权局条法司、保护司 is 国家知识产权局条法司, 国家知识产权局保护司
 * </ul>
 */
final class NameReader {
  static final String CARRIED_PARENT = "carried-parent";
  private static final Optional<RegionLevel> NATIONAL = Optional.of(RegionLevel.NATIONAL);

  private final UnitNames units;
  private final UnitShapes shapes;
  private final ItemReader items;
  private final Set<String> tails;
  private final SmallWords each;
  private final SmallWords party;
  private final SmallWords divisions;
  private final SmallWords governments;

  NameReader(Lexicon lexicon, UnitNames units) {
    this.units = units;
    this.shapes = new UnitShapes(lexicon, units);
    this.items = new ItemReader(lexicon, units);
    this.each = SmallWords.of(lexicon, "each");
    this.party = SmallWords.of(lexicon, "party-organ");
    this.divisions = SmallWords.of(lexicon, "division-ending");
    this.governments = SmallWords.of(lexicon, "government-tail");
    this.tails = Set.copyOf(lexicon.words("common-tail"));
  }

  /** Gives the items of a clause as printed, to be looked at before they are taken for names. */
  List<Item> items(Passage names) {
    return items.read(names);
  }

  /** Gives the names that {@code items} are, written out. */
  List<Name> names(List<Item> items) {
    return writer().write(items);
  }

  /** Gives a writer for the clauses of one list: a prefix is carried from clause to clause. */
  Writer writer() {
    return new Writer();
  }

  /** The work on one list. */
  final class Writer {
    private List<Item> items = List.of();
    private List<Name> names = new ArrayList<>();

    /** What the names so far carry on: 市, 国家知识产权局. */
    private String prefix = "";

    private Passage prefixAt;

    /** 委 where the last unit with the prefix is an organ of the party committee: 市委宣传部. */
    private String ofParty = "";

    private String parent = "";
    private Passage parentAt;
    private int parentGroup = -1;

    /** Gives the names of the next clause, written out. */
    List<Name> write(List<Item> clause) {
      items = clause;
      names = new ArrayList<>();
      parentGroup = -1;
      for (int i = 0; i < items.size(); i++) {
        names.add(name(i));
      }
      return names;
    }

    private Name name(int i) {
      Item item = items.get(i);
      Name tailed = withTail(i);
      if (tailed != null) {
        return isListedLevel(i) ? collective(i, tailed) : tailed;
      }
      Name collective = withEach(i);
      if (collective != null) {
        return collective;
      }
      if (carriesParent(item)) {
        return Name.of(item).carrying(parent + item.text(), parentAt, CARRIED_PARENT);
      }
      int own = shapes.prefixEnd(item.text());
      if (own > 0) {
        prefix = item.text().substring(0, own);
        prefixAt = startOf(item, own);
        ofParty = party.at(item.text(), own);
      } else if (!prefix.isEmpty() && shapes.takesPrefix(item.text())) {
        return Name.of(item).carrying(carried(item.text()), prefixAt, "carried-prefix");
      }
      rememberParent(item);
      return colonParent(item);
    }

    /** Behind 市委宣传部 a party organ takes 市委, any other 市. */
    private String carried(String name) {
      return prefix + (isPartyOrgan(name) ? ofParty : "") + name;
    }

    private boolean isPartyOrgan(String name) {
      boolean organ = units.bodies(name).stream().anyMatch(body -> body.kind() == UnitKind.PARTY);
      return !units.bodies(ofParty + name).isEmpty() && (organ || units.bodies(name).isEmpty());
    }

    private Passage startOf(Item item, int length) {
      int start = item.printed().start();
      return item.printed().sub(start, Math.min(item.printed().end(), start + length));
    }

    /** {@code 国家知识产权局:条法司} names the parent before a colon. */
    private Name colonParent(Item item) {
      int colon = item.text().indexOf(':');
      if (colon > 1 && units.isUnit(item.text().substring(0, colon))) {
        parent = item.text().substring(0, colon);
        parentAt = startOf(item, colon);
        parentGroup = item.group();
        String rest = item.text().substring(colon + 1).strip();
        int from = Math.max(item.printed().start(), item.printed().end() - rest.length());
        Passage printed = item.printed().sub(from, item.printed().end());
        return rest.isEmpty()
            ? Name.of(item)
            : new Name(
                parent + rest, printed, Optional.of(parentAt), item.aliases(), CARRIED_PARENT);
      }
      return Name.of(item);
    }

    /** {@code 国家知识产权局条法司} makes 国家知识产权局 the parent of what follows up to the next comma. */
    private void rememberParent(Item item) {
      String text = item.text();
      Trie.Found<List<Body>> found = units.bodiesAt(text, 0, text.length());
      int end = found == null ? -1 : ministryEnd(text, found);
      if (end > 0 && end < text.length() && divisions.end(text)) {
        parent = text.substring(0, end);
        parentAt = startOf(item, end);
        parentGroup = item.group();
      } else if (end > 0) {
        parentGroup = -1;
      }
    }

    private int ministryEnd(String text, Trie.Found<List<Body>> found) {
      if (!isMinistry(found.value())) {
        return -1;
      }
      return found.end() == text.length() ? shorterMinistry(text) : found.end();
    }

    private static boolean isMinistry(List<Body> bodies) {
      for (Body body : bodies) {
        if (body.kind() == UnitKind.MINISTRY) {
          return true;
        }
      }
      return false;
    }

    /** 国家知识产权局办公室 may be in the table as a whole: the parent is the shorter name in it. */
    private int shorterMinistry(String text) {
      Trie.Found<List<Body>> shorter = units.bodiesAt(text, 0, text.length() - 1);
      boolean ministry = shorter != null && isMinistry(shorter.value());
      return ministry ? shorter.end() : text.length();
    }

    private boolean carriesParent(Item item) {
      String text = item.text();
      return parentGroup == item.group()
          && divisions.end(text)
          && !shapes.hasOwnOpening(text)
          && shapes.prefixEnd(text) == 0
          && units.bodies(text).stream()
              .noneMatch(
                  body ->
                      body.kind() == UnitKind.MINISTRY
                          && body.level().equals(NATIONAL)
                          && shapes.isOfState(text));
    }

    /** A region without a tail takes the tail of the next complete name: 南海、顺德、高明区人民政府. */
    private Name withTail(int i) {
      Item item = items.get(i);
      int own = shapes.regionEnd(item.text());
      if (own != item.text().length()) {
        return null;
      }
      for (int k = i + 1; k < items.size(); k++) {
        Item next = items.get(k);
        int end = shapes.regionEnd(next.text());
        if (end == 0 || next.group() != item.group() && end != next.text().length()) {
          return null;
        }
        if (end < next.text().length()) {
          return tailed(item, next, end);
        }
      }
      return null;
    }

    private Name tailed(Item item, Item closing, int end) {
      String tail = closing.text().substring(end);
      boolean collective = each.open(item.text());
      boolean closingCollective = each.open(closing.text());
      boolean named =
          units.regionAt(closing.text(), 0, closing.text().length()) != null
              || isShort(closing.text());
      if (!tails.contains(tail) && !(named && !collective) || each.open(tail)) {
        return null;
      }
      if (collective != closingCollective && !governments.isIn(tail)) {
        return null;
      }
      String full = item.text() + letterFor(item.text(), closing.text(), end) + tail;
      int start = closing.printed().end() - Math.min(tail.length(), closing.printed().length());
      return Name.of(item)
          .carrying(full, closing.printed().sub(start, closing.printed().end()), "common-tail");
    }

    private boolean isShort(String name) {
      return units.shortRegionAt(name, 0, name.length()) != null;
    }

    /** A short region takes the letter of the closing one too: 南海 before 高明区. */
    private String letterFor(String item, String closing, int end) {
      Trie.Found<?> full = units.regionAt(item, 0, item.length());
      boolean complete = full != null && full.end() == item.length();
      boolean level = shapes.levelEnd(item) == item.length();
      return complete || level ? "" : closing.substring(end - 1, end);
    }

    /** {@code 各区、县级市}: 各 is carried to a word for regions, and to its tail. */
    private Name withEach(int i) {
      Item item = items.get(i);
      int level = shapes.levelEnd(item.text());
      if (level == 0 || !followsEach(i) || shapes.levelEnd(items.get(i - 1).text()) == 0) {
        return null;
      }
      String rest = item.text().substring(level);
      if (!rest.isEmpty() && !tails.contains(rest)) {
        return null;
      }
      if (isPrefixedBody(item.text()) && !tails.contains(rest)) {
        return null;
      }
      return collective(i, Name.of(item));
    }

    /** 市 of {@code 各县、市、区政府}. */
    private boolean isListedLevel(int i) {
      Item item = items.get(i);
      return shapes.levelEnd(item.text()) == item.text().length() && followsEach(i);
    }

    /** Tells whether the name before has a 各 that this one lacks. */
    private boolean followsEach(int i) {
      Item item = items.get(i);
      return i > 0
          && item.group() == items.get(i - 1).group()
          && each.open(names.get(i - 1).text())
          && !each.open(item.text());
    }

    /** Gives {@code name} with the 各 of the name before it. */
    private Name collective(int i, Name name) {
      String carried = each.at(names.get(i - 1).text(), 0);
      return name.carrying(
          carried + name.text(), startOf(items.get(i - 1), carried.length()), "carried-each");
    }

    private boolean isPrefixedBody(String name) {
      return shapes.prefixEnd(name) > 0;
    }
  }
}
