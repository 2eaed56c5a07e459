package org.policytext.lexicon.lookup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policytext.lexicon.Body;
import org.policytext.lexicon.LevelWord;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.Region;
import org.policytext.lexicon.UnitEnding;

/** The bodies, regions and unit endings of a lexicon, ready to be looked up in a text. */
@SuppressWarnings("exports") // the annotations are for tools
public final class UnitNames {
  private final Trie<List<Body>> bodies;
  private final Trie<Region> regions;
  private final Trie<Region> shortRegions;

  private final Trie<LevelWord> levels;

  private final Endings<UnitEnding> endings;

  /** Prepares the names of {@code lexicon}. */
  public UnitNames(Lexicon lexicon) {
    bodies = bodies(lexicon);
    regions = regions(lexicon, false);
    shortRegions = regions(lexicon, true);
    Trie.Builder<LevelWord> levelWords = new Trie.Builder<>();
    for (LevelWord row : lexicon.levels()) {
      levelWords.add(row.word(), row);
    }
    levels = levelWords.build();
    Endings.Builder<UnitEnding> endingWords = new Endings.Builder<>();
    for (UnitEnding row : lexicon.unitEndings()) {
      endingWords.add(row.ending(), row);
    }
    endings = endingWords.build();
  }

  private static Trie<List<Body>> bodies(Lexicon lexicon) {
    Map<String, List<Body>> rows = new LinkedHashMap<>();
    for (Body body : lexicon.bodies()) {
      add(body.canonical(), body, rows);
      for (String form : body.shortForms()) {
        add(form, body, rows);
      }
    }
    Trie.Builder<List<Body>> words = new Trie.Builder<>();
    for (Map.Entry<String, List<Body>> row : rows.entrySet()) {
      words.add(row.getKey(), List.copyOf(row.getValue()));
    }
    return words.build();
  }

  private static void add(String name, Body body, Map<String, List<Body>> rows) {
    rows.computeIfAbsent(name, form -> new ArrayList<>(1)).add(body);
  }

  /** Current regions come before former ones of the same name. */
  private static Trie<Region> regions(Lexicon lexicon, boolean shortForms) {
    Trie.Builder<Region> words = new Trie.Builder<>();
    add(lexicon.regions(), true, shortForms, words);
    add(lexicon.regions(), false, shortForms, words);
    return words.build();
  }

  private static void add(
      List<Region> regions, boolean current, boolean shortForms, Trie.Builder<Region> words) {
    for (Region region : regions) {
      if (region.until().isEmpty() == current) {
        words.add(shortForms ? region.shortForm().orElse("") : region.name(), region);
      }
    }
  }

  /**
   * Gives the bodies that {@code name} may be, without its region: 市场监管局 is 市场监督管理局; empty if none.
   */
  public List<Body> bodies(String name) {
    List<Body> found = bodies.get(name);
    return found == null ? List.of() : found;
  }

  /** Tells whether what stands from {@code start} to the end of {@code name} is a body. */
  public boolean isBody(String name, int start) {
    Trie.Found<List<Body>> found = bodies.longest(name, start, name.length());
    return found != null && found.end() == name.length();
  }

  /** Gives the longest name of a body that stands at {@code start}, or null. */
  public Trie.@Nullable Found<List<Body>> bodiesAt(CharSequence text, int start, int limit) {
    return bodies.longest(text, start, limit);
  }

  /** Gives the region whose full name stands at {@code start}, or null: 佛山市. */
  public Trie.@Nullable Found<Region> regionAt(CharSequence text, int start, int limit) {
    return regions.longest(text, start, limit);
  }

  /** Gives the region whose short form stands at {@code start}, or null: 佛山. */
  public Trie.@Nullable Found<Region> shortRegionAt(CharSequence text, int start, int limit) {
    return shortRegions.longest(text, start, limit);
  }

  /** Gives the word for regions of a level that stands at {@code start}, or null: 县级市. */
  public Trie.@Nullable Found<LevelWord> levelAt(CharSequence text, int start, int limit) {
    return levels.longest(text, start, limit);
  }

  /**
   * Gives the longest unit ending that {@code [start, end)} ends with, or null; the name must be
   * longer than the ending or be a body.
   */
  public @Nullable UnitEnding ending(CharSequence text, int start, int end) {
    return endings.longest(text, start, end);
  }

  /** Tells whether {@code name} ends as a unit does. */
  public boolean isUnit(String name) {
    return ending(name, 0, name.length()) != null || isBody(name, 0);
  }
}
