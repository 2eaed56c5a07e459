package org.policytext.batch.table;

import static org.policytext.batch.table.Cells.fact;
import static org.policytext.batch.table.Cells.placed;
import static org.policytext.batch.table.Cells.word;
import static org.policytext.batch.table.Column.number;
import static org.policytext.batch.table.Column.text;
import static org.policytext.batch.table.Column.truth;

import java.util.List;
import java.util.function.Function;
import org.policytext.model.Assignment;
import org.policytext.model.Deadline;
import org.policytext.model.Role;
import org.policytext.model.Task;
import org.policytext.model.Unit;

/** The tables of tasks and of their units. */
final class TaskTables {
  static final Table<Row<Task>> TASKS =
      new Table<>(
          "tasks",
          "one row a task",
          plan ->
              plan.document().tasks().stream().map(it -> new Row<>(plan, it, "task-" + it.id())),
          placed(
              text("task", 10, "id of the task", fact(Task::id)),
              List.of(
                  text("number", 8, "number as printed", fact(Task::number)),
                  text("section", 8, "id of the section", fact(Task::section)),
                  text("path", 40, "headings above", fact(Task::path)),
                  text("title", 40, "lead sentence", fact(Task::title)),
                  text("text", 60, "without number, title, unit lists", fact(Task::text)),
                  number("measures", "sentences of the text", fact(t -> t.measures().size())),
                  text("lead", 30, "units that lead", fact(names(Role.LEAD))),
                  text("support", 40, "units that support", fact(names(Role.SUPPORT))),
                  text(
                      "responsible",
                      30,
                      "units responsible, no lead named",
                      fact(names(Role.RESPONSIBLE))),
                  text("deadline", 16, "deadline as printed", fact(TaskTables::deadlines)),
                  text("targets", 12, "ids of targets", fact(Task::targets)),
                  text("by", 18, "the rule that found it", fact(Task::by)))));

  static final Table<Row<Row.Named>> UNITS =
      new Table<>(
          "units",
          "one row a unit of a task, with its role",
          Row::units,
          placed(
              text("task", 10, "id of the task", fact(n -> n.task().id())),
              List.of(
                  text("task_title", 36, "lead sentence", fact(n -> n.task().title())),
                  text("role", 12, "lead, support, responsible", unit(u -> word(u.role()))),
                  text("name", 28, "written out in full", unit(Unit::name)),
                  text("printed", 24, "unit as printed", unit(Unit::printed)),
                  text("canonical", 20, "the body, without region", unit(Unit::canonical)),
                  text("aliases", 20, "names in brackets", unit(Unit::aliases)),
                  text("level", 12, "administrative level", unit(u -> u.level().map(Cells::word))),
                  text("region", 12, "region of the unit", unit(Unit::region)),
                  truth("implied", "by a general remark only", unit(Unit::implied)),
                  text("assignment", 40, "the unit list", assigned(Assignment::raw)),
                  text(
                      "deadline",
                      16,
                      "deadline of the unit list",
                      assigned(a -> a.deadline().map(Deadline::text))),
                  text("scope", 16, "scope of the unit list", assigned(Assignment::scope)),
                  text("by", 18, "the rule that found it", unit(Unit::by)))));

  private TaskTables() {}

  private static Function<Row<Row.Named>, Object> unit(Function<Unit, Object> value) {
    return row -> value.apply(row.fact().unit());
  }

  private static Function<Row<Row.Named>, Object> assigned(Function<Assignment, Object> value) {
    return row -> value.apply(row.fact().assignment());
  }

  private static Function<Task, Object> names(Role role) {
    return task -> task.units(role).map(Unit::name).toList();
  }

  private static Object deadlines(Task task) {
    return task.assignments().stream()
        .flatMap(assignment -> assignment.deadline().stream())
        .map(Deadline::text)
        .toList();
  }
}
