package org.policytext.index;

import java.util.Optional;
import org.policytext.fact.IndicatorNames;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.lookup.UnitNames;
import org.policytext.model.Target;

/** The names of a lexicon that queries are understood by. */
record LexiconNames(UnitNames units, IndicatorNames indicators) {
  static LexiconNames of(Lexicon lexicon) {
    UnitNames units = new UnitNames(lexicon);
    return new LexiconNames(units, new IndicatorNames(lexicon, units));
  }

  /** Gives the id of an indicator as indexed, if the lexicon knows it: 授权数 is 授权量. */
  Optional<String> indicator(String name) {
    return indicators.id(name).map(SearchText::name);
  }

  /** Gives what indicators are compared by: 发明专利授权量 for 全市发明专利授权量. */
  static String plain(String indicator) {
    return SearchText.name(Target.withoutOwnRegion(indicator));
  }
}
