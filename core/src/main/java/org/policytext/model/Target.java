package org.policytext.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A commitment with a number: {@code 到2025年,海外发明专利授权量达到1500件}.
 *
 * @param id {@code t1}, {@code t2} … in text order
 * @param raw canonical text of the clause
 * @param at the clause
 * @param indicator the thing measured, without verbs and time words
 * @param canonicalIndicator the indicator as the lexicon knows it, to compare plans by
 * @param comparator how the value binds
 * @param bound the bound of an increase or decrease: {@code 年均增加1000家以上} is at least
 * @param value with multipliers resolved: {@code 17万件} is 170000; the lower end of a range
 * @param upper the upper end of a range
 * @param unit without the multiplier: {@code 件}, {@code 元}, {@code %}; empty where none is printed
 * @param printed the value as printed: {@code 17万件}
 * @param year by which it holds
 * @param yearStatedAt where the year is stated, if not in the clause
 * @param from first year, where the target runs over a period
 * @param rate how the value adds up over the years
 * @param baseline what an increase or decrease is counted from
 * @param binding 约束性 or 预期性, where a table says so
 * @param section id of the section that states it
 * @param task id of the task that states it
 * @param by the lexicon row that found it
 */
public record Target(
    String id,
    String raw,
    Span at,
    String indicator,
    Optional<String> canonicalIndicator,
    Comparison comparator,
    Optional<Comparison> bound,
    BigDecimal value,
    Optional<BigDecimal> upper,
    String unit,
    String printed,
    Optional<Integer> year,
    Optional<Span> yearStatedAt,
    Optional<Integer> from,
    Optional<Rate> rate,
    Optional<Baseline> baseline,
    Optional<Binding> binding,
    Optional<String> section,
    Optional<String> task,
    String by)
    implements Located {
  private static final Pattern OWN_REGION =
      Pattern.compile("([全我本](自治[区州县]|[省市区县](域(?!名))?|[国州盟旗镇])|[全省市]域)(?=..)");
  private static final String OWN_OPENERS = "全我本省市";
  private static final String NATION = "全国";

  /**
   * Gives an indicator without the words by which a plan names its own region: 发明专利授权量 for
   * 全市发明专利授权量 and 市域发明专利授权量. 全国 stays: 全国重点实验室 are of a kind of their own.
   */
  public static String withoutOwnRegion(String indicator) {
    if (indicator.isEmpty() || OWN_OPENERS.indexOf(indicator.charAt(0)) < 0) {
      return indicator;
    }
    Matcher region = OWN_REGION.matcher(indicator);
    boolean opens = region.lookingAt() && !indicator.startsWith(NATION);
    return opens ? indicator.substring(region.end()) : indicator;
  }

  /**
   * Tells whether this target measures {@code name}, the indicator's printed or canonical name: the
   * target for 全市发明专利授权量 measures 发明专利授权量, 全市发明专利授权量 and {@code invention-patent-grants}.
   */
  public boolean measures(String name) {
    return withoutOwnRegion(indicator).equals(withoutOwnRegion(name))
        || canonicalIndicator.filter(name::equals).isPresent();
  }
}
