package org.policytext.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Stated;
import org.policytext.model.Unit;

/**
 * Where a plan applies: a plan that 佛山市人民政府办公室 issues belongs to 佛山市 and with it to 广东省.
 *
 * <p>Knows the divisions of the lexicon's {@code regions.tsv}.
 */
final class Regions {
  private static final String TABLE = "/org/policytext/lexicon/regions.tsv";
  private static final int LONGEST = 15;

  /** A division; {@code parent} is the code of the one above, empty for a province. */
  private record Region(String code, String name, String shortName, String parent) {}

  private final Map<String, Region> byCode = new HashMap<>();
  private final Map<String, Region> byName = new HashMap<>();

  private Regions() {}

  /** Gives the divisions of the lexicon. */
  static Regions standard() {
    Regions regions = new Regions();
    try (InputStream in = Regions.class.getResourceAsStream(TABLE)) {
      if (in != null) {
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
            .lines()
            .filter(line -> !line.startsWith("#") && !line.startsWith("code\t"))
            .forEach(line -> regions.add(line.split("\t", -1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return regions;
  }

  /** The first of several divisions of a code or name is the current one. */
  private void add(String[] cells) {
    Region region = new Region(cells[0], cells[1], cells[2], cells[4]);
    byCode.putIfAbsent(region.code, region);
    byName.merge(region.name, region, Regions::higher);
  }

  private static Region higher(Region one, Region other) {
    return other.parent.isEmpty() ? other : one;
  }

  /** Gives the regions of a plan, the plan's own first, then those above. */
  List<String> of(PolicyDocument document) {
    Set<String> regions = new LinkedHashSet<>();
    own(document).ifPresent(own -> addWithAllAbove(own, regions));
    return List.copyOf(regions);
  }

  private Optional<String> own(PolicyDocument document) {
    Stream<Stated> stated =
        Stream.concat(document.header().issuers().stream(), document.header().title().stream());
    return stated
        .flatMap(text -> opening(text.text()).stream())
        .findFirst()
        .or(() -> mostNamed(document));
  }

  private Optional<String> opening(String text) {
    for (int end = Math.min(LONGEST, text.length()); end > 1; end--) {
      Region region = byName.get(text.substring(0, end));
      if (region != null) {
        return Optional.of(region.name);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> mostNamed(PolicyDocument document) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    document.tasks().stream()
        .flatMap(task -> task.units())
        .map(Unit::region)
        .flatMap(Optional::stream)
        .forEach(region -> counts.merge(region, 1, Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private void addWithAllAbove(String name, Set<String> regions) {
    regions.add(name);
    Region region = byName.get(name);
    while (region != null && !region.parent.isEmpty()) {
      region = byCode.get(region.parent);
      if (region == null || !regions.add(region.name)) {
        return;
      }
    }
  }

  /** Gives the names that a region goes by: {@code 广东省} and {@code 广东}. */
  Set<String> names(String name) {
    Set<String> names = new LinkedHashSet<>(Set.of(name));
    Region region = byName.get(name);
    if (region != null && !region.shortName.isEmpty()) {
      names.add(region.shortName);
    }
    return names;
  }
}
