package org.policytext.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policytext.model.Check;
import org.policytext.model.Section;
import org.policytext.model.Span;
import org.policytext.model.Task;

/** Numbers that are lost, doubled or misprinted: {@code 3.} behind {@code 1.} */
final class Numbering {
  private static final String HAN = "一二三四五六七八九";

  private Numbering() {}

  /** A numbered heading or item. */
  private record Numbered(String style, int value, Span at, int order) {}

  static List<Check> read(Plan plan) {
    List<Numbered> items = new ArrayList<>();
    for (Section section : plan.allSections()) {
      add(section.by(), section.label(), section.at(), items);
    }
    for (Task task : plan.tasks()) {
      add(task.by(), task.label(), task.at(), items);
    }
    items.sort((a, b) -> Integer.compare(a.order(), b.order()));
    return gaps(items);
  }

  private static void add(String style, Optional<String> label, Span at, List<Numbered> items) {
    int value = label.isPresent() ? value(label.get()) : 0;
    if (value > 0 && style.indexOf("digit-digit") < 0 && !style.startsWith("attachment")) {
      items.add(new Numbered(style, value, at, at.start()));
    }
  }

  /** A style may go on or begin anew at one; anything else is a gap, a repetition or a misprint. */
  private static List<Check> gaps(List<Numbered> items) {
    Map<String, Integer> due = new HashMap<>();
    Map<String, Integer> dueByPlace = new HashMap<>();
    List<Check> checks = new ArrayList<>();
    for (Numbered item : items) {
      int expected = due.getOrDefault(item.style(), 1);
      boolean inPlace = item.value() == dueByPlace.getOrDefault(item.style(), expected);
      if (item.value() != expected && item.value() != 1 && !inPlace) {
        String printed = String.valueOf(item.value());
        checks.add(new Check("numbering", String.valueOf(expected), printed, false, item.at()));
        dueByPlace.put(item.style(), expected + 1);
      } else {
        dueByPlace.remove(item.style());
      }
      due.put(item.style(), item.value() + 1);
    }
    return checks;
  }

  private static int value(String label) {
    int value = 0;
    int digit = 0;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      int ones = HAN.indexOf(c) + 1;
      if (c >= '0' && c <= '9') {
        value = Math.min(value, 100_000) * 10 + c - '0';
      } else if (c == '十' || c == '百') {
        value += Math.max(digit, 1) * (c == '十' ? 10 : 100);
        digit = 0;
      } else if (ones > 0) {
        digit = ones;
      }
    }
    return value + digit;
  }
}
