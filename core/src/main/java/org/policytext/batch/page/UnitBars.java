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
import org.policytext.model.Unit;

/** How many tasks each unit leads, supports and is responsible for, as bars. */
final class UnitBars {
  private static final int STEP = 24;
  private static final int LABEL = 200;
  private static final int SPACE = 420;
  private static final int LABEL_COLUMNS = 30;

  private final Map<String, Map<Role, Integer>> counts = new LinkedHashMap<>();

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

  void add(Unit unit) {
    counts
        .computeIfAbsent(unit.name(), name -> new EnumMap<>(Role.class))
        .merge(unit.role(), 1, Integer::sum);
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

  private Bar bar(String name, int longest) {
    List<Part> parts = new ArrayList<>();
    int x = LABEL;
    for (Map.Entry<Role, Integer> role : counts.get(name).entrySet()) {
      int width = Math.max(2, SPACE * role.getValue() / longest);
      String chinese = Words.chinese(role.getKey());
      parts.add(new Part(Words.kind(role.getKey()), chinese, role.getValue(), x, width));
      x += width;
    }
    return new Bar(name, total(name), parts);
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
