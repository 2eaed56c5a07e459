package org.policytext.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.policytext.lexicon.Indicator;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.Region;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.lexicon.lookup.UnitNames;
import org.policytext.model.Target;

/**
 * The indicators of a lexicon by all their names: {@code 全市发明专利授权数} and {@code 佛山市发明专利授权量} are
 * {@code invention-patent-grants}.
 */
public final class IndicatorNames {
  private final Map<String, String> ids = new HashMap<>();
  private final UnitNames names;
  private final SmallWords nation;

  /** Knows the indicators of {@code lexicon}, and its regions by {@code names}. */
  public IndicatorNames(Lexicon lexicon, UnitNames names) {
    this.names = names;
    this.nation = SmallWords.of(lexicon, "nation");
    for (Indicator indicator : lexicon.indicators()) {
      ids.putIfAbsent(bare(indicator.name()), indicator.id());
      indicator.variants().forEach(name -> ids.putIfAbsent(bare(name), indicator.id()));
    }
  }

  /** Gives the id of the indicator called {@code name}, with or without the region before it. */
  public Optional<String> id(String name) {
    String bare = bare(name);
    String id = ids.get(bare);
    return Optional.ofNullable(id != null ? id : ids.get(withoutPlace(bare)));
  }

  private String bare(String name) {
    String text = Target.withoutOwnRegion(name.replace(" ", ""));
    return text.substring(nation.at(text, 0).length());
  }

  private String withoutPlace(String name) {
    Trie.Found<Region> place = names.regionAt(name, 0, name.length());
    return place == null ? name : name.substring(place.end());
  }
}
