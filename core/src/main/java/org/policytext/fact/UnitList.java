package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.model.Role;
import org.policytext.text.Passage;

/**
 * A unit list as read, before the document's general rules are applied to it.
 *
 * @param whole the list, brackets included
 * @param by the row that read its first clause
 * @param duties the names with their roles, in printed order
 * @param deadline as printed
 * @param scope as printed
 * @param remarks rules that hold from here on, and units that other tasks have
 * @param guessed the names behind labels that no row knows
 */
record UnitList(
    Passage whole,
    String by,
    List<Duty> duties,
    Optional<Passage> deadline,
    Optional<Passage> scope,
    List<FoundRemark> remarks,
    List<Passage> guessed) {
  UnitList {
    duties = List.copyOf(duties);
    remarks = List.copyOf(remarks);
    guessed = List.copyOf(guessed);
  }

  /** A name with what it has to do. */
  record Duty(Name name, Role role) {
    Duty as(Role other) {
      return new Duty(name, other);
    }
  }

  /** Gives this list with other duties. */
  UnitList withDuties(List<Duty> others) {
    return new UnitList(whole, by, others, deadline, scope, remarks, guessed);
  }

  /** Gives this list and the one on the next line as one. */
  UnitList and(UnitList next) {
    List<Duty> both = new ArrayList<>(duties);
    both.addAll(next.duties);
    List<FoundRemark> rules = new ArrayList<>(remarks);
    rules.addAll(next.remarks);
    List<Passage> guesses = new ArrayList<>(guessed);
    guesses.addAll(next.guessed);
    return new UnitList(
        whole.sub(whole.start(), next.whole.end()),
        by,
        supported(both),
        deadline.or(next::deadline),
        scope.or(next::scope),
        rules,
        guesses);
  }

  /** Beside a lead, a responsible unit supports. */
  static List<Duty> supported(List<Duty> duties) {
    boolean led = duties.stream().anyMatch(duty -> duty.role() == Role.LEAD);
    return duties.stream()
        .map(duty -> led && duty.role() == Role.RESPONSIBLE ? duty.as(Role.SUPPORT) : duty)
        .toList();
  }

  /** Tells whether some name is said to lead. */
  boolean namesLead() {
    return duties.stream().anyMatch(duty -> duty.role() == Role.LEAD);
  }
}
