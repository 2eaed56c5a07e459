package org.policytext.batch.table;

import java.util.Map;
import java.util.Optional;

/**
 * Where the pages of plans stand, relative to a page that leads to them.
 *
 * @param pages the file name of each plan's page, by the plan's name; a plan may have none
 */
public record PlanLinks(Map<String, String> pages) {
  public PlanLinks {
    pages = Map.copyOf(pages);
  }

  /** Gives the address of a fact on the page of {@code plan}. */
  public Optional<String> to(Plan plan, String fact) {
    return Optional.ofNullable(pages.get(plan.name())).map(page -> Plan.link(page, fact));
  }

  /** Gives the address, or null, which leaves the attribute away. */
  public String orNull(Plan plan, String fact) {
    return to(plan, fact).orElse(null);
  }
}
