package org.policytext.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policytext.fact.UnitList.Duty;
import org.policytext.lexicon.lookup.UnitNames;
import org.policytext.model.Assignment;
import org.policytext.model.Deadline;
import org.policytext.model.Header;
import org.policytext.model.Role;
import org.policytext.model.Unit;
import org.policytext.text.Passage;

/**
 * Turns unit lists into assignments, in the order of the document, with the rules that hold over
 * several lists: the first-named unit leads from here on, units implied for the tasks that follow
 * or for a range of them, and a section's list for its tasks without one.
 */
final class AssignmentReader {
  /** Remarks that are held over the tasks behind them; each task asks each of them. */
  static final int MOST_REMARKS = 50;

  private final UnitClassifier classifier;
  private final List<FoundRemark> implied = new ArrayList<>();
  private final Map<FoundRemark, Integer> statedIn = new IdentityHashMap<>();

  /** What is held: a remark that says the same again adds nothing to any task. */
  private final Set<List<Object>> said = new HashSet<>();

  private int held;
  private Optional<FoundRemark> unheld = Optional.empty();
  private boolean firstLeads;
  private boolean firstGroupLeads;
  private boolean responsibleLeads;
  private int order;

  AssignmentReader(UnitNames units, UnitClassifier.Words words, Header header) {
    this.classifier = new UnitClassifier(units, words, HomeRegion.of(header, units));
  }

  /** Gives the first remark on other tasks that was one too many. */
  Optional<FoundRemark> unheld() {
    return unheld;
  }

  /** Takes note of rules that a notice or introduction states. */
  void rules(List<FoundRemark> remarks) {
    remarks.forEach(this::rule);
  }

  private void rule(FoundRemark remark) {
    switch (remark.remark().kind()) {
      case FIRST_LEADS -> firstLeads = true;
      case FIRST_GROUP_LEADS -> firstGroupLeads = true;
      case RESPONSIBLE_LEADS -> responsibleLeads = true;
      case IMPLIED -> {
        if (held < MOST_REMARKS) {
          hold(remark);
        } else {
          unheld = unheld.or(() -> Optional.of(remark));
        }
      }
    }
  }

  private void hold(FoundRemark remark) {
    held++;
    List<String> names = new ArrayList<>();
    for (Name name : remark.names()) {
      names.add(name.text());
    }
    if (said.add(List.of(names, remark.from(), remark.to()))) {
      implied.add(remark);
      statedIn.put(remark, order);
    }
  }

  /**
   * Gives the assignments of a task.
   *
   * @param lists its unit lists
   * @param number the task's number, or 0
   * @param inherited the list of the section above, for a task without one
   */
  List<Assignment> read(List<UnitList> lists, int number, Optional<UnitList> inherited) {
    order++;
    List<Assignment> assignments = new ArrayList<>();
    for (UnitList list : lists) {
      list.remarks().forEach(this::rule);
      if (!list.duties().isEmpty() || list.deadline().isPresent()) {
        assignments.add(assignment(list));
      }
    }
    if (assignments.isEmpty() && inherited.isPresent()) {
      assignments.add(handedDown(inherited.get()));
    }
    return withImplied(assignments, number);
  }

  /** Takes note of the rules in a section's list. */
  void sectionList(UnitList list) {
    order++;
    list.remarks().forEach(this::rule);
  }

  private Assignment assignment(UnitList list) {
    return assignment(list, units(list, false, Optional.empty()));
  }

  private Assignment handedDown(UnitList list) {
    return assignment(list, units(list, true, Optional.of(list.whole())));
  }

  private List<Unit> units(UnitList list, boolean implied, Optional<Passage> statedAt) {
    List<Unit> units = new ArrayList<>();
    for (Duty duty : led(list)) {
      units.add(unit(duty, implied, statedAt));
    }
    return units;
  }

  private static Assignment assignment(UnitList list, List<Unit> units) {
    Optional<Deadline> deadline =
        list.deadline().isPresent()
            ? Optional.of(DeadlineReader.read(list.deadline().get()))
            : Optional.empty();
    Optional<String> scope =
        list.scope().isPresent() ? Optional.of(list.scope().get().text()) : Optional.empty();
    return new Assignment(
        list.whole().text(), list.whole().at(), list.by(), deadline, scope, units);
  }

  private List<Duty> led(UnitList list) {
    if (list.namesLead() || list.duties().isEmpty()) {
      return list.duties();
    }
    List<Duty> duties = new ArrayList<>(list.duties());
    if (firstLeads) {
      duties.replaceAll(duty -> duty.as(duty == list.duties().get(0) ? Role.LEAD : Role.SUPPORT));
    } else if (firstGroupLeads) {
      boolean leads = true;
      for (int i = 0; i < duties.size(); i++) {
        leads &= i == 0 || !opensGroup(duties.get(i).name().printed());
        duties.set(i, duties.get(i).as(leads ? Role.LEAD : Role.SUPPORT));
      }
    } else if (responsibleLeads) {
      duties.replaceAll(duty -> duty.role() == Role.RESPONSIBLE ? duty.as(Role.LEAD) : duty);
    }
    return duties;
  }

  /** 市财政局 of 市科技局、市教育局,市财政局 stands behind the comma. */
  private static boolean opensGroup(Passage name) {
    int before = name.start() - 1;
    while (before > 0 && Passage.isSpace(name.charAt(before))) {
      before--;
    }
    return before >= 0 && ",;".indexOf(name.charAt(before)) >= 0;
  }

  private Unit unit(Duty duty, boolean isImplied, Optional<Passage> statedAt) {
    Name name = duty.name();
    UnitClassifier.Known known = classifier.known(name.text());
    UnitClassifier.Kind kind = known.kind();
    Optional<Passage> stated = statedAt.isPresent() ? statedAt : name.statedAt();
    return new Unit(
        known.name(),
        name.printed().text(known.name()),
        duty.role(),
        isImplied,
        kind.canonical(),
        name.aliases(),
        kind.level(),
        kind.region(),
        name.printed().at(),
        stated.isPresent() ? Optional.of(stated.get().at()) : Optional.empty(),
        name.by());
  }

  /** Adds the units of general remarks that cover the task and that it does not name itself. */
  private List<Assignment> withImplied(List<Assignment> assignments, int number) {
    if (implied.isEmpty()) {
      return assignments;
    }
    List<Assignment> all = new ArrayList<>(assignments);
    for (FoundRemark remark : implied) {
      if (covers(remark, number)) {
        add(missing(remark, all), remark, all);
      }
    }
    return all;
  }

  private List<Unit> missing(FoundRemark remark, List<Assignment> all) {
    List<Unit> missing = new ArrayList<>();
    for (Name name : remark.names()) {
      if (!names(all, name.text())) {
        missing.add(unit(new Duty(name, role(remark, all)), true, Optional.of(remark.at())));
      }
    }
    return missing;
  }

  private boolean covers(FoundRemark remark, int number) {
    if (remark.to() > 0) {
      return remark.from() <= number && number <= remark.to();
    }
    return order > statedIn.get(remark);
  }

  private Role role(FoundRemark remark, List<Assignment> assignments) {
    boolean beside = remark.role() == Role.RESPONSIBLE && isLed(assignments);
    return beside ? Role.SUPPORT : remark.role();
  }

  private static boolean isLed(List<Assignment> assignments) {
    for (Assignment assignment : assignments) {
      for (Unit unit : assignment.units()) {
        if (unit.role() == Role.LEAD) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean names(List<Assignment> assignments, String name) {
    for (Assignment assignment : assignments) {
      for (Unit unit : assignment.units()) {
        if (unit.name().equals(name)) {
          return true;
        }
      }
    }
    return false;
  }

  private static void add(List<Unit> added, FoundRemark remark, List<Assignment> all) {
    if (added.isEmpty()) {
      return;
    }
    if (all.isEmpty()) {
      Passage at = remark.at();
      all.add(
          new Assignment(
              at.text(), at.at(), remark.remark().id(), Optional.empty(), Optional.empty(), added));
      return;
    }
    Assignment last = all.get(all.size() - 1);
    List<Unit> units = new ArrayList<>(last.units());
    units.addAll(added);
    all.set(
        all.size() - 1,
        new Assignment(last.raw(), last.at(), last.by(), last.deadline(), last.scope(), units));
  }
}
