package org.policytext.index;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policytext.lexicon.Region;
import org.policytext.model.Citation;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Span;
import org.policytext.model.Stated;
import org.policytext.model.Target;
import org.policytext.model.Task;
import org.policytext.model.Unit;

/** The documents of one plan for OpenSearch. What holds for the plan stands in each of them. */
final class OpenSearchPlan {
  private static final int LONGEST_KEY = 512;

  private final String id;
  private final PolicyDocument plan;
  private final PlanContents contents;

  OpenSearchPlan(String id, PolicyDocument plan, Regions regions) {
    this.id = id;
    this.plan = plan;
    this.contents = new PlanContents(plan, regions);
  }

  /** Gives the key of a document; the server takes no longer one, so that a digest stands in. */
  static String key(String plan, String part) {
    String key = plan + "#" + part;
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    return bytes.length <= LONGEST_KEY ? key : digest(bytes);
  }

  private static String digest(byte[] key) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  Map<String, @Nullable Object> task(Task task) {
    Map<String, @Nullable Object> json = of(Fields.TASK_KIND, task.id());
    json.put("section", task.section().orElse(null));
    json.put(Fields.PATH, task.path());
    json.put(Fields.TITLE, task.title());
    json.put(Fields.TEXT, task.text());
    json.put(Fields.CITES, cited(contents.citations(task)));
    json.put("units", task.units().map(OpenSearchPlan::unit).toList());
    json.put("targets", contents.targets(task).stream().map(OpenSearchPlan::target).toList());
    json.put("at", span(task.at()));
    return json;
  }

  /** With the targets that no task states. */
  Map<String, @Nullable Object> plan() {
    Map<String, @Nullable Object> json = of(Fields.PLAN_KIND, "");
    json.put(Fields.TITLE, title());
    json.put(Fields.CITES, cited(plan.citations()));
    json.put(
        "targets", contents.targetsOutsideTasks().stream().map(OpenSearchPlan::target).toList());
    return json;
  }

  private Map<String, @Nullable Object> of(String kind, String part) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put(Fields.KIND, kind);
    json.put(Fields.DOCUMENT, id);
    json.put(Fields.ID, part);
    json.put("plan", title());
    Set<String> regions = new LinkedHashSet<>();
    for (Region region : contents.regions()) {
      regions.add(region.name());
      region.shortForm().ifPresent(regions::add);
    }
    json.put(Fields.REGION, regions);
    json.put(Fields.ISSUER, plan.header().issuers().stream().map(Stated::text).toList());
    json.put(Fields.NUMBER, plan.header().documentNumber().map(Stated::text).orElse(null));
    json.put(
        "issuedOn", plan.header().issuedOn().map(issued -> issued.date().toString()).orElse(null));
    json.put(Fields.YEAR, contents.years());
    return json;
  }

  private @Nullable String title() {
    return plan.header().title().map(Stated::text).orElse(null);
  }

  private static Set<String> cited(List<Citation> citations) {
    Set<String> cited = new LinkedHashSet<>();
    for (Citation citation : citations) {
      String title = SearchText.cited(citation.title());
      cited.add(title);
      cited.add(SearchText.withoutLastBracket(title));
      citation.number().ifPresent(number -> cited.add(SearchText.cited(number)));
    }
    return cited;
  }

  private static Map<String, @Nullable Object> unit(Unit unit) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("name", unit.name());
    json.put("role", unit.role().name().toLowerCase(Locale.ROOT));
    json.put("implied", unit.implied());
    json.put("names", NamesOfUnits.exact(unit));
    json.put("bodies", NamesOfUnits.bodies(unit).stream().sorted().toList());
    json.put(
        "level", unit.level().map(level -> level.name().toLowerCase(Locale.ROOT)).orElse(null));
    json.put("region", unit.region().orElse(null));
    return json;
  }

  private static Map<String, @Nullable Object> target(Target target) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", target.id());
    json.put("raw", target.raw());
    json.put("indicator", Target.withoutOwnRegion(target.indicator()));
    json.put("canonicalIndicator", target.canonicalIndicator().orElse(null));
    json.put("comparator", target.comparator().sign());
    json.put("value", plain(target.value()));
    json.put("upper", target.upper().map(OpenSearchPlan::plain).orElse(null));
    json.put("unit", target.unit());
    json.put("year", target.year().orElse(null));
    json.put("from", target.from().orElse(null));
    json.put("at", span(target.at()));
    return json;
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  private static List<Integer> span(Span span) {
    return List.of(span.start(), span.end());
  }
}
