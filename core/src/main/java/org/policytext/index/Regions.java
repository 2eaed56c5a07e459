package org.policytext.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.Region;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.lexicon.lookup.UnitNames;
import org.policytext.model.Header;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Stated;
import org.policytext.model.Unit;

/** Where a plan applies: a plan of 佛山市人民政府办公室 belongs to 佛山市, and with it to 广东省. */
final class Regions {
  private final UnitNames names;
  private final Map<String, Region> byCode = new HashMap<>();

  /** Knows the regions of {@code lexicon}; of those with one code the first, current one. */
  Regions(Lexicon lexicon, UnitNames names) {
    this.names = names;
    lexicon.regions().stream()
        .sorted(Comparator.comparing(region -> region.until().isPresent()))
        .forEach(region -> byCode.putIfAbsent(region.code(), region));
  }

  /** Gives the regions of a plan, the plan's own first, then those above. */
  List<Region> of(PolicyDocument document) {
    Set<Region> regions = new LinkedHashSet<>();
    Optional<Region> region =
        texts(document.header())
            .flatMap(text -> opening(text.text()).stream())
            .findFirst()
            .or(() -> mostNamed(document));
    while (region.isPresent() && regions.add(region.get())) {
      region = region.get().parent().map(byCode::get);
    }
    return List.copyOf(regions);
  }

  private static Stream<Stated> texts(Header header) {
    return Stream.of(
            header.issuers().stream(), header.noticeTitle().stream(), header.title().stream())
        .flatMap(texts -> texts);
  }

  /** Gives the region that a text opens with; of 佛山市南海区 the second, if it lies in the first. */
  private Optional<Region> opening(String text) {
    Trie.Found<Region> full = names.regionAt(text, 0, text.length());
    if (full == null) {
      return Optional.ofNullable(names.shortRegionAt(text, 0, text.length()))
          .map(Trie.Found::value);
    }
    Trie.Found<Region> next = names.regionAt(text, full.end(), text.length());
    return Optional.of(
        next != null && next.value().parent().equals(Optional.of(full.value().code()))
            ? next.value()
            : full.value());
  }

  /** The parser gives the plan's own region to units that name no other. */
  private Optional<Region> mostNamed(PolicyDocument document) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    document.tasks().stream()
        .flatMap(task -> task.units())
        .map(Unit::region)
        .flatMap(Optional::stream)
        .forEach(region -> counts.merge(region, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .flatMap(most -> opening(most.getKey()));
  }
}
