package org.policytext.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.policytext.block.Outline;
import org.policytext.model.Notice;
import org.policytext.model.Severity;
import org.policytext.model.Task;
import org.policytext.text.Passage;

/**
 * Tells what looked meant and was not read, and what was read with doubt.
 *
 * <ul>
 *   <li>{@code unknown-unit-label}: a label such as 承揽单位: that no row knows
 *   <li>{@code unread-unit-list}: a bracket with a role word in it that is no list
 *   <li>{@code section-unit-list}: a section's list, handed down to its tasks without one
 *   <li>{@code name-variants}: one body under several names
 *   <li>{@code similar-names}: two names that may mean one body
 *   <li>{@code no-title}: no title was found
 *   <li>{@code unread-table}: a table whose cells stand one below the other and fit no row
 *   <li>{@code unit-list-too-long}: a bracket or a last sentence too long to be a list
 * </ul>
 */
final class NoticeReader {
  private final UnitListReader lists;

  NoticeReader(UnitListReader lists) {
    this.lists = lists;
  }

  List<Notice> read(Outline outline, List<Node> nodes, List<Task> tasks) {
    List<Notice> notices = new ArrayList<>();
    if (outline.front().header().title().isEmpty() && !nodes.isEmpty()) {
      Passage start = nodes.get(0).entry().title();
      notices.add(info("no-title", "No title of a plan was found before this heading.", start));
    }
    for (Passage paragraph : outline.introduction()) {
      unread(paragraph, Collections.emptyNavigableMap(), notices);
    }
    for (Node node : nodes) {
      read(node, notices);
    }
    for (Passage head : outline.stacked()) {
      String message = "The cells of this table stand one below the other: not read.";
      notices.add(warning("unread-table", message, head));
    }
    NameVariants.of(tasks, notices);
    return notices;
  }

  /** Depth is bounded by the number of numbering styles. */
  private void read(Node node, List<Notice> notices) {
    List<UnitList> read = node.text().lists();
    NavigableMap<Integer, Integer> places = new TreeMap<>();
    read.forEach(list -> places.put(list.whole().start(), list.whole().end()));
    unread(node.entry().title(), places, notices);
    for (Passage paragraph : node.entry().paragraphs()) {
      unread(paragraph, places, notices);
    }
    boolean heldByTasks = !node.paragraphs().isEmpty();
    for (UnitList list : node.task() || heldByTasks ? List.<UnitList>of() : read) {
      String message =
          "The unit list of a section: its tasks without a list of their own have it as implied units.";
      notices.add(info("section-unit-list", message, list.whole()));
    }
    for (UnitList list : read) {
      guessed(list, notices);
    }
    for (Node child : node.children()) {
      read(child, notices);
    }
  }

  private static void guessed(UnitList list, List<Notice> notices) {
    for (Passage names : list.guessed()) {
      String message = "Units behind a label that no row knows: taken as responsible.";
      notices.add(warning("unknown-unit-label", message, names));
    }
  }

  private void unread(
      Passage paragraph, NavigableMap<Integer, Integer> read, List<Notice> notices) {
    for (Passage bracket : lists.tooLong(paragraph)) {
      String message =
          "More than " + UnitListReader.LONGEST_LIST + " characters: not read as a unit list.";
      notices.add(warning("unit-list-too-long", message, bracket));
    }
    for (Passage bracket : lists.unread(paragraph, read)) {
      String message = "A bracket with a role word that could not be read as a unit list.";
      notices.add(warning("unread-unit-list", message, bracket));
    }
  }

  /** Tells of the first general remark that was one too many. */
  static Notice unheld(FoundRemark remark) {
    String message =
        "More than " + AssignmentReader.MOST_REMARKS + " general remarks: left from here on.";
    return warning("too-many-remarks", message, remark.at());
  }

  static Notice unreadTable(Passage cells) {
    String message = "Cells of a table one below the other: its rows are not all whole.";
    return warning("unread-table", message, cells);
  }

  private static Notice warning(String code, String message, Passage at) {
    return new Notice(code, Severity.WARNING, message, at.at());
  }

  private static Notice info(String code, String message, Passage at) {
    return new Notice(code, Severity.INFO, message, at.at());
  }
}
