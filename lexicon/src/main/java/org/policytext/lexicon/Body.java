package org.policytext.lexicon;

import java.util.List;

/**
 * A body of the administration, named without its region.
 *
 * @param canonical the full name: {@code 市场监督管理局}
 * @param level a hint of its level, or empty
 * @param kind such as {@code government} or {@code party}
 * @param shortForms other names of the same body: {@code 市场监管局}
 * @param example a unit as a plan prints it
 */
public record Body(
    String canonical, String level, String kind, List<String> shortForms, String example) {
  public Body {
    shortForms = List.copyOf(shortForms);
  }
}
