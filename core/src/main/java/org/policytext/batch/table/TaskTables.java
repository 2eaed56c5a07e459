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
          "每行一项任务",
          plan ->
              plan.document().tasks().stream().map(it -> new Row<>(plan, it, "task-" + it.id())),
          placed(
              text("task", 10, "id of the task", "任务编号", fact(Task::id)),
              List.of(
                  text("number", 8, "as printed", "序号", fact(Task::number)),
                  text("section", 8, "id of the section", "章节编号", fact(Task::section)),
                  text("path", 40, "headings above", "上级标题", fact(Task::path)),
                  text("title", 40, "lead sentence", "任务标题", fact(Task::title)),
                  text("text", 60, "without number, title, unit lists", "任务正文", fact(Task::text)),
                  number(
                      "measures", "sentences of the text", "举措数", fact(t -> t.measures().size())),
                  text("lead", 30, "units that lead", "牵头单位", fact(names(Role.LEAD))),
                  text("support", 40, "units that support", "配合单位", fact(names(Role.SUPPORT))),
                  text(
                      "responsible",
                      30,
                      "units responsible, no lead named",
                      "责任单位",
                      fact(names(Role.RESPONSIBLE))),
                  text("deadline", 16, "as printed", "完成时限", fact(TaskTables::deadlines)),
                  text("targets", 12, "ids of targets", "目标编号", fact(Task::targets)),
                  text("by", 18, "the rule that found it", "识别规则", fact(Task::by)))));

  static final Table<Row<Row.Named>> UNITS =
      new Table<>(
          "units",
          "one row a unit of a task, with its role",
          "每行一个任务的一个单位及其角色",
          Row::units,
          placed(
              text("task", 10, "id of the task", "任务编号", fact(n -> n.task().id())),
              List.of(
                  text("task_title", 36, "lead sentence", "任务标题", fact(n -> n.task().title())),
                  text("role", 12, "lead, support, responsible", "角色", unit(u -> word(u.role()))),
                  text("name", 28, "written out in full", "单位全称", unit(Unit::name)),
                  text("printed", 24, "as printed", "原文写法", unit(Unit::printed)),
                  text("canonical", 20, "the body, without region", "规范名称", unit(Unit::canonical)),
                  text("aliases", 20, "names in brackets", "别名", unit(Unit::aliases)),
                  text(
                      "level",
                      12,
                      "administrative level",
                      "行政层级",
                      unit(u -> u.level().map(Cells::word))),
                  text("region", 12, "it belongs to", "所属地区", unit(Unit::region)),
                  truth("implied", "by a general remark only", "由总括说明推及", unit(Unit::implied)),
                  text("assignment", 40, "the unit list", "责任分工原文", assigned(Assignment::raw)),
                  text(
                      "deadline",
                      16,
                      "of the unit list",
                      "完成时限",
                      assigned(a -> a.deadline().map(Deadline::text))),
                  text("scope", 16, "of the unit list", "适用范围", assigned(Assignment::scope)),
                  text("by", 18, "the rule that found it", "识别规则", unit(Unit::by)))));

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
