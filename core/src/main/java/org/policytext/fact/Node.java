package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;
import org.policytext.block.Entry;
import org.policytext.text.Passage;

/**
 * An entry of the outline with what it means.
 *
 * @param entry as the outline has it
 * @param id the path of ordinals
 * @param task whether it states work; a section if not
 * @param text its paragraphs without unit lists
 * @param paragraphs paragraphs that are tasks of their own, where nothing under the heading is
 *     numbered
 * @param closing paragraphs behind the last task that close the plan and belong to no task
 * @param children in text order
 */
record Node(
    Entry entry,
    String id,
    boolean task,
    TaskText text,
    List<ParagraphTask> paragraphs,
    List<Passage> closing,
    List<Node> children) {
  Node {
    paragraphs = List.copyOf(paragraphs);
    closing = List.copyOf(closing);
    children = List.copyOf(children);
  }

  /** Gives the id of a child behind the others. */
  String nextId() {
    return id + "." + (children.size() + 1);
  }

  /** Gives this node with one more child, behind the others. */
  Node with(Node child) {
    List<Node> more = new ArrayList<>(children);
    more.add(child);
    return new Node(entry, id, task, text, paragraphs, closing, more);
  }

  /** A paragraph that is a task: its lead sentence is the title. */
  record ParagraphTask(String id, Passage title, TaskText text, Passage whole) {}
}
