package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.fact.UnitList.Duty;
import org.policytext.model.Role;
import org.policytext.text.Passage;

/**
 * Writes a unit list out of its clauses: of {@code 市科技局牵头,市财政局配合,2023年底前完成} the lead, the support
 * and the deadline.
 */
final class ListWriter {
  private static final String BARE = "bare-list";
  private static final List<Role> ROLES = List.of(Role.values());

  private final NameReader names;
  private final RemarkReader remarks;
  private final DeadlineReader deadlines;
  private final ListEvidence evidence;
  private final ClauseReader clauses;

  ListWriter(
      NameReader names,
      ClauseReader clauses,
      RemarkReader remarks,
      DeadlineReader deadlines,
      ListEvidence evidence) {
    this.names = names;
    this.clauses = clauses;
    this.remarks = remarks;
    this.deadlines = deadlines;
    this.evidence = evidence;
  }

  /** A list's clauses and the remarks among them. */
  record ListText(List<Clause> clauses, List<FoundRemark> remarks) {}

  /** Gives the list that {@code text} is, printed as {@code whole}. */
  UnitList write(Passage whole, ListText text) {
    List<Duty> duties = new ArrayList<>();
    List<FoundRemark> found = new ArrayList<>(text.remarks());
    NameReader.Writer writer = names.writer();
    Optional<Passage> deadline = Optional.empty();
    Optional<Passage> scope = Optional.empty();
    String by = "";
    for (Clause clause : text.clauses()) {
      by =
          by.isEmpty() && !clause.isPerson() ? clause.form().map(form -> form.id()).orElse("") : by;
      switch (clause.slot()) {
        case Clause.PERSON -> {}
        case "deadline" -> deadline = deadline.or(() -> Optional.of(clause.names()));
        case "scope" -> scope = scope.or(() -> Optional.of(clause.names()));
        default -> {
          Optional<Passage> dated = take(clause, writer, duties, found);
          deadline = deadline.or(() -> dated);
        }
      }
    }
    return new UnitList(
        whole,
        by.isEmpty() ? BARE : by,
        UnitList.supported(duties),
        deadline,
        scope,
        found,
        guessed(text.clauses()));
  }

  private static List<Passage> guessed(List<Clause> clauses) {
    List<Passage> guessed = new ArrayList<>();
    for (Clause clause : clauses) {
      if (clause.form().isPresent() && clause.form().get().isOpen()) {
        guessed.add(clause.names());
      }
    }
    return guessed;
  }

  /** Takes the names of a clause; gives the deadline among them, if one is there. */
  private Optional<Passage> take(
      Clause clause, NameReader.Writer writer, List<Duty> duties, List<FoundRemark> found) {
    if (clause.form().isEmpty()) {
      Optional<FoundRemark> remark = remarks.read(clause.names());
      if (remark.isPresent()) {
        found.add(remark.get());
        return Optional.empty();
      }
    }
    List<Item> items = clause.items();
    List<Item> named = new ArrayList<>(items.size());
    for (Item item : items) {
      found.addAll(remarks.readAll(item.remarks()));
      if (evidence.isNamed(item, clause)) {
        named.add(item);
      }
    }
    Optional<Passage> deadline = deadline(items, clause);
    Role role = clause.slot().isEmpty() ? Role.RESPONSIBLE : role(clause.slot());
    List<Name> written = writer.write(named);
    for (int i = 0; i < written.size(); i++) {
      boolean bracketed = named.get(i).bracketed() && !clause.bracketed().isEmpty();
      Role stated = bracketed ? role(clause.bracketed()) : role;
      duties.add(new Duty(written.get(i), remarked(named.get(i)).orElse(stated)));
    }
    return deadline;
  }

  /** Gives what a bracket behind a name says of it: 市科技局(牵头) leads. */
  private Optional<Role> remarked(Item item) {
    for (Passage remark : item.remarks()) {
      Optional<String> slot = clauses.verbSlot(remark);
      if (slot.isPresent()) {
        return Optional.of(role(slot.get()));
      }
    }
    return Optional.empty();
  }

  /** The deadline runs from its first word to the end of its clause. */
  private Optional<Passage> deadline(List<Item> items, Clause clause) {
    for (int i = 0; i < items.size(); i++) {
      if (deadlines.isDeadline(items.get(i).text())) {
        int end = items.get(i).printed().end();
        for (int k = i + 1; k < items.size() && items.get(k).group() == items.get(i).group(); k++) {
          end = items.get(k).printed().end();
        }
        return Optional.of(clause.names().sub(items.get(i).printed().start(), end));
      }
    }
    return Optional.empty();
  }

  private static Role role(String slot) {
    for (Role role : ROLES) {
      if (role.name().equalsIgnoreCase(slot)) {
        return role;
      }
    }
    throw new AssertionError(slot);
  }
}
