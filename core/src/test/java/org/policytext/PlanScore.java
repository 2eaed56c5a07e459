package org.policytext;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.policytext.model.Assignment;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Section;
import org.policytext.model.Stated;
import org.policytext.model.Target;
import org.policytext.model.Task;
import org.policytext.model.Unit;

/**
 * Compares plans with what a careful reader finds in them, kind of fact by kind of fact: precision,
 * recall, F1.
 *
 * <p>Facts are compared as text, widths and spaces apart. Facts of a task are counted under the
 * task's place in the expectation, found by number and title, so that one lost task does not shift
 * the rest.
 */
final class PlanScore {
  private final Map<String, int[]> totals = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();

  /** Adds a document. */
  void add(String name, JsonNode expected, PolicyDocument actual) {
    Map<String, List<String>> gold = gold(expected);
    Map<String, List<String>> found = found(actual, expected);
    for (String kind : gold.keySet()) {
      count(name, kind, gold.get(kind), found.getOrDefault(kind, List.of()));
    }
    for (String kind : List.of("units", "implied units", "tasks", "targets: value")) {
      if (!gold.containsKey(kind)
          && expected.has(kind.startsWith("targets") ? "targets" : "tasks")) {
        count(name, kind, List.of(), found.getOrDefault(kind, List.of()));
      }
    }
  }

  private void count(String name, String kind, List<String> gold, List<String> found) {
    List<String> superfluous = new ArrayList<>(found);
    int hits = 0;
    for (String fact : gold) {
      if (superfluous.remove(fact)) {
        hits++;
      } else {
        differences.add("- " + name + " " + kind + ": " + fact);
      }
    }
    superfluous.forEach(fact -> differences.add("+ " + name + " " + kind + ": " + fact));
    int[] total = totals.computeIfAbsent(kind, key -> new int[3]);
    total[0] += hits;
    total[1] += found.size();
    total[2] += gold.size();
  }

  /** Gives F1 of a kind; 1 where nothing was expected and nothing found. */
  double f1(String kind) {
    int[] total = totals.getOrDefault(kind, new int[3]);
    return total[1] + total[2] == 0 ? 1 : 2.0 * total[0] / (total[1] + total[2]);
  }

  /** Gives the kinds of fact. */
  List<String> kinds() {
    return List.copyOf(totals.keySet());
  }

  /** Gives each missing (-) and each superfluous (+) fact. */
  List<String> differences() {
    return differences;
  }

  /** Gives a line for each kind: precision, recall, F1, number of expected facts. */
  String table() {
    StringBuilder table =
        new StringBuilder(
            String.format(Locale.ROOT, "%-30s %7s %7s %7s %7s%n", "kind", "P", "R", "F1", "facts"));
    totals.forEach(
        (kind, total) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-30s %7.4f %7.4f %7.4f %7d%n",
                    kind,
                    ratio(total[0], total[1]),
                    ratio(total[0], total[2]),
                    f1(kind),
                    total[2])));
    return table.toString();
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  private static Map<String, List<String>> gold(JsonNode gold) {
    Map<String, List<String>> facts = new LinkedHashMap<>();
    for (String key : List.of("title", "noticeTitle", "documentNumber", "issuedOn")) {
      if (gold.has(key)) {
        add(facts, "header", key, text(gold.get(key)));
      }
    }
    gold.path("issuers").forEach(issuer -> add(facts, "header", "issuer", text(issuer)));
    if (gold.has("period")) {
      JsonNode period = gold.get("period");
      add(
          facts,
          "header",
          "period",
          period.isNull() ? "null" : period.get(0).asInt() + "-" + period.get(1).asInt());
    }
    gold.path("citedDocuments")
        .forEach(
            cited -> add(facts, "citations", text(cited.get("title")), text(cited.get("number"))));
    gold.path("sections")
        .forEach(
            section ->
                add(
                    facts,
                    "sections",
                    text(section.get("label")),
                    text(section.get("title")),
                    section.get("level").asText()));
    int place = 0;
    for (JsonNode task : gold.path("tasks")) {
      goldTask(facts, task, place++);
    }
    gold.path("targets").forEach(target -> goldTarget(facts, target));
    return facts;
  }

  private static void goldTask(Map<String, List<String>> facts, JsonNode task, int place) {
    List<String> path = new ArrayList<>();
    task.get("path").forEach(heading -> path.add(text(heading)));
    add(
        facts,
        "tasks",
        ordinal(text(task.get("number"))),
        text(task.get("title")),
        path.toString());
    if (task.has("measures")) {
      add(facts, "measures", place, task.get("measures").asInt());
    }
    for (JsonNode assignment : task.path("assignments")) {
      if (!assignment.path("deadline").isNull() && assignment.has("deadline")) {
        add(facts, "deadlines", place, text(assignment.get("deadline")));
      }
    }
    for (String role : List.of("lead", "support", "responsible")) {
      task.path(role).forEach(unit -> add(facts, "units", place, role, text(unit)));
      String implied =
          "implied" + role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1);
      task.path(implied).forEach(unit -> add(facts, "implied units", place, role, text(unit)));
    }
  }

  private static void goldTarget(Map<String, List<String>> facts, JsonNode target) {
    String value =
        text(target.get("indicator"))
            + " "
            + target.get("comparator").asText()
            + " "
            + plain(new BigDecimal(target.get("value").asText()))
            + " "
            + unit(text(target.get("unit")));
    add(facts, "targets: value", value);
    add(
        facts,
        "targets: value, years, rate",
        value,
        text(target.get("from")),
        text(target.get("year")),
        text(target.get("rate")));
  }

  private static String unit(String unit) {
    return unit.equals("null") ? "" : unit;
  }

  private static Map<String, List<String>> found(PolicyDocument document, JsonNode expected) {
    Map<String, List<String>> facts = new LinkedHashMap<>();
    header(facts, document, expected);
    document
        .citations()
        .forEach(
            cited ->
                add(facts, "citations", fold(cited.title()), fold(cited.number().orElse("null"))));
    sections(facts, document.sections());
    List<Integer> places = places(expected, document);
    for (int i = 0; i < document.tasks().size(); i++) {
      task(facts, document.tasks().get(i), places.get(i));
    }
    document.targets().forEach(target -> target(facts, target));
    return facts;
  }

  private static void header(
      Map<String, List<String>> facts, PolicyDocument document, JsonNode expected) {
    var header = document.header();
    Map<String, String> single = new LinkedHashMap<>();
    single.put("title", header.title().map(Stated::text).orElse("null"));
    single.put("noticeTitle", header.noticeTitle().map(Stated::text).orElse("null"));
    single.put("documentNumber", header.documentNumber().map(Stated::text).orElse("null"));
    single.put(
        "issuedOn", header.issuedOn().map(issued -> issued.date().toString()).orElse("null"));
    single.put(
        "period",
        document.period().map(period -> period.from() + "-" + period.to()).orElse("null"));
    single.forEach(
        (key, value) -> {
          if (expected.has(key)) {
            add(facts, "header", key, key.equals("period") ? value : fold(value));
          }
        });
    if (expected.has("issuers")) {
      header.issuers().forEach(issuer -> add(facts, "header", "issuer", fold(issuer.text())));
    }
  }

  private static void sections(Map<String, List<String>> facts, List<Section> sections) {
    for (Section section : sections) {
      add(
          facts,
          "sections",
          fold(section.label().orElse("null")),
          fold(section.title()),
          section.level());
      sections(facts, section.sections());
    }
  }

  private static List<Integer> places(JsonNode expected, PolicyDocument document) {
    Map<String, List<Integer>> free = new HashMap<>();
    int place = 0;
    for (JsonNode task : expected.path("tasks")) {
      String key = ordinal(text(task.get("number"))) + " " + text(task.get("title"));
      free.computeIfAbsent(key, unused -> new ArrayList<>()).add(place++);
    }
    List<Integer> places = new ArrayList<>();
    int spare = 100_000;
    for (Task task : document.tasks()) {
      List<Integer> left =
          free.getOrDefault(
              ordinal(fold(task.number().orElse("null"))) + " " + fold(task.title()), List.of());
      places.add(left.isEmpty() ? spare++ : left.remove(0));
    }
    return places;
  }

  private static void task(Map<String, List<String>> facts, Task task, int place) {
    List<String> path = task.path().stream().map(PlanScore::fold).toList();
    add(
        facts,
        "tasks",
        ordinal(fold(task.number().orElse("null"))),
        fold(task.title()),
        path.toString());
    add(facts, "measures", place, task.measures().size());
    LinkedHashSet<String> units = new LinkedHashSet<>();
    LinkedHashSet<String> implied = new LinkedHashSet<>();
    for (Assignment assignment : task.assignments()) {
      assignment
          .deadline()
          .ifPresent(deadline -> add(facts, "deadlines", place, fold(deadline.text())));
      for (Unit unit : assignment.units()) {
        (unit.implied() ? implied : units)
            .add(joined(place, unit.role().name().toLowerCase(Locale.ROOT), fold(unit.name())));
      }
    }
    units.forEach(unit -> add(facts, "units", unit));
    implied.forEach(unit -> add(facts, "implied units", unit));
  }

  private static void target(Map<String, List<String>> facts, Target target) {
    String value =
        fold(target.indicator())
            + " "
            + target.comparator().sign()
            + " "
            + plain(target.value())
            + " "
            + fold(target.unit());
    add(facts, "targets: value", value);
    add(
        facts,
        "targets: value, years, rate",
        value,
        target.from().map(String::valueOf).orElse("null"),
        target.year().map(String::valueOf).orElse("null"),
        target.rate().map(rate -> rate.name().toLowerCase(Locale.ROOT)).orElse("null"));
  }

  private static void add(Map<String, List<String>> facts, String kind, Object... parts) {
    facts.computeIfAbsent(kind, key -> new ArrayList<>()).add(joined(parts));
  }

  private static String joined(Object... parts) {
    return String.join(" ", Arrays.stream(parts).map(String::valueOf).toList());
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private static String text(JsonNode value) {
    return value == null || value.isNull() ? "null" : fold(value.asText());
  }

  /** 二十三 and 23 are the same number. */
  private static String ordinal(String number) {
    int total = 0;
    int digit = 0;
    for (int i = 0; i < number.length(); i++) {
      int ones = "零一二三四五六七八九".indexOf(number.charAt(i));
      if (number.charAt(i) == '十') {
        total += Math.max(digit, 1) * 10;
        digit = 0;
      } else if (ones >= 0) {
        digit = ones;
      } else {
        return number;
      }
    }
    return number.isEmpty() ? number : String.valueOf(total + digit);
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\uFF01' && c <= '\uFF5E') {
        c = (char) (c - 0xFEE0);
      }
      int bracket = "〔【〕】".indexOf(c);
      c = bracket < 0 ? c : bracket < 2 ? '[' : ']';
      c = "–-".indexOf(c) >= 0 ? '—' : c;
      if (c != ' ' && c != '\u3000' && c != '\u00A0') {
        folded.append(c);
      }
    }
    int end = folded.length();
    while (end > 0 && "。;,".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(0, end);
  }
}
