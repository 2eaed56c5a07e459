package org.policytext.batch.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policytext.batch.Wide;
import org.policytext.batch.table.Words;
import org.policytext.model.Role;

/** How many tasks each unit leads, supports and is responsible for, as bars. */
final class UnitBars {
  private static final int STEP = 24;
  private static final int MOST_UNITS = 20_000;
  private static final int LABEL = 250;
  private static final int SPACE = 420;
  private static final int LABEL_COLUMNS = 38;

  private final Map<String, Map<Role, Integer>> counts = new LinkedHashMap<>();
  private final Words words;

  UnitBars(Words words) {
    this.words = words;
  }

  /**
   * A bar.
   *
   * @param name of the unit
   * @param total of all roles
   * @param parts one a role, from the left
   */
  record Bar(String name, int total, List<Part> parts) {
    String shortName() {
      return Wide.cut(name, LABEL_COLUMNS);
    }

    int end() {
      Part last = parts.get(parts.size() - 1);
      return last.x() + last.width();
    }
  }

  /** The part of a bar for one role. */
  record Part(String kind, String name, int count, int x, int width) {}

  /** Of very many units only the first are kept, so memory is bounded. */
  void add(String name, Role role) {
    if (counts.size() >= MOST_UNITS && !counts.containsKey(name)) {
      return;
    }
    counts.computeIfAbsent(name, it -> new EnumMap<>(Role.class)).merge(role, 1, Integer::sum);
  }

  List<Bar> top(int most) {
    List<String> names =
        counts.keySet().stream()
            .sorted(Comparator.comparing(this::total).reversed())
            .limit(most)
            .toList();
    int longest = names.isEmpty() ? 1 : total(names.get(0));
    return names.stream().map(name -> bar(name, longest)).toList();
  }

  private Bar bar(String unit, int longest) {
    List<Part> parts = new ArrayList<>();
    int x = LABEL;
    for (Map.Entry<Role, Integer> role : counts.get(unit).entrySet()) {
      int width = Math.max(2, SPACE * role.getValue() / longest);
      String name = words.role(role.getKey());
      parts.add(new Part(Words.kind(role.getKey()), name, role.getValue(), x, width));
      x += width;
    }
    return new Bar(unit, total(unit), parts);
  }

  private int total(String name) {
    return counts.get(name).values().stream().mapToInt(Integer::intValue).sum();
  }

  static int label() {
    return LABEL;
  }

  static int width() {
    return LABEL + SPACE + 40;
  }

  static int y(int row) {
    return row * STEP;
  }
}
