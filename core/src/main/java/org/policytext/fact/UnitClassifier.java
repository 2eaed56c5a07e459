package org.policytext.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policytext.lexicon.Body;
import org.policytext.lexicon.LevelWord;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.Region;
import org.policytext.lexicon.RegionLevel;
import org.policytext.lexicon.UnitKind;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.lexicon.lookup.UnitNames;
import org.policytext.model.Level;

/**
 * Tells of a unit's name which body it is, of which level and region.
 *
 * <p>In a plan of 佛山市, {@code 市市场监管局(市知识产权局)} is the body 市场监督管理局, prefectural, of 佛山市.
 */
final class UnitClassifier {
  private final UnitNames units;
  private final Words words;

  /** The region that issues the plan; 市 and 省 alone mean it or the one above. */
  private final Optional<Region> home;

  /** Of each name so far: a plan prints the same few over and over. */
  private final Map<String, Known> known = new HashMap<>();

  UnitClassifier(UnitNames units, Words words, Optional<Region> home) {
    this.units = units;
    this.words = words;
    this.home = home;
  }

  /**
   * The small words of names.
   *
   * @param each before a word for regions: 各有关区人民政府
   * @param centre before a group of units that is national: 国务院有关部门
   */
  record Words(SmallWords each, SmallWords centre) {
    static Words of(Lexicon lexicon) {
      return new Words(SmallWords.of(lexicon, "each"), SmallWords.of(lexicon, "centre"));
    }
  }

  /** What is known of a unit. */
  record Kind(Optional<String> canonical, Optional<Level> level, Optional<String> region) {}

  /** A name, held once for all units that bear it, and what it tells. */
  record Known(String name, Kind kind) {}

  Known known(String name) {
    Known found = known.get(name);
    if (found == null) {
      found = new Known(name, read(name));
      known.put(name, found);
    }
    return found;
  }

  private Kind read(String name) {
    String bare = UnitShapes.withoutBracket(name);
    Optional<Body> whole = body(bare);
    if (whole.isPresent() && whole.get().level().equals(Optional.of(RegionLevel.NATIONAL))) {
      return new Kind(
          Optional.of(whole.get().canonical()), Optional.of(Level.NATIONAL), Optional.empty());
    }
    Trie.Found<Region> region = units.regionAt(bare, 0, bare.length());
    if (region != null) {
      return ofRegion(bare, region);
    }
    if (words.each().open(bare)) {
      return ofEach(bare);
    }
    Trie.Found<LevelWord> level = units.levelAt(bare, 0, bare.length());
    if (level != null && level.value().prefix() && level.end() < bare.length()) {
      return ofLevel(bare.substring(level.end()), level.value());
    }
    Trie.Found<Region> shortRegion = units.shortRegionAt(bare, 0, bare.length());
    if (whole.isEmpty() && shortRegion != null && shortRegion.end() < bare.length()) {
      return ofRegion(bare, shortRegion);
    }
    if (isNationalGroup(bare)) {
      return new Kind(canonical(whole), Optional.of(Level.NATIONAL), Optional.empty());
    }
    return whole.isPresent()
        ? new Kind(canonical(whole), whole.flatMap(UnitClassifier::level), Optional.empty())
        : ofBranch(bare);
  }

  /** {@code 国务院有关部门}, {@code 国家有关部门}. */
  private boolean isNationalGroup(String name) {
    String centre = words.centre().at(name, 0);
    return !centre.isEmpty()
        && units.bodies(name.substring(centre.length())).stream()
            .anyMatch(body -> body.kind() == UnitKind.GROUP);
  }

  /** {@code 各区人民政府} are bodies of a level, of no one region. */
  private Kind ofEach(String name) {
    int from = words.each().at(name, 0).length();
    Trie.Found<LevelWord> level = units.levelAt(name, from, name.length());
    String rest = level == null ? name.substring(from) : name.substring(level.end());
    Optional<Level> of =
        level == null ? Optional.empty() : level.value().level().map(UnitClassifier::level);
    Optional<Body> body = body(rest);
    return new Kind(canonical(body.isPresent() ? body : body(name)), of, Optional.empty());
  }

  /** {@code 人行武汉分行营管部} has its region inside. */
  private Kind ofBranch(String name) {
    for (int at = 1; at < name.length() - 1; at++) {
      Trie.Found<Region> full = units.regionAt(name, at, name.length());
      Trie.Found<Region> found = full == null ? units.shortRegionAt(name, at, name.length()) : full;
      Optional<Body> body =
          found == null
              ? Optional.empty()
              : body(name.substring(0, at) + name.substring(found.end()));
      if (body.isPresent()) {
        Region region = found.value();
        return new Kind(
            canonical(body), Optional.of(level(region.level())), Optional.of(region.name()));
      }
    }
    return new Kind(Optional.empty(), Optional.empty(), Optional.empty());
  }

  private Kind ofRegion(String name, Trie.Found<Region> region) {
    String rest = name.substring(region.end());
    return new Kind(
        canonical(body(rest)),
        Optional.of(level(region.value().level())),
        Optional.of(region.value().name()));
  }

  private Kind ofLevel(String rest, LevelWord word) {
    Optional<Level> level = word.level().map(UnitClassifier::level);
    boolean ownCity = home.isPresent() && word.word().equals("市") && isMunicipality(home.get());
    Optional<Level> own = ownCity ? Optional.of(Level.PROVINCIAL) : level;
    boolean homes = home.isPresent() && own.isPresent() && level(home.get().level()) == own.get();
    return new Kind(
        canonical(body(rest)), own, homes ? Optional.of(home.get().name()) : Optional.empty());
  }

  private static boolean isMunicipality(Region region) {
    return region.level() == RegionLevel.PROVINCIAL && region.name().endsWith("市");
  }

  private Optional<Body> body(String name) {
    List<Body> bodies = units.bodies(name);
    boolean national = home.isEmpty();
    for (Body body : bodies) {
      if ((body.kind() == UnitKind.MINISTRY) == national) {
        return Optional.of(body);
      }
    }
    return bodies.isEmpty() ? Optional.empty() : Optional.of(bodies.get(0));
  }

  private static Optional<String> canonical(Optional<Body> body) {
    return body.isPresent() ? Optional.of(body.get().canonical()) : Optional.empty();
  }

  private static Optional<Level> level(Body body) {
    return body.level().map(UnitClassifier::level);
  }

  private static Level level(RegionLevel level) {
    return Level.valueOf(level.name());
  }
}
