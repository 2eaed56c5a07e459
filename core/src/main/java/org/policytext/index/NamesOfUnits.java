package org.policytext.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.policytext.lexicon.Body;
import org.policytext.lexicon.Region;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.lexicon.lookup.UnitNames;
import org.policytext.model.Unit;

/**
 * The names under which a unit is found.
 *
 * <p>{@code 市发展改革局} of 佛山市, known as 发展和改革委员会, goes by its own name, and as a body by 发展和改革委员会,
 * 市发展和改革委员会 and 佛山市发展和改革委员会. That {@code 发展改革局} means that body is kept as a naming, so that
 * whoever asks for {@code 市发展改革局} also finds the {@code 市发改委} of another plan.
 */
final class NamesOfUnits {
  private static final char SEPARATOR = '\u001F';
  private static final List<String> PREFIXES = List.of("自治区", "自治州", "国家", "省", "市", "区", "县", "州");

  private NamesOfUnits() {}

  /** Gives the names that the unit itself goes by: in full, without a renaming bracket, aliases. */
  static Set<String> exact(Unit unit) {
    Set<String> names = new LinkedHashSet<>();
    names.add(SearchText.name(unit.name()));
    names.add(plain(unit));
    unit.aliases().forEach(alias -> names.add(SearchText.name(alias)));
    unit.region().ifPresent(region -> addInRegion(names, SearchText.name(region)));
    return names;
  }

  private static void addInRegion(Set<String> names, String region) {
    for (String name : List.copyOf(names)) {
      String prefix = prefix(name);
      if (!prefix.isEmpty() && region.endsWith(prefix)) {
        names.add(region + name.substring(prefix.length()));
      }
    }
  }

  /** Gives the bodies that the unit is, from the general to the local; none if none is known. */
  static Set<String> bodies(Unit unit) {
    return Set.copyOf(namings(unit).values());
  }

  /** Gives what each name says: {@code 市发展改革局} means {@code 市发展和改革委员会}. */
  static Map<String, String> namings(Unit unit) {
    Map<String, String> namings = new TreeMap<>();
    unit.canonical().ifPresent(canonical -> addNamings(namings, unit, SearchText.name(canonical)));
    return namings;
  }

  private static void addNamings(Map<String, String> namings, Unit unit, String canonical) {
    String name = plain(unit);
    String prefix = prefix(name);
    String rest = name.substring(prefix.length());
    namings.put(rest, canonical);
    namings.put(canonical, canonical);
    namings.put(prefix + rest, prefix + canonical);
    namings.put(prefix + canonical, prefix + canonical);
    if (unit.region().isPresent() && !prefix.isEmpty()) {
      String region = SearchText.name(unit.region().get());
      namings.put(region + rest, region + canonical);
      namings.put(region + canonical, region + canonical);
    }
  }

  /** Gives the index term that keeps a naming. */
  static String term(Map.Entry<String, String> naming) {
    return naming.getKey() + SEPARATOR + naming.getValue();
  }

  /** Gives the beginning of the terms that say what {@code name} means. */
  static String termsOf(String name) {
    return name + SEPARATOR;
  }

  /**
   * Gives the bodies that the lexicon knows under {@code name}, with the prefix or region printed
   * before them: 佛山市发改委 is 佛山市发展和改革委员会.
   */
  static Set<String> bodies(String name, UnitNames lexicon) {
    Trie.Found<Region> region = lexicon.regionAt(name, 0, name.length());
    int start = region == null ? prefix(name).length() : region.end();
    Set<String> bodies = new LinkedHashSet<>();
    for (Body body : lexicon.bodies(name.substring(start))) {
      bodies.add(name.substring(0, start) + SearchText.name(body.canonical()));
    }
    lexicon.bodies(name).forEach(body -> bodies.add(SearchText.name(body.canonical())));
    return bodies;
  }

  private static String plain(Unit unit) {
    return SearchText.withoutLastBracket(SearchText.name(unit.name()));
  }

  private static String prefix(String name) {
    for (String prefix : PREFIXES) {
      if (name.startsWith(prefix) && name.length() > prefix.length() + 1) {
        return prefix;
      }
    }
    return "";
  }
}
