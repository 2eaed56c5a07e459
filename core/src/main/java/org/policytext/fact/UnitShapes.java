package org.policytext.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.policytext.lexicon.Body;
import org.policytext.lexicon.LevelWord;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.Region;
import org.policytext.lexicon.RegionLevel;
import org.policytext.lexicon.UnitKind;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.lexicon.lookup.UnitNames;

/** What a unit's name is made of: a region or a word for regions, a prefix such as 市, a body. */
final class UnitShapes {
  private static final int LONGEST_DEPARTMENT = 16;
  private static final Set<UnitKind> CARRYING_KINDS =
      EnumSet.of(
          UnitKind.GOVERNMENT,
          UnitKind.PARTY,
          UnitKind.COURT,
          UnitKind.PROCURATORATE,
          UnitKind.MASS_ORGANISATION,
          UnitKind.INSTITUTION);

  private final UnitNames units;
  private final Set<String> departmentEndings;
  private final Trie<String> ownOpenings;
  private final SmallWords each;
  private final SmallWords state;
  private final SmallWords party;
  private final SmallWords youthLeague;
  private final SmallWords regionLetters;

  UnitShapes(Lexicon lexicon, UnitNames units) {
    this.units = units;
    this.departmentEndings = Set.copyOf(lexicon.words("department-ending"));
    this.each = SmallWords.of(lexicon, "each");
    this.state = SmallWords.of(lexicon, "state");
    this.party = SmallWords.of(lexicon, "party-organ");
    this.youthLeague = SmallWords.of(lexicon, "youth-league");
    this.regionLetters = SmallWords.of(lexicon, "region-letter");
    this.ownOpenings = Trie.of(lexicon.words("own-opening"));
  }

  /** {@code 国家税务总局} stands for itself. */
  boolean isOfState(String name) {
    return state.open(name);
  }

  /**
   * Gives the end of the region or word for regions that {@code name} opens with, 各 included, or 0.
   */
  int regionEnd(String name) {
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
    boolean letter = end < name.length() && regionLetters.has(name.charAt(end));
    return letter ? end + 1 : end;
  }

  int levelEnd(String name) {
    int from = each.at(name, 0).length();
    Trie.Found<LevelWord> level = units.levelAt(name, from, name.length());
    return level == null ? 0 : level.end();
  }

  /**
   * Gives the end of the prefix that {@code name} opens with and that names behind it may carry, or
   * 0: 市 of 市教育局.
   */
  int prefixEnd(String printed) {
    String name = withoutBracket(printed);
    Trie.Found<?> region = units.regionAt(name, 0, name.length());
    if (region == null && units.isBody(name, 0) && !isLevelPrefixed(name)) {
      return 0;
    }
    if (region != null && region.end() < name.length() && isBodyLike(name, region.end())) {
      return region.end();
    }
    Trie.Found<LevelWord> level = units.levelAt(name, 0, name.length());
    for (int end = level == null ? 0 : level.end(); end > 0; end--) {
      Trie.Found<LevelWord> shorter = units.levelAt(name, 0, end);
      if (shorter == null) {
        return 0;
      }
      end = shorter.end();
      if (shorter.value().prefix() && end < name.length() && isBodyLike(name, end)) {
        return end;
      }
    }
    return 0;
  }

  /** 市委 and 市政府 are bodies of the table too, with their prefix. */
  private boolean isLevelPrefixed(String name) {
    Trie.Found<LevelWord> level = units.levelAt(name, 0, 1);
    return level != null && units.isBody(name, 1);
  }

  private boolean isBodyLike(String name, int from) {
    return units.isBody(name, from)
        || name.length() - from >= 2 && units.ending(name, from, name.length()) != null;
  }

  /**
   * Tells whether a carried prefix belongs before a name that has none of its own: a department's
   * name does not stand alone.
   */
  boolean takesPrefix(String printed) {
    String name = withoutBracket(printed);
    if (hasOwnOpening(name) || name.length() > LONGEST_DEPARTMENT) {
      return false;
    }
    if (units.regionAt(name, 0, name.length()) != null || isOfRegion(name) || isYouthLeague(name)) {
      return false;
    }
    List<Body> bodies = units.bodies(name);
    if (!bodies.isEmpty() || isOfParty(name)) {
      return bodies.isEmpty() || isCarrying(bodies);
    }
    return isDepartment(name);
  }

  private static boolean isCarrying(List<Body> bodies) {
    for (Body body : bodies) {
      if (CARRYING_KINDS.contains(body.kind())) {
        return true;
      }
    }
    return false;
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
    return named && !(region.value().level() == RegionLevel.COUNTY && isDepartment(name));
  }

  private boolean isDepartment(String name) {
    var ending = units.ending(name, 0, name.length());
    return ending != null && departmentEndings.contains(ending.ending());
  }

  /** {@code 宣传部} is 委宣传部 of a party committee. */
  private boolean isOfParty(String name) {
    for (String word : party.words()) {
      if (!units.bodies(word + name).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** {@code 团市委} has its level word inside. */
  private boolean isYouthLeague(String name) {
    return youthLeague.open(name) && party.end(name);
  }

  boolean hasOwnOpening(String name) {
    return ownOpenings.longest(name, 0, name.length()) != null;
  }
}
