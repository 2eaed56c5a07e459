package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policytext.lexicon.Body;
import org.policytext.lexicon.LevelWord;
import org.policytext.lexicon.Region;
import org.policytext.lexicon.Trie;
import org.policytext.lexicon.UnitNames;
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
  private static final String EACH = "各";
  private static final String STATE = "国家";
  private static final String PARTY = "委";
  private static final Set<String> CARRYING_KINDS =
      Set.of("government", "party", "court", "procuratorate", "mass-organisation", "institution");
  private static final Set<String> DEPARTMENT_ENDINGS =
      Set.of("局", "委", "办", "厅", "院", "会", "中心", "委员会", "办公室", "法院", "检察院", "总队", "支队", "大队");
  private static final String[] OWN_OPENINGS = {
    EACH, "有关", "相关", "其他", STATE, "中国", "全国", "中央", "国务院", "人行", "中共", "驻", "县级以上", "地方政府",
    "地方人民政府", "地方各级"
  };
  private static final Set<String> TAILS =
      Set.of("人民政府", "政府", "管委会", "党委", "相关部门", "有关部门", "人民政府(管委会)", "政府(管委会)", "办事处", "行署", "党工委");
  private static final String SUB_ENDINGS = "司处厅室办部局心院科会社所队";

  private final UnitNames units;
  private final ItemReader items;

  NameReader(UnitNames units) {
    this.units = units;
    this.items = new ItemReader(units);
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

    /** The last unit with the prefix is an organ of the party committee: 市委宣传部. */
    private boolean ofParty;

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
        return tailed;
      }
      Name collective = withEach(i);
      if (collective != null) {
        return collective;
      }
      if (carriesParent(item)) {
        return Name.of(item).carrying(parent + item.text(), parentAt, CARRIED_PARENT);
      }
      int own = prefixEnd(item.text());
      if (own > 0) {
        prefix = item.text().substring(0, own);
        prefixAt = startOf(item, own);
        ofParty = item.text().startsWith(PARTY, own);
      } else if (!prefix.isEmpty() && takesPrefix(item.text())) {
        return Name.of(item).carrying(carried(item.text()), prefixAt, "carried-prefix");
      }
      rememberParent(item);
      return colonParent(item);
    }

    /** Behind 市委宣传部 a party organ takes 市委, any other 市. */
    private String carried(String name) {
      return prefix + (ofParty && isPartyOrgan(name) ? PARTY : "") + name;
    }

    private boolean isPartyOrgan(String name) {
      boolean organ = units.bodies(name).stream().anyMatch(body -> body.kind().equals("party"));
      return !units.bodies(PARTY + name).isEmpty() && (organ || units.bodies(name).isEmpty());
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
      if (end > 0
          && end < text.length()
          && SUB_ENDINGS.indexOf(text.charAt(text.length() - 1)) >= 0) {
        parent = text.substring(0, end);
        parentAt = startOf(item, end);
        parentGroup = item.group();
      } else if (end > 0) {
        parentGroup = -1;
      }
    }

    private int ministryEnd(String text, Trie.Found<List<Body>> found) {
      boolean ministry = found.value().stream().anyMatch(body -> body.kind().equals("ministry"));
      if (!ministry) {
        return -1;
      }
      return found.end() == text.length() ? shorterMinistry(text) : found.end();
    }

    /** 国家知识产权局办公室 may be in the table as a whole: the parent is the shorter name in it. */
    private int shorterMinistry(String text) {
      Trie.Found<List<Body>> shorter = units.bodiesAt(text, 0, text.length() - 1);
      boolean ministry =
          shorter != null
              && shorter.value().stream().anyMatch(body -> body.kind().equals("ministry"));
      return ministry ? shorter.end() : text.length();
    }

    private boolean carriesParent(Item item) {
      String text = item.text();
      return parentGroup == item.group()
          && SUB_ENDINGS.indexOf(text.charAt(text.length() - 1)) >= 0
          && !hasOwnOpening(text)
          && prefixEnd(text) == 0
          && units.bodies(text).stream()
              .noneMatch(
                  body ->
                      body.kind().equals("ministry")
                          && body.level().equals("national")
                          && text.startsWith(STATE));
    }

    /** A region without a tail takes the tail of the next complete name: 南海、顺德、高明区人民政府. */
    private Name withTail(int i) {
      Item item = items.get(i);
      int own = regionEnd(item.text());
      if (own != item.text().length()) {
        return null;
      }
      for (int k = i + 1; k < items.size(); k++) {
        Item next = items.get(k);
        int end = regionEnd(next.text());
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
      boolean collective = item.text().startsWith(EACH);
      boolean closingCollective = closing.text().startsWith(EACH);
      boolean named =
          units.regionAt(closing.text(), 0, closing.text().length()) != null
              || isShort(closing.text());
      if (!TAILS.contains(tail) && !(named && !collective) || tail.startsWith(EACH)) {
        return null;
      }
      if (collective != closingCollective && !tail.contains("政府") && !tail.contains("管委会")) {
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
      boolean level = levelEnd(item) == item.length();
      return complete || level ? "" : closing.substring(end - 1, end);
    }

    /** {@code 各区、县级市}: 各 is carried to a word for regions, and to its tail. */
    private Name withEach(int i) {
      Item item = items.get(i);
      boolean level = levelEnd(item.text()) > 0 && !item.text().startsWith(EACH);
      if (i == 0 || !level || item.group() != items.get(i - 1).group()) {
        return null;
      }
      Item before = items.get(i - 1);
      String rest = item.text().substring(levelEnd(item.text()));
      boolean collective = names.get(i - 1).text().startsWith(EACH) && levelEnd(before.text()) > 0;
      if (!collective || !(rest.isEmpty() || TAILS.contains(rest))) {
        return null;
      }
      if (isPrefixedBody(item.text()) && !TAILS.contains(rest)) {
        return null;
      }
      return Name.of(item)
          .carrying(
              EACH + item.text(),
              before.printed().sub(before.printed().start(), before.printed().start() + 1),
              "carried-each");
    }

    private boolean isPrefixedBody(String name) {
      return prefixEnd(name) > 0;
    }
  }

  /**
   * Gives the end of the region or word for regions that {@code name} opens with, 各 included, or 0.
   */
  private int regionEnd(String name) {
    Trie.Found<?> region = units.regionAt(name, 0, name.length());
    int level = levelEnd(name);
    if (region != null) {
      return region.end();
    }
    if (level > 0) {
      return level;
    }
    Trie.Found<?> shortRegion = units.shortRegionAt(name, 0, name.length());
    if (shortRegion == null) {
      return 0;
    }
    int end = shortRegion.end();
    boolean letter = end < name.length() && "市县区旗州省".indexOf(name.charAt(end)) >= 0;
    return letter ? end + 1 : end;
  }

  private int levelEnd(String name) {
    int from = name.startsWith(EACH) ? 1 : 0;
    Trie.Found<LevelWord> level = units.levelAt(name, from, name.length());
    return level == null ? 0 : level.end();
  }

  /**
   * Gives the end of the prefix that {@code name} opens with and that names behind it may carry, or
   * 0: 市 of 市教育局.
   */
  int prefixEnd(String printed) {
    String name = withoutBracket(printed);
    if (!units.bodies(name).isEmpty()
        && units.regionAt(name, 0, name.length()) == null
        && !isLevelPrefixed(name)) {
      return 0;
    }
    Trie.Found<?> region = units.regionAt(name, 0, name.length());
    if (region != null
        && region.end() < name.length()
        && isBodyLike(name.substring(region.end()))) {
      return region.end();
    }
    Trie.Found<LevelWord> level = units.levelAt(name, 0, name.length());
    for (int end = level == null ? 0 : level.end(); end > 0; end--) {
      Trie.Found<LevelWord> shorter = units.levelAt(name, 0, end);
      if (shorter == null) {
        return 0;
      }
      end = shorter.end();
      if (shorter.value().prefix() && end < name.length() && isBodyLike(name.substring(end))) {
        return end;
      }
    }
    return 0;
  }

  /** 市委 and 市政府 are bodies of the table too, with their prefix. */
  private boolean isLevelPrefixed(String name) {
    Trie.Found<LevelWord> level = units.levelAt(name, 0, 1);
    return level != null && !units.bodies(name.substring(1)).isEmpty();
  }

  private boolean isBodyLike(String rest) {
    return !units.bodies(rest).isEmpty()
        || units.ending(rest, 0, rest.length()) != null && rest.length() >= 2;
  }

  /**
   * Tells whether a carried prefix belongs before {@code name}: a department's name does not stand
   * alone.
   */
  private boolean takesPrefix(String printed) {
    String name = withoutBracket(printed);
    if (hasOwnOpening(name) || name.length() > 16 || prefixEnd(name) > 0) {
      return false;
    }
    if (units.regionAt(name, 0, name.length()) != null || isOfRegion(name) || isYouthLeague(name)) {
      return false;
    }
    List<Body> bodies = units.bodies(name);
    if (!bodies.isEmpty() || !units.bodies("委" + name).isEmpty()) {
      return bodies.isEmpty()
          || bodies.stream().anyMatch(body -> CARRYING_KINDS.contains(body.kind()));
    }
    return isDepartment(name);
  }

  /** {@code 市场监管局(市知识产权局)} is looked up by what stands before its bracket. */
  static String withoutBracket(String name) {
    int bracket = name.endsWith(")") ? name.indexOf('(') : -1;
    return bracket > 0 ? name.substring(0, bracket) : name;
  }

  /** {@code 佛山海关} is of 佛山; 资源规划局 is not of 资源县, for a department of a county prints 县. */
  private boolean isOfRegion(String name) {
    Trie.Found<Region> region = units.shortRegionAt(name, 0, name.length());
    boolean named = region != null && units.bodies(name).isEmpty() && region.end() >= 2;
    return named && !(region.value().level().equals("county") && isDepartment(name));
  }

  private boolean isDepartment(String name) {
    var ending = units.ending(name, 0, name.length());
    return ending != null && DEPARTMENT_ENDINGS.contains(ending.ending());
  }

  /** {@code 团市委} has its level word inside. */
  private static boolean isYouthLeague(String name) {
    return name.startsWith("团") && name.endsWith(PARTY);
  }

  private static boolean hasOwnOpening(String name) {
    for (String opening : OWN_OPENINGS) {
      if (name.startsWith(opening)) {
        return true;
      }
    }
    return false;
  }
}
