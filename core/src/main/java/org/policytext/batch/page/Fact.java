package org.policytext.batch.page;

import java.util.List;

/**
 * A fact as the page lists it.
 *
 * @param id on the page
 * @param kind how it is marked: {@code task}, {@code lead}, {@code target} …
 * @param label before the text: a number, a role, a kind
 * @param text of the fact
 * @param note after the text: a year, a remark
 * @param parts facts under this one: of a section its tasks, of a task its units and targets
 */
record Fact(String id, String kind, String label, String text, String note, List<Fact> parts) {
  Fact {
    parts = List.copyOf(parts);
  }

  static Fact of(String id, String kind, String label, String text, String note) {
    return new Fact(id, kind, label, text, note, List.of());
  }

  List<Fact> parts(String kind) {
    return parts.stream().filter(part -> part.kind().equals(kind)).toList();
  }

  boolean isTask() {
    return kind.equals("task");
  }

  boolean isSection() {
    return kind.equals("section");
  }

  boolean hasParts(String kind) {
    return parts.stream().anyMatch(part -> part.kind().equals(kind));
  }
}
